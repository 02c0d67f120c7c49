// SPDX-License-Identifier: MIT
// What was tested is recorded at the ServerTemplate, and publishing asks for what is missing; in the real window.
#include "core/check/ready.h"
#include "core/check/tested.h"
#include "core/edit/checks.h"
#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/forms/formdialog.h"
#include "ui/templates/imagestab.h"
#include "ui/widgets/listtable.h"

namespace tst_testing {
class TestingBench : public WindowBench {
public:
    explicit TestingBench(Appearance appearance = Appearance::Light) : WindowBench("modern", appearance) {}
    Id<ServerTemplate> revision(const QString &name, int number) const
    {
        Id<ServerTemplate> found;
        plan().all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
            if (row.name == name && row.revision == number)
                found = row.id;
        });
        return found;
    }
    void open(const QString &name, int number)
    {
        window().goTo(revision(name, number));
        QTest::qWait(20);
    }
    QWidget *page() { return window().findChild<ImagesTab *>()->window(); }
    ListTable *table() { return named<ListTable>(page(), "MultiCloud Images listed"); }
    QString tested(int row)
    {
        const QAbstractItemModel *model = table()->model();
        return model->index(row, 3).data().toString();
    }
    template <class D = QDialog> D *titled(const QString &title)
    {
        for (D *found : window().findChildren<D *>())
            if (found->isVisible() && found->windowTitle().contains(title))
                return found;
        return nullptr;
    }
};

class TestTesting : public QObject {
    Q_OBJECT
private slots:
    void testsAreRecordedByCloud()
    {
        TestingBench bench;
        const auto revision = bench.revision("Bastion", 1);
        bench.open("Bastion", 1);
        bench.picture(&bench.window(), "tested-light");
        auto *record = bench.named<QPushButton>(bench.page(), "Record &Tests…");
        QVERIFY(!record->isEnabled());
        const ListedMci &listed = bench.plan().row(listedMcis(bench.plan(), revision).constFirst());
        const QString before = bench.tested(0);
        bench.table()->select({listed.id});
        QVERIFY(record->isEnabled());
        QVERIFY(bench.click(bench.page(), "Record &Tests…"));
        auto *form = bench.titled<FormDialog>("Record Tests");
        QVERIFY(form);
        bench.picture(form, "record-tests");
        QList<QCheckBox *> clouds;
        for (QCheckBox *box : form->findChildren<QCheckBox *>())
            if (box->text().contains(" – "))
                clouds.append(box);
        const TestedClouds state = testedClouds(bench.plan(), revision, listed.mci);
        QCOMPARE(clouds.size(), state.size());
        for (QCheckBox *box : clouds)
            box->setChecked(false);
        QVERIFY(!form->doButton()->isEnabled());
        QVERIFY(form->doButton()->toolTip().contains("Choose at least one cloud"));
        clouds.constFirst()->setChecked(true);
        QVERIFY(bench.pick(form, "Result", "failed"));
        bench.named<QLineEdit>(form, "Tested by")->setText("the release team");
        bench.named<QLineEdit>(form, "Note")->setText("It hangs in booting");
        QVERIFY(bench.click(form, "Record"));
        QTest::qWait(20);
        QVERIFY2(bench.tested(0).startsWith("✕ failed in 1 of"), qPrintable(bench.tested(0)));
        QCOMPARE(testedClouds(bench.plan(), revision, listed.mci).failed.size(), 1);
        bench.picture(&bench.window(), "tested-failed");
        QVERIFY(bench.document().undo());
        QTest::qWait(20);
        QCOMPARE(bench.tested(0), before);
        QVERIFY(bench.document().redo());
        QTest::qWait(20);
        // The records are listed, and one is taken back.
        QVERIFY(bench.click(bench.page(), "Test Re&cords…"));
        QDialog *records = bench.titled("Tests of Bastion [rev 1]");
        QVERIFY(records);
        auto *list = bench.named<ListTable>(records, "Test records");
        const int rows = list->model()->rowCount();
        QVERIFY(rows >= 1);
        bench.picture(records, "test-records");
        list->selectRow(0);
        QVERIFY(bench.click(records, "Delete Records"));
        QTest::qWait(20);
        QCOMPARE(bench.plan().referrers<&TestRecord::serverTemplate>(revision).size(), rows - 1);
        QCOMPARE(bench.tested(0), before);
    }

