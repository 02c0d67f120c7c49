// SPDX-License-Identifier: MIT
#include "core/document/background.h"

#include "core/integrity/integrity.h"
#include "core/store/database.h"

#include <QFileInfo>

namespace {
// Checking a file of this size at once takes about as long as a few edits.
constexpr qint64 smallFile = 16 << 20;
constexpr qsizetype mostFindings = 20;

QList<QByteArray> tablesOf(Database &database)
{
    QList<QByteArray> tables;
    sqlite::Statement *statement = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (statement && database.step(*statement))
        tables.append(statement->text(0).toByteArray());
    return tables;
}
} // namespace

Background::Background(const Task &task) : m_task(task) {}

Background::~Background()
{
    m_stops = true;
    wait();
}

void Background::waitFor(Phase phase)
{
    for (int now = m_phase.load(std::memory_order_acquire); now <= phase;
         now = m_phase.load(std::memory_order_acquire))
        m_phase.wait(now, std::memory_order_acquire);
}

void Background::enter(Phase phase)
{
    m_phase.store(phase, std::memory_order_release);
    m_phase.notify_all();
    emit advanced();
}

void Background::run()
{
    {
        Database database;
        const auto opened = database.open(m_task.path, Database::Access::ReadOnly);
        if (!opened)
            m_failure = opened.error();
        if (m_task.content.extent != FileContent::Extent::Whole)
            opened ? read(database) : m_task.content.report.brokenTables.append(opened.error().detail);
        enter(Checking);
        if (m_task.checks && opened)
            check(database);
    }
    if (m_task.checks && !m_stops)
        m_violations = integrity::damage(m_task.content.plan);
    enter(Over);
}

void Background::read(Database &database)
{
    const std::function<bool()> stops = [this] { return m_stops.load(); };
    database.interruptWhen(&stops);
    opening::read(database, FileContent::Extent::Whole, m_task.content);
    database.interruptWhen(nullptr);
    if (!m_stops)
        m_trial = refit(m_task.content.plan, m_task.trial);
}

void Background::check(Database &database)
{
    const std::function<bool()> mustStop = [this] { return m_stops || isYielding(); };
    database.interruptWhen(&mustStop);
    QList<QByteArray> pragmas;
    if (QFileInfo(m_task.path).size() < smallFile) {
        pragmas = {"PRAGMA quick_check", "PRAGMA foreign_key_check"};
    } else {
        // Table by table, so that a waiting write never waits for more than one.
        for (const QByteArray &table : tablesOf(database))
            pragmas << "PRAGMA quick_check(" + table + ')' << "PRAGMA foreign_key_check(" + table + ')';
    }
    for (const QByteArray &pragma : pragmas)
        while (!m_stops && !checkWith(database, pragma))
            msleep(2);
    database.interruptWhen(nullptr);
}

// False when it gave way to a write and is to be done again.
bool Background::checkWith(Database &database, const QByteArray &pragma)
{
    if (isYielding())
        return false;
    QStringList found;
    sqlite::Statement *statement = database.prepare(pragma);
    while (statement && found.size() < mostFindings && database.step(*statement)) {
        const QByteArrayView text = statement->text(0);
        if (text != "ok")
            found.append(QString::fromUtf8(text));
    }
    const int code = database.code();
    if (code == sqlite::Interrupted || (code == sqlite::Busy && isYielding())) {
        database.recover();
        return false;
    }
    if (code == sqlite::Corrupt || code == sqlite::NotADatabase)
        found.append(database.error().detail);
    else if (database.hasFailed())
        m_failure = database.error();
    m_damage += found;
    if (statement)
        statement->reset();
    database.recover();
    return true;
}
