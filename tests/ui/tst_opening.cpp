// SPDX-License-Identifier: MIT
// A plan is opened while the window goes on: with the plan that is open, which stays until the other is there, or with
// a page that says so.
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/plans/reportdialog.h"
#include "ui/window/statusline.h"

namespace tst_opening {
namespace {
Change addDeployment(const Plan &plan, const QString &name, const QString &description = {})
{
    Draft draft(plan);
    draft.add(Deployment {.name = name, .description = description});
    return draft.change("Add " + name);
}

bool hasDeployment(const Plan &plan, const QString &name)
{
    bool has = false;
    plan.all<Deployment>().forEach([&](const Deployment &row) { has = has || row.name == name; });
    return has;
}
} // namespace

class TestOpening : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;

    MainWindow &window() { return m_bench->window(); }
    // A plan with one deployment of that name.
    QString other(const QString &name, const QString &description = {})
    {
        const QString path = m_folder->filePath(name + ".mciplan");
        auto document = Document::create(path);
        if (!document || !(*document)->execute(addDeployment((*document)->plan(), name, description))
            || !(*document)->flush())
            qFatal("The plan cannot be made.");
        return path;
    }
    bool isFree(const QString &path) { return !(*Document::open(path))->isReadOnly(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<WindowBench>("classic");
    }
    void cleanup() { m_bench.reset(); }

    void theOpenPlanStaysUntilTheOtherIsThere()
    {
        const QString path = other("other"), before = m_bench->document().path();
        window().openPlan(path);
        QVERIFY(window().isOpening());
        QCOMPARE(m_bench->document().path(), before);
        QVERIFY(m_bench->document().execute(addDeployment(m_bench->plan(), "meanwhile")));
        QTRY_COMPARE(m_bench->document().path(), path);
        QVERIFY(!window().isOpening());
        QVERIFY(hasDeployment(m_bench->plan(), "other"));
        QCOMPARE(window().windowTitle(), "other.mciplan – MCI Planner");
        const auto kept = Document::open(before);
        QVERIFY(kept && hasDeployment((*kept)->plan(), "meanwhile") && !(*kept)->isReadOnly());
    }

    void whatCannotBeOpenedIsTold()
    {
        QFile none(m_folder->filePath("none.mciplan"));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("nothing") > 0);
        none.close();
        const QString before = m_bench->document().path();
        window().openPlan(none.fileName());
        QTRY_VERIFY(!window().isOpening());
        QVERIFY2(m_bench->trouble().contains("none.mciplan"), qPrintable(m_bench->trouble()));
        QCOMPARE(m_bench->document().path(), before);
        QVERIFY(m_bench->document().execute(addDeployment(m_bench->plan(), "still")));
    }

    void theOneAskedForLastIsShown()
    {
        const QString first = other("first"), second = other("second");
        window().openPlan(first);
        window().openPlan(second);
        QTRY_VERIFY(!window().isOpening());
        QCOMPARE(m_bench->document().path(), second);
        QTest::qWait(50);
        QCOMPARE(m_bench->document().path(), second);
        QVERIFY(isFree(first));
    }

    void itCanBeCancelled()
    {
        const QString path = other("other"), before = m_bench->document().path();
        QProcess shell; // another program, for which opening has to wait
        shell.start(QStringLiteral("sqlite3"), {path});
        shell.write("BEGIN EXCLUSIVE;\nSELECT 'locked';\n");
        QVERIFY(shell.waitForReadyRead());
        window().openPlan(path);
        StatusLine &status = *window().statusLine();
        QTRY_COMPARE(status.workText(), "Opening other.mciplan…");
        WindowBench::picture(&window(), "opening");
        QTest::mouseClick(status.cancelButton(), Qt::LeftButton);
        QVERIFY(!status.cancelButton()->isEnabled());
        shell.write("ROLLBACK;\n.quit\n");
        QVERIFY(shell.waitForFinished());
        QTRY_VERIFY(!window().isOpening());
        QCOMPARE(status.workText(), "");
        QCOMPARE(m_bench->document().path(), before);
        QCOMPARE(m_bench->trouble(), "");
        QVERIFY(isFree(path));
        window().openPlan(path);
        QTRY_COMPARE(m_bench->document().path(), path);
    }

