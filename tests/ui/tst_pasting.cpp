// SPDX-License-Identifier: MIT
// Image ids from elsewhere: pasted on a cloud's page they become images, pasted in the chooser they are found.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/clouds/pasteimages.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/imagetable.h"
#include "ui/widgets/listtable.h"

namespace tst_pasting {
class TestPasting : public QObject {
    Q_OBJECT

    static Id<Image> image(const WindowBench &bench, Id<Cloud> cloud, const QString &uid)
    {
        Id<Image> found;
        bench.plan().all<Image>().forEach([&](const Image &row) {
            if (row.cloud == cloud && row.uid.toString() == uid)
                found = row.id;
        });
        return found;
    }
    // Opens the page of the cloud's images and pastes.
    static PasteImagesDialog *paste(WindowBench &bench, const QString &text)
    {
        bench.window().goTo(bench.find<Cloud>("EC2 us-east-1"));
        QGuiApplication::clipboard()->setText(text);
        return bench.choose("edit_paste") ? bench.dialog<PasteImagesDialog>() : nullptr;
    }

private slots:
    void rowsBecomeImagesInOneStep()
    {
        WindowBench bench("classic");
        const Id<Cloud> east = bench.find<Cloud>("EC2 us-east-1");
        auto *dialog =
            paste(bench,
                  "Resource UID\tName\tArchitecture\nami-2342a94a\told\t\nami-aa01\tjammy\tx86_64\n"
                  "ami-aa02\tnoble\tvax\nami-aa01\tagain\t\naki-aa03\tkernel\t\n");
        QVERIFY(dialog);
        QVERIFY(image(bench, east, "ami-2342a94a"));
        const QString texts = WindowBench::texts(dialog);
        QVERIFY2(texts.contains("2 images are added to AWS US-East."), qPrintable(texts));
        QVERIFY(texts.contains("2 rows are known already") && texts.contains("1 row is left out"));
        QStringList fates;
        for (const ListRow &row : dialog->findChild<ListTable *>()->list()->rows())
            fates.append(row.cells.constFirst().text);
        QCOMPARE(fates.join(' '), QString("✓ known + new ✕ unclear ✕ twice + new"));
        WindowBench::picture(dialog, "paste-images");
        QTest::keyClick(dialog, Qt::Key_Return);
        QTest::qWait(10);
        const Id<Image> added = image(bench, east, "ami-aa01");
        QVERIFY2(added, qPrintable(bench.trouble()));
        QCOMPARE(bench.plan().row(added).name.toString(), QString("jammy"));
        QCOMPARE(bench.plan().row(added).architecture, Architecture::X86_64);
        QCOMPARE(bench.plan().row(image(bench, east, "aki-aa03")).kind, ImageKind::Kernel);
        QVERIFY(!image(bench, east, "ami-aa02"));
        QVERIFY(bench.document().undo());
        QVERIFY(!image(bench, east, "ami-aa01") && !image(bench, east, "aki-aa03"));
    }

    // What this program copies, another cloud takes.
    void copiedRowsAreAddedToAnotherCloud()
    {
        WindowBench bench("classic");
        bench.window().goTo(bench.find<Cloud>("EC2 us-east-1"));
        bench.window().page()->view()->selectAll();
        const auto count = bench.window().selection().size();
        QVERIFY(count > 1 && bench.choose("edit_copy"));
        const QString text = QGuiApplication::clipboard()->text();
        auto *dialog = paste(bench, text);
        QVERIFY(dialog && !dialog->doButton()->isEnabled()); // all of them are known here
        dialog->reject();
        bench.window().goTo(bench.find<Cloud>("Rackspace"));
        QTest::qWait(10);
        QVERIFY(bench.choose("edit_paste"));
        QTRY_VERIFY((dialog = bench.dialog<PasteImagesDialog>()) && dialog->isVisible());
        QCOMPARE(dialog->images().size(), count);
        QCOMPARE(dialog->images().constFirst().cloud, bench.find<Cloud>("Rackspace"));
    }

    void nothingToPasteIsTold()
    {
        WindowBench bench("classic");
        QVERIFY(!paste(bench, " \n "));
        QVERIFY2(bench.trouble().contains("no image ids"), qPrintable(bench.trouble()));
    }

    void theChooserFindsPastedIds()
    {
        WindowBench bench("classic");
        const Id<Cloud> east = bench.find<Cloud>("EC2 us-east-1");
        ImageChooser chooser(bench.plan(), east, ImageKind::Machine, {});
        chooser.show();
        const auto *table = chooser.findChild<ImageTable *>();
        auto *search = chooser.findChild<QLineEdit *>();
        QStringList uids;
        for (int row = 0; row < table->rowCount() && uids.size() < 2; ++row)
            uids.append(bench.plan().row(table->at(row)).uid);
        QCOMPARE(uids.size(), 2);
        QGuiApplication::clipboard()->setText(uids.at(1) + "\n" + uids.at(0).toUpper() + ",\nami-0000beef\n");
        search->paste();
        QTRY_VERIFY(!table->isSearching());
        QCOMPARE(table->rowCount(), 2);
        QVERIFY2(WindowBench::texts(&chooser).contains("Not known: ami-0000beef"),
                 qPrintable(WindowBench::texts(&chooser)));
        WindowBench::picture(&chooser, "chooser-pasted");
        // The first of them is the one that Enter takes.
        QSignalSpy chosen(&chooser, &ImageChooser::chosen);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(
            bench.plan().row(chosen.at(0).at(0).value<OverrideOrDefault<Id<Image>>>().value()).uid.toString(),
            uids.at(1));
    }
};

const program::Part testPasting = program::test<TestPasting>("tst_pasting");
} // namespace tst_pasting

#include "tst_pasting.moc"
