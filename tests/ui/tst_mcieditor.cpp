// SPDX-License-Identifier: MIT
// The page of a MultiCloud Image in the real window: its clouds, its revisions, and what is promoted to it.
#include "core/edit/mcis.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/components/comparedialog.h"
#include "ui/mcis/fillingdialogs.h"
#include "ui/mcis/mcipage.h"
#include "ui/mcis/mcipicker.h"
#include "ui/mcis/promotedialog.h"
#include "ui/mcis/settingdialog.h"
#include "ui/plans/impactpreview.h"
#include "ui/views/impactview.h"
#include "ui/widgets/imagebutton.h"
#include "ui/widgets/listtable.h"
#include "ui/window/gotodialog.h"

namespace tst_mcieditor {
namespace {
class Bench : public WindowBench {
public:
    using WindowBench::WindowBench;
    MciPage *page() { return one<MciPage>(&window()); }
    template <class W> static W *one(const QWidget *in)
    {
        for (W *widget : in->findChildren<W *>())
            if (widget->isVisibleTo(in))
                return widget;
        qFatal("Nothing of that kind is seen.");
        return nullptr;
    }
    void tab(const QString &title)
    {
        auto *tabs = one<QTabWidget>(page());
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        QTest::qWait(10);
    }
    ListTable *table() { return one<ListTable>(one<QTabWidget>(page())->currentWidget()); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    Id<MultiCloudImage> newest() { return plan().all<MultiCloudImage>().ids().constLast(); }
    Id<Cloud> cloud(const QString &shown)
    {
        Id<Cloud> found;
        plan().all<Cloud>().forEach(
            [&](const Cloud &row) { found = row.displayName == shown ? row.id : found; });
        return found;
    }
    // A new MultiCloud Image, from the menu; its page is shown.
    void makeMci(const QString &name)
    {
        QVERIFY(choose("mci_new"));
        auto *form = dialog<FormDialog>();
        QVERIFY(form);
        QTest::keyClicks(
            QApplication::focusWidget() ? QApplication::focusWidget() : form->findChild<QLineEdit *>(), name);
        QVERIFY(click(form, "Add MultiCloud Image"));
    }
    // Maps a cloud to the first machine image known there.
    void addCloud(const QString &shown)
    {
        QVERIFY(click(page(), "&Add…"));
        auto *form = dialog<SettingDialog>();
        QVERIFY(form);
        QVERIFY(!form->doButton()->isEnabled());
        form->cloudField()->setCurrentIndex(form->cloudField()->findText(shown));
        for (const Id<Image> id : plan().referrers<&Image::cloud>(cloud(shown)))
            if (plan().row(id).kind == ImageKind::Machine && !plan().row(id).removed)
                form->imageField()->setImage(id);
        QVERIFY2(form->doButton()->isEnabled(), qPrintable(form->doButton()->toolTip()));
        QVERIFY(click(form, "Add Cloud"));
        QTest::qWait(10);
    }
};
} // namespace

class TestMciEditor : public QObject {
    Q_OBJECT
private slots:
    void aNewOneOverTwoCloudsIsCommitted()
    {
        Bench bench("classic");
        bench.makeMci("Ubuntu_22.04_x64");
        const Id<MultiCloudImage> head = bench.newest();
        QCOMPARE(bench.plan().row(head).name, "Ubuntu_22.04_x64");
        QVERIFY(bench.texts(bench.page()).contains("It supports no cloud yet."));
        bench.picture(&bench.window(), "mci-empty");
        bench.addCloud("AWS US-East");
        bench.addCloud("AWS EU");
        QCOMPARE(bench.table()->model()->rowCount(), 2);
        bench.picture(&bench.window(), "mci-clouds");

        QVERIFY(bench.click(bench.page(), "Commit…"));
        auto *form = bench.dialog<FormDialog>();
        QVERIFY(form && !form->doButton()->isEnabled());
        form->findChild<QPlainTextEdit *>()->setPlainText("Two clouds");
        QVERIFY(bench.click(form, "Commit"));
        const Id<MultiCloudImage> committed = findRevision(bench.plan(), bench.plan().row(head).lineage, 1);
        QVERIFY(committed);
        bench.window().goTo(committed);
        QTest::qWait(10);
        QVERIFY(bench.texts(bench.page()).contains("Revision 1 is committed and never changes."));
        QVERIFY(!bench.named<QPushButton>(bench.page(), "&Add…"));
        bench.picture(&bench.window(), "mci-committed");
        QVERIFY(bench.click(bench.page(), "Edit HEAD"));
        QVERIFY(bench.named<QPushButton>(bench.page(), "&Add…"));
        QVERIFY(bench.document().undo() && bench.document().undo() && bench.document().undo()
                && bench.document().undo());
        QVERIFY(!bench.plan().find(head));
    }