    // A HEAD still changes, so nothing is recorded of it, and the tab says so.
    void nothingIsRecordedOfHead()
    {
        TestingBench bench;
        bench.open("CI Runner", 0);
        QVERIFY(!bench.named<QPushButton>(bench.page(), "Record &Tests…"));
        QCOMPARE(bench.tested(0), "– HEAD");
    }

    void theFindingOfAServerLeadsToTheRecord()
    {
        TestingBench bench(Appearance::Dark);
        const auto server = bench.find<Server>("stage-lb-1");
        const auto lacks = [&] {
            for (const Finding &finding : check::findingsOf(bench.plan(), server, Timestamp::now()))
                if (finding.rule == findRule("W-01"))
                    return true;
            return false;
        };
        QVERIFY(lacks());
        bench.goTo<Server>("stage-lb-1");
        QWidget *line = nullptr;
        for (QWidget *widget : bench.window().findChildren<QWidget *>())
            if (widget->isVisibleTo(&bench.window())
                && widget->accessibleName().contains("were never tested together"))
                line = widget;
        QVERIFY(line);
        bench.picture(&bench.window(), "never-tested-dark");
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(5, 5));
        QDialog *dialog = bench.titled("W-01 ");
        QVERIFY(dialog && bench.click(dialog, "Record Tests…"));
        auto *form = bench.titled<FormDialog>("Record Tests");
        QVERIFY(form);
        bench.picture(form, "record-tests-dark");
        QVERIFY(bench.click(form, "Record"));
        QVERIFY(!lacks());
    }

    // What is missing is on the page, leads to where it is mended, and is asked about before publishing.
    void publishingAsksForWhatIsMissing()
    {
        TestingBench bench;
        const auto revision = bench.revision("Bastion", 1);
        bench.open("Bastion", 1);
        const qsizetype missing = check::lacking(bench.plan(), revision, Timestamp::now()).size();
        QVERIFY(missing > 0);
        QVERIFY(bench.texts(bench.page()).contains("missing before it is ready to publish"));
        QVERIFY(bench.click(bench.page(), "What?"));
        bench.picture(&bench.window(), "publish-missing");
        QVERIFY(bench.click(bench.page(), "Publish…"));
        auto *dialog = bench.titled<FormDialog>("Publish");
        QVERIFY(dialog);
        QCOMPARE(dialog->doButton()->text(), "Publish Anyway");
        QVERIFY(bench.texts(dialog).contains("missing before it is ready to publish"));
        bench.picture(dialog, "publish-anyway");
        // Cancelled, nothing is recorded; gone on with, it is.
        QVERIFY(bench.click(dialog, "Cancel"));
        QVERIFY(!bench.plan().row(revision).publishedAt);
        QVERIFY(bench.click(bench.page(), "Publish…"));
        QVERIFY(bench.click(bench.titled<FormDialog>("Publish"), "Publish Anyway"));
        QTest::qWait(20);
        QVERIFY(bench.plan().row(revision).publishedAt);
    }

    void whatIsReadyIsPublishedAfterOneQuestion()
    {
        TestingBench bench;
        const auto revision = bench.revision("Bastion", 1);
        for (const Id<ListedMci> id : listedMcis(bench.plan(), revision)) {
            QList<Id<Cloud>> clouds;
            const Id<MultiCloudImage> mci = bench.plan().row(id).mci;
            for (const Id<MciSetting> setting : bench.plan().referrers<&MciSetting::mci>(mci))
                clouds.append(bench.plan().row(setting).cloud);
            const TestRecord test {.serverTemplate = revision, .mci = mci, .testedBy = "ops"};
            QVERIFY(
                bench.document().execute(*edit::recordTests(bench.plan(), test, clouds, Timestamp::now())));
        }
        bench.open("Bastion", 1);
        QVERIFY2(bench.texts(bench.page()).contains("It is ready to be published."),
                 qPrintable(bench.texts(bench.page())));
        QVERIFY(bench.click(bench.page(), "Publish…"));
        QVERIFY(bench.answers().asked.startsWith("Record that Bastion [rev 1] was published"));
        QVERIFY(bench.plan().row(revision).publishedAt);
    }
};

const program::Part testTesting = program::test<TestTesting>("tst_testing");
} // namespace tst_testing

#include "tst_testing.moc"
