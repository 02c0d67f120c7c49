// SPDX-License-Identifier: MIT
// A file of an earlier format opens as the plan it was; its history can be read, and undo begins anew (D13).
#include "core/integrity/integrity.h"
#include "core/store/migrations.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/sqlshell.h"
#include "tests/support/torn.h"
#include "tests/support/wholeplan.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace tst_migration {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int versionOf(const QString &path) { return int(qFromBigEndian<qint32>(bytesOf(path).constData() + 60)); }

// Carries what an earlier format has room for into a file of that format.
void writeOldVersion(const QString &current, const QString &path, int version)
{
    runSql(path, QString::fromUtf8(migrations::version1));
    if (version > 1)
        runSql(path, QString::fromUtf8(migrations::version2));
    QString script = QStringLiteral("ATTACH '%1' AS current;").arg(current);
    const QString tables = runSql(path,
                                  "SELECT m.name || ' ' || group_concat(c.name) FROM sqlite_schema m, "
                                  "pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE "
                                  "'sqlite_%' GROUP BY m.name");
    for (const QString &line : tables.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words.at(0) == "journal_row") // rows that were added one after the other are one since format 5
            script += QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) "
                "INSERT INTO main.journal_row (journal_id, entity, row_id, kind, fields) SELECT "
                "journal_id, entity, row_id + i, kind, fields FROM current.journal_row, n "
                "WHERE i < row_count;");
        else
            script += QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM current.%1;")
                          .arg(words.at(0), words.at(1));
    }
    script += QStringLiteral("UPDATE journal SET version = %2; PRAGMA application_id = %1; "
                             "PRAGMA user_version = %2")
                  .arg(migrations::applicationId)
                  .arg(version);
    runSql(path, script);
}

Change rename(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    Server row = plan.row(Id<Server> {1});
    row.name = name;
    draft.update(row);
    return draft.change("Rename to " + name);
}

QStringList labelsOf(const Document &document)
{
    QStringList labels;
    for (const HistoryEntry &entry : document.history())
        labels.append(entry.label.text() + (entry.reversible ? "" : ", before")
                      + (entry.undone ? ", undone" : ""));
    return labels;
}
} // namespace

