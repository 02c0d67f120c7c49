// SPDX-License-Identifier: MIT
#include "core/document/opening.h"

#include "core/store/copy.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"
#include "core/store/tally.h"

#include <QFileInfo>

namespace opening {
namespace {
// Takes the lock, or says in a notice why the file can only be looked at.
void lockFor(OpenFile &open, Document::Mode mode)
{
    if (!open.file.isWritable) {
        open.notice = sentences::readOnlyFile(open.file.path);
        return;
    }
    auto lock = std::make_unique<PlanLock>(open.file.path);
    if (mode == Document::Mode::BreakLock ? lock->breakLock() : lock->tryLock()) {
        open.lock = std::move(lock);
        return;
    }
    open.notice = lock->whyNot();
    open.isLockBreakable = lock->isBreakable();
}

// Takes back a commit that was cut short: in the file if that may be, else in a copy.
Result<Done> rollBack(OpenFile &open)
{
    if (open.file.isWritable) {
        Database database;
        return database.open(open.file.path, Database::Access::ReadWrite);
    }
    open.notice = sentences::interrupted(open.file.path);
    return open.file.readFromCopy();
}

// Whether each row that is referred to is there.
bool isWhole(Database &database)
{
    return database.integer("SELECT count(*) FROM pragma_foreign_key_check", 1) == 0;
}

// Before an older format is changed, a copy of the file is kept beside it, and earlier ones with it. What is damaged
// stays as it is.
Result<Done> upgrade(Database &database, qint64 version)
{
    if (!isWhole(database))
        return Error {sentences::damaged(database.path()), {}};
    const QString name = QStringLiteral("%1.v%2").arg(database.path()).arg(version),
                  suffix = QStringLiteral(".bak");
    QString kept = name + suffix;
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = QStringLiteral("%1-%2%3").arg(name).arg(number).arg(suffix);
    if (auto copied = copy::saveAsIs(database, kept); !copied)
        return copied;
    return migrations::run(database);
}

Result<Done> connect(OpenFile &open)
{
    const bool isOwn = open.lock || open.file.copy;
    open.database = std::make_unique<Database>();
    return open.database->open(open.file.readFrom,
                               isOwn ? Database::Access::ReadWrite : Database::Access::ReadOnly);
}

// Who may not write the file brings a copy of it up to date.
Result<Done> bringUpToDate(OpenFile &open)
{
    const QString &path = open.file.path;
    if (open.database->integer("PRAGMA application_id") != migrations::applicationId)
        return Error {sentences::notAPlan(path), {}};
    const qint64 version = open.database->integer("PRAGMA user_version");
    if (version < 0)
        return Error {sentences::notAPlan(path), {}};
    if (version > migrations::currentVersion())
        return Error {sentences::newer(path, int(version), migrations::currentVersion()), {}};
    if (version < migrations::currentVersion() && open.lock) {
        const auto upgraded = upgrade(*open.database, version);
        if (upgraded)
            return migrations::checkSchema(*open.database);
        // It can still be looked at.
        open.lock.reset();
        open.notice = upgraded.sentence();
    }
    if (version < migrations::currentVersion()) {
        if (!open.file.copy)
            if (auto copied = open.file.readFromCopy(); !copied)
                return copied;
        if (auto connected = connect(open); !connected)
            return connected;
        if (auto ran = migrations::run(*open.database); !ran)
            return ran;
        // What was lost before is not in the count that was just made.
        open.database->begin();
        tally::forget(*open.database);
        open.database->commit();
    }
    return migrations::checkSchema(*open.database);
}
} // namespace

Result<OpenFile> open(const QString &path, Document::Mode mode)
{
    auto inspected = PlanFile::inspect(path);
    if (!inspected)
        return inspected.error();
    OpenFile open;
    open.file = *inspected;
    if (mode != Document::Mode::ReadOnly)
        lockFor(open, mode);
    if (open.file.isInterrupted)
        if (auto rolledBack = rollBack(open); !rolledBack)
            return rolledBack.error();
    if (auto connected = connect(open); !connected)
        return connected.error();
    if (auto current = bringUpToDate(open); !current)
        return current.error();
    if (open.lock) {
        open.writer = std::make_unique<Writer>(open.file.path);
        if (auto opened = open.writer->open(); !opened)
            return opened.error();
    }
    return open;
}

void read(Database &database, FileContent::Extent upTo, FileContent &content)
{
    database.recover();
    const qint64 counter = sqlite::changeCounter(database.handle());
    database.exec("BEGIN");
    if (content.extent == FileContent::Extent::Nothing || content.counter != counter) {
        content = {.counter = counter};
        content.report = load::read(database, load::core(), content.plan);
        content.history = journal::read(database);
        content.lastNumber = journal::lastNumber(database);
        content.extent = FileContent::Extent::Core;
    }
    if (upTo == FileContent::Extent::Whole && content.extent != upTo)
        content.report.add(load::read(database, load::rest(), content.plan));
    database.exec("COMMIT");
    if (database.hasFailed())
        content.report.brokenTables.append(database.error().detail);
    database.recover();
    content.extent = upTo;
}

QString damageNotice(const QString &path, const load::Report &report, const Plan &plan)
{
    qsizetype rows = 0;
    forEachEntity([&]<class E>() { rows += plan.all<E>().size(); });
    QStringList faults;
    if (report.badRows)
        faults += sentences::badRows(report.badRows);
    if (!report.lackingTables.isEmpty())
        faults += sentences::lackingTables(report.lackingTables);
    if (!report.brokenTables.isEmpty())
        faults += sentences::brokenTables(report.brokenTables);
    if (report.danglingRows)
        faults += sentences::danglingRows(report.danglingRows);
    return sentences::damagedPartly(path, rows, faults);
}
} // namespace opening
