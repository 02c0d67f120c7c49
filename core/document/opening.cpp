// SPDX-License-Identifier: MIT
#include "core/document/opening.h"

#include "core/store/copy.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"

namespace opening {
namespace {
// Takes the lock, or says in a notice why the file can only be looked at.
void lockFor(OpenFile &open)
{
    if (!open.file.isWritable) {
        open.notice = sentences::readOnlyFile(open.file.path);
        return;
    }
    auto lock = std::make_unique<PlanLock>(open.file.path);
    if (lock->tryLock())
        open.lock = std::move(lock);
    else
        open.notice = lock->isForbidden() ? sentences::readOnlyFile(open.file.path)
                                          : sentences::lockedBy(open.file.path, lock->holder());
}

// Before an older format is changed, a copy of the file is kept beside it.
Result<Done> upgrade(Database &database, qint64 version)
{
    const QString kept = QStringLiteral("%1.v%2.bak").arg(database.path()).arg(version);
    if (auto copied = copy::saveAsIs(database, kept); !copied)
        return copied;
    return migrations::run(database);
}

Result<Done> bringUpToDate(OpenFile &open)
{
    Database &database = *open.database;
    const QString &path = open.file.path;
    if (database.integer("PRAGMA application_id") != migrations::applicationId)
        return Error {sentences::notAPlan(path), {}};
    const qint64 version = database.integer("PRAGMA user_version");
    if (version > migrations::currentVersion())
        return Error {sentences::newer(path, int(version), migrations::currentVersion()), {}};
    if (version < migrations::currentVersion()) {
        if (!open.lock)
            return Error {sentences::olderReadOnly(path), open.notice};
        if (auto upgraded = upgrade(database, version); !upgraded)
            return upgraded;
    }
    return migrations::checkSchema(database);
}
} // namespace

Result<OpenFile> open(const QString &path, Document::Mode mode)
{
    auto inspected = PlanFile::inspect(path);
    if (!inspected)
        return inspected.error();
    OpenFile open;
    open.file = *inspected;
    if (mode == Document::Mode::ReadWrite)
        lockFor(open);
    open.database = std::make_unique<Database>();
    const auto access = open.lock ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    if (auto opened = open.database->open(open.file.path, access); !opened)
        return opened.error();
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
    return sentences::damagedPartly(path, rows, report.badRows, report.brokenTables);
}
} // namespace opening