    void theStartPageSaysWhatIsOpened()
    {
        const QString path = other("other");
        Settings settings(m_folder->filePath("settings.ini"));
        MainWindow fresh(settings, std::make_unique<BenchAnswers>());
        fresh.resize(1280, 800);
        fresh.QWidget::show();
        QVERIFY(WindowBench::texts(&fresh).contains("Open one, make a new one"));
        fresh.openPlan(m_folder->filePath("missing.mciplan"));
        QVERIFY(WindowBench::texts(&fresh).contains("Opening missing.mciplan…"));
        QVERIFY(!WindowBench::texts(&fresh).contains("Open one, make a new one"));
        fresh.grab().save(QStringLiteral(BUILD_DIR "/screenshots/opening-start.png"));
        QTRY_VERIFY2(fresh.trouble().contains("missing.mciplan"), qPrintable(fresh.trouble()));
        QVERIFY(WindowBench::texts(&fresh).contains("Open one, make a new one"));
        fresh.openPlan(path);
        QTRY_VERIFY(fresh.document());
        QCOMPARE(fresh.trouble(), "");
    }

    void aTrialIsAskedAboutWhenThePlanIsThere()
    {
        const QString path = other("other"), before = m_bench->document().path();
        window().openPlan(path);
        QVERIFY(m_bench->document().beginTrial({addDeployment(m_bench->plan(), "tried")}));
        QTRY_VERIFY(!window().isOpening());
        QVERIFY2(m_bench->answers().asked.contains("of this trial will be lost"),
                 qPrintable(m_bench->answers().asked));
        QCOMPARE(m_bench->document().path(), before);
        QVERIFY(m_bench->document().isTrial());
        QVERIFY(isFree(path));
        m_bench->answers().answer = 2; // discard
        window().openPlan(path);
        QTRY_COMPARE(m_bench->document().path(), path);
    }

    void aForgottenLockIsBrokenByAClick()
    {
        const QString path = other("other");
        QFile lock(path + ".lock");
        QVERIFY(lock.open(QIODevice::WriteOnly)
                && lock.write("4711\nmci-planner\nelsewhere.example.org\n") > 0);
        lock.close();
        window().openPlan(path);
        QTRY_COMPARE(m_bench->document().path(), path);
        QVERIFY(m_bench->document().isReadOnly());
        QVERIFY2(m_bench->document().notice().contains("elsewhere.example.org"),
                 qPrintable(m_bench->document().notice()));
        QVERIFY(m_bench->document().isLockBreakable());
        QTRY_VERIFY(WindowBench::named<QAbstractButton>(&window(), "Open Anyway"));
        QVERIFY(WindowBench::click(&window(), "Open Anyway"));
        QTRY_VERIFY2(!m_bench->document().isReadOnly(), qPrintable(m_bench->document().notice()));
        QCOMPARE(m_bench->document().path(), path);
        QVERIFY(!WindowBench::named<QAbstractButton>(&window(), "Open Anyway"));
        QVERIFY(m_bench->document().execute(addDeployment(m_bench->plan(), "anyway")));
        QVERIFY(m_bench->document().flush());
    }

    // What a new plan begins with is no edit that could be taken back.
    void aFirstImportIsTheBeginning()
    {
        m_bench->answers().path = m_folder->filePath("new.mciplan");
        QVERIFY(m_bench->choose("file_new"));
        QFile yaml(m_folder->filePath("web.yml"));
        QVERIFY(yaml.open(QIODevice::WriteOnly)
                && yaml.write("Name: Web\nMultiCloudImages:\n- Name: Ubuntu\n") > 0);
        yaml.close();
        window().importPaths({yaml.fileName()});
        QTRY_VERIFY2(m_bench->dialog<ReportDialog>(), qPrintable(m_bench->trouble()));
        m_bench->dialog<ReportDialog>()->close();
        QVERIFY(!m_bench->document().canUndo());
        QCOMPARE(m_bench->document().history().size(), 1);
        QVERIFY(m_bench->document().execute(addDeployment(m_bench->plan(), "edit")));
        QVERIFY(m_bench->document().goTo(0));
        QCOMPARE(m_bench->plan().all<ServerTemplate>().size(), 1);
    }

    void filesAreImportedOnceALargePlanIsRead()
    {
        const QString path = other("large", QString(6 << 20, 'x'));
        QFile yaml(m_folder->filePath("web.yml"));
        QVERIFY(yaml.open(QIODevice::WriteOnly));
        yaml.write("Name: Dropped Template\nDescription: d\nInputs: {}\nMultiCloudImages:\n"
                   "- Name: Ubuntu_22.04_x64\n  Revision: 4\nRightScripts: {}\nAlerts: []\n");
        yaml.close();
        window().takePaths({yaml.fileName(), path});
        QTRY_VERIFY2(m_bench->dialog<ReportDialog>(), qPrintable(m_bench->trouble()));
        QCOMPARE(m_bench->document().path(), path);
        QCOMPARE(m_bench->plan().all<ServerTemplate>().size(), 1);
        m_bench->dialog<ReportDialog>()->close();
    }
};

const program::Part testOpening = program::test<TestOpening>("tst_opening");
} // namespace tst_opening

#include "tst_opening.moc"
