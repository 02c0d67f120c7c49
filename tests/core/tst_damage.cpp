// SPDX-License-Identifier: MIT
// Rows that are lost are missed by whoever reads; nothing is written into a damaged file; a copy is of what is shown.
#include "core/document/opening.h"
#include "core/plan/draft.h"
#include "core/store/tally.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/torn.h"

#include <QTemporaryDir>

namespace tst_damage {
namespace {
Change rename(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    Cloud cloud = plan.row(plan.all<Cloud>().ids().constFirst());
    cloud.name = name;
    draft.update(cloud);
    return draft.change("Rename to " + name);
}

Change addAndRemove(const Plan &plan)
{
    Draft draft(plan);
    draft.add(Cloud {.name = "new"});
    draft.add(Deployment {.name = "new"});
    for (const Id<Deployment> id : plan.all<Deployment>().ids())
        if (!plan.isReferredTo(id))
            draft.remove(id);
    return draft.change("Add and remove");
}

bool isCounted(const QString &path)
{
    const auto document = plans::open(path, Document::Mode::ReadOnly);
    return document->isCounted() && !document->isDamaged();
}
} // namespace

class TestDamage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_whole = m_folder.filePath("whole.mciplan");
        auto document = plans::create(m_whole);
        QVERIFY(document->execute(generate::everything(generate::plan(generate::Tiny))));
        QVERIFY(document->flush());
        m_plan = document->plan();
    }

    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count));
        QVERIFY(QFile::copy(m_whole, m_path));
    }

    void lostRowsAreMissed_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table :
             {"server", "server_array", "instance", "image", "mci_setting", "listed_mci", "datacenter"})
            QTest::newRow(table) << table;
    }
    // Also by who only asks a question, and does not wait for the check of the whole file.
    void lostRowsAreMissed()
    {
        QFETCH(QString, table);
        torn::loseRows(m_path, table);
        const auto document = plans::open(m_path, Document::Mode::ReadOnly);
        QVERIFY(plans::rows(document->plan()) < plans::rows(m_plan));
        QVERIFY2(document->isDamaged(), "rows are missing, and nothing is said");
        QVERIFY2(document->notice().contains("damaged"), qPrintable(document->notice()));
        QVERIFY2(document->notice().contains(table), qPrintable(document->notice()));
    }

    void everyCommitKeepsTheCount()
    {
        QVERIFY(isCounted(m_path));
        auto document = plans::open(m_path);
        QVERIFY(document->execute(addAndRemove(document->plan())));
        QVERIFY(document->execute(rename(document->plan(), "x")));
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QVERIFY(document->execute(addAndRemove(document->plan())));
        QVERIFY(document->flush());
        QVERIFY(isCounted(m_path));
        QVERIFY(document->goTo(0));
        QVERIFY(document->flush());
        QVERIFY(isCounted(m_path));
        for (const bool withHistory : {true, false}) {
            const QString copy = m_path + (withHistory ? "-with" : "-without");
            QVERIFY(document->saveCopy(copy, withHistory));
            QVERIFY(isCounted(copy));
        }
        document.reset();
        QVERIFY(isCounted(m_path));
    }

    // What another program writes is not counted; then the whole file is checked, and counted with the next edit.
    void anotherProgramsCommitIsNoDamage()
    {
        runSql(m_path, "UPDATE server SET name = 'by another program' WHERE id = 1");
        QVERIFY(!isCounted(m_path));
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        QVERIFY2(!document->isDamaged(), qPrintable(document->notice()));
        QVERIFY(document->execute(rename(document->plan(), "x")));
        QVERIFY(document->flush());
        QVERIFY(isCounted(m_path));
    }

    void nothingIsWrittenIntoADamagedFile()
    {
        // All rows are there, so that only the check of the whole file finds it.
        torn::wipe(m_path, "server_by_mci");
        const QByteArray before = torn::bytesOf(m_path);
        auto document = plans::open(m_path);
        if (document->execute(rename(document->plan(), "edited"))) {
            const auto flushed = document->flush();
            QVERIFY2(!flushed, "it was written into");
            QVERIFY2(flushed.sentence().contains("damaged"), qPrintable(flushed.sentence()));
            QVERIFY2(document->notice().contains("not in it: 1"), qPrintable(document->notice()));
            QCOMPARE(document->plan().row(Id<Cloud> {1}).name, "edited");
            const QString copy = m_path + "-copy";
            QVERIFY(document->saveCopy(copy));
            QVERIFY(plans::same(plans::open(copy)->plan(), document->plan()));
        }
        QVERIFY(document->isReadOnly());
        QVERIFY(!document->execute(rename(document->plan(), "again")));
        document.reset();
        QCOMPARE(torn::bytesOf(m_path), before);
    }

    void whatIsEditedBeforeTheCheckIsOverIsWrittenAfterIt()
    {
        auto document = plans::open(m_path);
        QVERIFY(document->execute(rename(document->plan(), "early")));
        document.reset();
        QCOMPARE(plans::open(m_path)->plan().row(Id<Cloud> {1}).name, "early");
    }

    void aCopyIsOfWhatIsShown_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("the file was emptied") << 0;
        QTest::newRow("another plan took its place") << 1;
        QTest::newRow("it was overwritten with another plan") << 2;
        QTest::newRow("it was deleted") << 3;
        QTest::newRow("rows were torn out") << 4;
    }
    void aCopyIsOfWhatIsShown()
    {
        QFETCH(int, how);
        const QString other = m_path + "-other", copy = m_path + "-copy";
        plans::create(other).reset();
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        const Plan shown = document->plan();
        if (how == 0)
            torn::writeBytes(m_path, {});
        else if (how == 1)
            QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
        else if (how == 2)
            torn::writeBytes(m_path, torn::bytesOf(other));
        else if (how == 3)
            QVERIFY(QFile::remove(m_path));
        else
            torn::loseRows(m_path, "server");
        const auto saved = document->saveCopy(copy);
        if (!saved) {
            // Only when what is shown is another plan now, and that is said.
            QVERIFY2(saved.sentence().contains("Another program changed"), qPrintable(saved.sentence()));
            QVERIFY(document->notice().contains("read again"));
            return;
        }
        QVERIFY(plans::same(plans::open(copy)->plan(), shown));
        if (how < 4)
            QVERIFY2(!document->notice().isEmpty(), "nothing is said of the file");
    }

    void aFileThatIsGoneIsNotCalledReadOnly()
    {
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        QVERIFY(QFile::remove(m_path));
        QVERIFY(document->execute(rename(document->plan(), "x")));
        const auto flushed = document->flush();
        QVERIFY(!flushed);
        QVERIFY2(flushed.sentence().contains("was deleted, renamed or replaced"),
                 qPrintable(flushed.sentence()));
        QVERIFY(document->saveCopy(m_path + "-copy"));
        QCOMPARE(plans::open(m_path + "-copy")->plan().row(Id<Cloud> {1}).name, "x");
    }

    // A commit that was cut short, as by kill -9, is taken back also by who only asks.
    void anInterruptedCommitIsTakenBack()
    {
        interrupt(m_path);
        const auto document = plans::open(m_path, Document::Mode::ReadOnly);
        QVERIFY(plans::same(document->plan(), m_plan));
        QVERIFY(!QFile::exists(m_path + "-journal"));
    }

    void anInterruptedCommitIsTakenBackInACopyOfWhatMayNotBeWritten()
    {
        interrupt(m_path);
        const QByteArray before = torn::bytesOf(m_path);
        const auto inspected = PlanFile::inspect(m_path);
        QVERIFY(inspected && inspected->isInterrupted);
        PlanFile file = *inspected;
        QVERIFY(file.readFromCopy());
        QVERIFY(file.readFrom != m_path);
        QVERIFY(plans::same(plans::open(file.readFrom)->plan(), m_plan));
        QCOMPARE(torn::bytesOf(m_path), before);
        QVERIFY(QFile::exists(m_path + "-journal"));
    }

    void locksThatNobodyHoldsAreBroken_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x01\x02 what is this\n");
        QTest::newRow("another computer's") << QByteArray("4711\nmci-planner\nelsewhere.example.org\n");
    }
    void locksThatNobodyHoldsAreBroken()
    {
        QFETCH(QByteArray, lock);
        torn::writeBytes(m_path + ".lock", lock);
        auto document = plans::open(m_path);
        QVERIFY(document->isReadOnly() && document->isLockBreakable());
        QVERIFY2(document->notice().contains("since"), qPrintable(document->notice()));
        document.reset();
        document = plans::open(m_path, Document::Mode::BreakLock);
        QVERIFY2(!document->isReadOnly(), qPrintable(document->notice()));
        QVERIFY(document->execute(rename(document->plan(), "x")));
        QVERIFY(document->flush());
    }

    void whoEditsHereKeepsTheLock()
    {
        auto document = plans::open(m_path);
        auto other = plans::open(m_path, Document::Mode::BreakLock);
        QVERIFY(other->isReadOnly() && !other->isLockBreakable());
        QVERIFY(document->execute(rename(document->plan(), "x")));
        QVERIFY(document->flush());
    }

private:
    // Leaves the file as a program does that ends in the middle of a commit: pages are written, and to be taken back.
    void interrupt(const QString &path)
    {
        const QString torn = path + ".torn";
        QProcess shell;
        shell.start("sqlite3", {path});
        shell.write(
            QStringLiteral(
                "PRAGMA cache_size = 2;\nBEGIN;\nUPDATE image SET name = name || 'x', uid = uid || 'y';\n"
                "UPDATE server SET name = 'torn';\n"
                ".shell cp '%1' '%2'; cp '%1-journal' '%2-journal'\nROLLBACK;\n")
                .arg(path, torn)
                .toUtf8());
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        QVERIFY(QFile::remove(path) && QFile::rename(torn, path)
                && QFile::rename(torn + "-journal", path + "-journal"));
        QVERIFY(torn::bytesOf(path) != torn::bytesOf(m_whole));
        QVERIFY(QFileInfo(path + "-journal").size() > 0);
    }

    QTemporaryDir m_folder;
    QString m_whole, m_path;
    Plan m_plan;
    int m_count = 0;
};

const program::Part testDamage = program::test<TestDamage>("tst_damage");
} // namespace tst_damage

#include "tst_damage.moc"