class TestMigration : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString current = m_folder.filePath("current.mciplan");
        auto document = plans::create(current);
        QVERIFY(document->execute(generate::everything(WholePlan().plan())));
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->execute(rename(document->plan(), "web-3")));
        QVERIFY(document->undo());
        m_plan = document->plan();
        document.reset();
        writeOldVersion(current, m_old, 1);
        QCOMPARE(versionOf(m_old), 1);
        writeOldVersion(current, m_second, 2);
        QCOMPARE(versionOf(m_second), 2);
    }

    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count));
        QVERIFY(QFile::copy(m_old, m_path));
    }

    void thePlanIsAsItWas()
    {
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        QCOMPARE(document->notice(), QString());
        QVERIFY(!document->isReadOnly());
        QVERIFY(plans::same(document->plan(), m_plan));
        QCOMPARE(integrity::verify(document->plan()), QStringList());
        QCOMPARE(document->plan().row(Id<ServerArray> {1}).calmMinutes, ServerArray().calmMinutes);
        document.reset();
        QCOMPARE(versionOf(m_path), migrations::currentVersion());
        QVERIFY(plans::same(plans::open(m_path)->plan(), m_plan));
    }

    void theSecondFormatOpensTooAndIdsAreNotUsedAgain()
    {
        runSql(m_second, "UPDATE sqlite_sequence SET seq = 99 WHERE name IN ('image', 'instance')");
        auto document = plans::open(m_second);
        document->waitUntilChecked();
        QCOMPARE(document->notice(), QString());
        QCOMPARE(integrity::verify(document->plan()), QStringList());
        QVERIFY(plans::rowsOf<Server>(document->plan()) == plans::rowsOf<Server>(m_plan));
        QVERIFY(plans::rowsOf<Image>(document->plan()) == plans::rowsOf<Image>(m_plan));
        QVERIFY(plans::rowsOf<Instance>(document->plan()) == plans::rowsOf<Instance>(m_plan));
        QCOMPARE(document->plan().nextId<Image>().value, 100u);
        QCOMPARE(document->plan().nextId<Instance>().value, 100u);
        QCOMPARE(document->history().size(), 3);
        QVERIFY(document->undo()); // D13
        QVERIFY(document->redo());
        document.reset();
        QCOMPARE(versionOf(m_second), migrations::currentVersion());
        QCOMPARE(versionOf(m_second + ".v2.bak"), 2);
        QCOMPARE(plans::open(m_second)->plan().nextId<Image>().value, 100u);
    }

    void aDamagedOldFileStaysAsItIs()
    {
        const QString path = m_folder.filePath("damaged.mciplan");
        QVERIFY(QFile::copy(m_second, path));
        runSql(path,
               "PRAGMA foreign_keys = OFF; DELETE FROM mci WHERE id = (SELECT min(mci_id) FROM mci_setting)");
        const QByteArray before = torn::bytesOf(path);
        const auto document = plans::open(path);
        QVERIFY(document->isReadOnly());
        QVERIFY2(document->notice().contains("damaged"), qPrintable(document->notice()));
        QCOMPARE(torn::bytesOf(path), before);
        QVERIFY(!QFile::exists(path + ".v2.bak"));
    }

    void aCopyOfTheOldFileIsKept()
    {
        plans::open(m_path);
        const QString kept = m_path + ".v1.bak";
        QCOMPARE(versionOf(kept), 1);
        QVERIFY(plans::same(plans::open(kept)->plan(), m_plan));
    }

    void theOldHistoryIsReadAndUndoBeginsAnew()
    {
        auto document = plans::open(m_path);
        const QStringList before {"Generate a plan, before", "Rename to web-2, before"};
        QCOMPARE(labelsOf(*document), before + QStringList {"Rename to web-3, before, undone"});
        QVERIFY(!document->canUndo() && !document->canRedo());
        QCOMPARE(document->undoLabel() + document->redoLabel(), QString());
        QVERIFY(document->goTo(0));
        QVERIFY(plans::same(document->plan(), m_plan));

        QVERIFY(document->execute(rename(document->plan(), "web-4")));
        QCOMPARE(labelsOf(*document), before + QStringList {"Rename to web-4"});
        document.reset();
        document = plans::open(m_path);
        QCOMPARE(labelsOf(*document), before + QStringList {"Rename to web-4"});
        QVERIFY(document->goTo(0));
        QVERIFY(plans::same(document->plan(), m_plan));
        QVERIFY(!document->canUndo());
        QCOMPARE(document->redoLabel(), "Rename to web-4");
        QVERIFY(document->redo());
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-4");
    }

    void whatIsNewCanBeSaid()
    {
        auto document = plans::open(m_path);
        Draft draft(document->plan());
        draft.add(Waiver {.rule = "W-03", .server = {1}, .reason = "known"});
        draft.add(ScheduleEntry {.array = {1}, .day = Weekday::Friday});
        ServerArray array = draft.plan().row(Id<ServerArray> {1});
        array.itemsPerInstance = 7;
        draft.update(array);
        QVERIFY(document->execute(draft.change("Say what is new")));
        document.reset();
        document = plans::open(m_path);
        QVERIFY(plans::same(document->plan(), draft.plan()));
        QVERIFY(document->undo());
        QVERIFY(document->plan().row(Id<ServerArray> {1}) == m_plan.row(Id<ServerArray> {1}));
        QVERIFY(document->plan().all<Waiver>().isEmpty());
    }

    void copiesTakeTheOldHistoryAlongUnlessToldNotTo_D13_D17()
    {
        auto document = plans::open(m_path);
        QVERIFY(document->execute(rename(document->plan(), "web-4")));
        const QString with = m_path + "-with.mciplan", without = m_path + "-without.mciplan";
        QVERIFY(document->saveCopy(with));
        QVERIFY(document->saveCopy(without, false));
        auto copy = plans::open(with);
        QVERIFY(plans::same(copy->plan(), document->plan()));
        QCOMPARE(labelsOf(*copy), labelsOf(*document));
        QVERIFY(copy->undo());
        QVERIFY(!copy->canUndo());
        QVERIFY(plans::same(copy->plan(), m_plan));
        auto bare = plans::open(without);
        QVERIFY(plans::same(bare->plan(), document->plan()));
        QVERIFY(bare->history().isEmpty());
        QVERIFY(!QFileInfo::exists(with + ".v1.bak") && !QFileInfo::exists(without + ".v1.bak"));
    }

    void whoOnlyLooksSeesThePlanAndWritesNothing()
    {
        const auto looked = plans::open(m_path, Document::Mode::ReadOnly);
        QVERIFY(plans::same(looked->plan(), m_plan));
        QCOMPARE(bytesOf(m_path), bytesOf(m_old));
        QVERIFY(!QFileInfo::exists(m_path + ".v1.bak"));
    }

    void anEarlierCopyIsNotOverwritten()
    {
        QFile earlier(m_path + ".v1.bak");
        QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("mine") == 4);
        earlier.close();
        plans::open(m_path);
        QCOMPARE(bytesOf(m_path + ".v1.bak"), "mine");
        QCOMPARE(versionOf(m_path + ".v1-2.bak"), 1);
    }

    // Between the formats 2 and 3 rows are kept alike, so that nothing of the history is lost.
    void historySinceTheSecondFormatCanStillBeUndone()
    {
        const QString now = m_path + "-now.mciplan", path = m_path + "-second.mciplan";
        auto document = plans::create(now);
        QVERIFY(document->execute(generate::everything(WholePlan().plan())));
        Draft draft(document->plan());
        Server row = document->plan().row(Id<Server> {1});
        row.tags = {"path:c=\\new", "two\nlines", ""};
        draft.update(row);
        QVERIFY(document->execute(draft.change("Tag it")));
        const Plan tagged = document->plan();
        document.reset();
        writeOldVersion(now, path, 2);
        runSql(path, "UPDATE server SET tags = 'a\\b' WHERE id = 1");
        document = plans::open(path);
        document->waitUntilChecked();
        QCOMPARE(document->notice(), "");
        QCOMPARE(document->plan().row(Id<Server> {1}).tags, QStringList {"a\\b"});
        QVERIFY(document->undo());
        QVERIFY(document->redo());
        QCOMPARE(document->plan().row(Id<Server> {1}).tags, QStringList {"a\\b"});
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QCOMPARE(plans::rows(document->plan()), 0);
    }

private:
    QTemporaryDir m_folder;
    const QString m_old = m_folder.filePath("old.mciplan"), m_second = m_folder.filePath("second.mciplan");
    QString m_path;
    Plan m_plan;
    int m_count = 0;
};

const program::Part testMigration = program::test<TestMigration>("tst_migration");
} // namespace tst_migration

#include "tst_migration.moc"