    void twoRevisionsAreComparedCloudByCloud()
    {
        Bench bench("modern", Appearance::Dark);
        const Id<MciLineage> lineage = bench.find<MciLineage>("Ubuntu_24.04_x64");
        bench.window().goTo(findRevision(bench.plan(), lineage, 0));
        QTest::qWait(10);
        bench.picture(&bench.window(), "mci-clouds-dark");
        bench.tab("Revisions");
        bench.table()->select(
            {findRevision(bench.plan(), lineage, 0), findRevision(bench.plan(), lineage, 1)});
        QVERIFY(bench.click(bench.page(), "Compare &Two…"));
        auto *dialog = bench.dialog<CompareDialog>();
        QVERIFY(dialog);
        bench.picture(dialog, "mci-compare-dark");
        dialog->close();
        bench.tab("Used By");
        bench.picture(&bench.window(), "mci-usedby-dark");
        bench.tab("Info");
        bench.picture(&bench.window(), "mci-info-dark");
    }

    void aCloneCarriesSettingsAndSaysWhereItComesFrom()
    {
        Bench bench("modern");
        const Id<MultiCloudImage> from =
            findRevision(bench.plan(), bench.find<MciLineage>("Ubuntu_24.04_x64"), 1);
        bench.window().goTo(from);
        QTest::qWait(10);
        QVERIFY(bench.click(bench.page(), "Clone…"));
        auto *form = bench.dialog<NameDialog>();
        QVERIFY(form);
        QCOMPARE(form->name(), "Ubuntu_24.04_x64 (clone)");
        QVERIFY(bench.click(form, "Clone"));
        const Id<MultiCloudImage> made = bench.newest();
        QCOMPARE(bench.plan().referrers<&MciSetting::mci>(made).size(),
                 bench.plan().referrers<&MciSetting::mci>(from).size());
        bench.tab("Info");
        QCOMPARE(bench.plan().row(bench.plan().row(made).lineage).clonedFrom, "Ubuntu_24.04_x64 [rev 1]");
        QVERIFY(bench.texts(bench.page()).contains("Cloned from"));
    }

    void settingsAreTakenFromAnother()
    {
        Bench bench("modern");
        bench.makeMci("Mine");
        const Id<MultiCloudImage> from =
            findRevision(bench.plan(), bench.find<MciLineage>("Ubuntu_24.04_x64"), 1);
        QVERIFY(bench.click(bench.page(), "Fill from…"));
        auto *form = bench.dialog<FillDialog>();
        QVERIFY(form && !form->doButton()->isEnabled());
        bench.one<ListTable>(form)->select({bench.plan().row(from).lineage});
        QTest::qWait(10);
        bench.picture(form, "mci-fill");
        if (!form->doButton()->isEnabled())
            bench.one<ListTable>(form)->selectRow(0);
        QVERIFY2(form->doButton()->isEnabled(), qPrintable(form->doButton()->toolTip()));
        QVERIFY(bench.click(form, "Fill"));
        QVERIFY(bench.table()->model()->rowCount() > 0);
    }

    void theSameImageIsAddedInSeveralClouds()
    {
        Bench bench("classic");
        bench.makeMci("Everywhere");
        QVERIFY(bench.click(bench.page(), "Same Image…"));
        auto *form = bench.dialog<SameImageDialog>();
        QVERIFY(form);
        auto *name = form->findChild<QLineEdit *>();
        name->setText("No such image");
        QVERIFY(!form->doButton()->isEnabled());
        name->setText("RightImage_CentOS_5.4_x64_v5.5.9_EBS");
        QVERIFY(form->doButton()->isEnabled());
        bench.picture(form, "mci-same");
        QVERIFY(bench.click(form, "Add Clouds"));
        QVERIFY(bench.table()->model()->rowCount() > 1);
        const qsizetype settings = bench.plan().referrers<&MciSetting::mci>(bench.newest()).size();
        QVERIFY(settings > 1);
        QVERIFY(bench.document().undo());
        QCOMPARE(bench.plan().referrers<&MciSetting::mci>(bench.newest()).size(), 0);
    }

    // The seed: a custom image is tried on a server before a MultiCloud Image is made for it.
    void whatAServerTriedBecomesAMultiCloudImage()
    {
        Bench bench("classic");
        bench.goTo<Server>("test-custom-image");
        const Owner owner = bench.find<Server>("test-custom-image");
        const Id<Image> tried = nextOf(bench.plan(), owner).image.value();
        QVERIFY(bench.choose("mci_promote"));
        auto *form = bench.dialog<PromoteDialog>();
        QVERIFY(form);
        QVERIFY(bench.pick(form, "Into", "A new MultiCloud Image"));
        form->nameField()->clear();
        QVERIFY(!form->doButton()->isEnabled());
        form->nameField()->setText("My build");
        bench.picture(form, "mci-promote");
        QVERIFY2(form->doButton()->isEnabled(), qPrintable(form->doButton()->toolTip()));
        QVERIFY2(form->preview()->view()->asText().contains("1 launch changes"),
                 qPrintable(form->preview()->view()->asText()));
        QVERIFY(bench.click(form, "Promote"));
        QVERIFY(!nextOf(bench.plan(), owner).image.isSet());
        QCOMPARE(resolve(bench.plan(), owner).image.value, tried);
        QCOMPARE(resolve(bench.plan(), owner).image.from, Layer::MciSetting);
        QVERIFY(bench.document().undo());
        QCOMPARE(nextOf(bench.plan(), owner).image.value(), tried);
    }

    // MC6, D9: a record, once, of a committed revision.
    void publishingIsARecordOfACommittedRevision()
    {
        Bench bench("modern");
        bench.makeMci("Mine");
        bench.addCloud("AWS US-East");
        QVERIFY(!bench.named<QPushButton>(bench.page(), "Publish…")->isEnabled());
        QVERIFY(bench.click(bench.page(), "Commit…"));
        bench.dialog<FormDialog>()->findChild<QPlainTextEdit *>()->setPlainText("First");
        // Enter is a new line in a message; with Ctrl it commits.
        QTest::keyClick(bench.dialog<FormDialog>()->findChild<QPlainTextEdit *>(), Qt::Key_Return,
                        Qt::ControlModifier);
        QTest::qWait(10);
        const Id<MultiCloudImage> committed = bench.newest();
        QVERIFY(!bench.plan().row(committed).isHead());
        bench.window().goTo(committed);
        QTest::qWait(10);
        QVERIFY(bench.click(bench.page(), "Publish…"));
        QVERIFY2(bench.answers().asked.contains("Nothing is sent anywhere"),
                 qPrintable(bench.answers().asked));
        QVERIFY(bench.plan().row(committed).publishedAt);
        QVERIFY(!bench.named<QPushButton>(bench.page(), "Publish…")->isEnabled());
        QVERIFY(bench.document().undo());
        QVERIFY(!bench.plan().row(committed).publishedAt);
    }

    void revisionsOfTwoMultiCloudImagesAreCompared()
    {
        Bench bench("modern");
        bench.window().goTo(findRevision(bench.plan(), bench.find<MciLineage>("Ubuntu_24.04_x64"), 1));
        QTest::qWait(10);
        QVERIFY(bench.click(bench.page(), "Compare…"));
        auto *others = bench.dialog<GoToDialog>();
        QVERIFY(others);
        QTest::keyClicks(others->box(), "22.04");
        QTRY_VERIFY(others->isSettled());
        QTest::keyClick(others->box(), Qt::Key_Return);
        QTest::qWait(20);
        auto *dialog = bench.dialog<CompareDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->windowTitle().contains("22.04")
                     && dialog->windowTitle().contains("Ubuntu_24.04_x64 [rev 1]"),
                 qPrintable(dialog->windowTitle()));
        QVERIFY(bench.one<ListTable>(dialog)->model()->rowCount() > 1);
        bench.picture(dialog, "mci-compare-two");
    }

    void whatATemplateListsIsNotDeleted()
    {
        Bench bench("modern");
        const Id<MultiCloudImage> head =
            findRevision(bench.plan(), bench.find<MciLineage>("Ubuntu_24.04_x64"), 0);
        bench.window().goTo(head);
        QTest::qWait(10);
        QVERIFY(bench.click(bench.page(), "Delete…"));
        QVERIFY2((bench.trouble() + bench.answers().told).contains("can't be deleted, as it is listed by"),
                 qPrintable(bench.trouble() + bench.answers().told + bench.answers().asked));
        QVERIFY(!bench.plan().row(head).removed);
    }
};

const program::Part testMciEditor = program::test<TestMciEditor>("tst_mcieditor");
} // namespace tst_mcieditor

#include "tst_mcieditor.moc"
