// SPDX-License-Identifier: MIT
#include "core/store/copy.h"

#include "core/store/database.h"
#include "core/store/load.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"
#include "core/store/tally.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>
#include <fcntl.h>
#include <functional>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

namespace copy {
namespace {
enum class Existing { Keep, Replace };

// ".mciplan-web.example.org-4711-": of what this process makes on this computer.
QString prefixOf(qint64 process)
{
    return QStringLiteral(".mciplan-%1-%2-").arg(QSysInfo::machineHostName()).arg(process);
}

// Files that a process left behind which ended before they got to their place.
void removeLeftovers(const QDir &folder)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\.mciplan-(.*)-([0-9]+)-[0-9a-f-]{36}(-journal)?\\z"));
    for (const QString &name : folder.entryList({QStringLiteral(".mciplan-*")}, QDir::Files | QDir::Hidden)) {
        const auto match = pattern.match(name);
        const bool isOurs = match.hasMatch() && match.captured(1) == QSysInfo::machineHostName();
        if (isOurs && ::kill(pid_t(match.captured(2).toLongLong()), 0) != 0 && errno == ESRCH)
            QFile::remove(folder.filePath(name));
    }
}

// A file being made under a name of its own beside its place; removed unless it got there.
class NewFile {
public:
    explicit NewFile(const QString &place)
        : m_place(place),
          m_path(QFileInfo(place).absolutePath() + u'/' + prefixOf(QCoreApplication::applicationPid())
                 + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        removeLeftovers(QFileInfo(place).absoluteDir());
    }
    ~NewFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    const QString &path() const { return m_path; }

    // Puts it in its place in one step.
    Result<Done> publish(Existing existing)
    {
        const QByteArray from = QFile::encodeName(m_path), to = QFile::encodeName(m_place);
        const bool placed =
            existing == Existing::Replace ? ::rename(from, to) == 0 : QFile::rename(m_path, m_place);
        if (!placed)
            return QFileInfo::exists(m_place) && existing == Existing::Keep
                ? Error {sentences::exists(m_place), {}}
                : Error {sentences::ofCode(sqlite::CannotOpen, m_place),
                         QString::fromLocal8Bit(strerror(errno))};
        return syncFolder();
    }

private:
    // A name is on the disk when its folder is.
    Result<Done> syncFolder() const
    {
        const int folder =
            ::open(QFile::encodeName(QFileInfo(m_place).absolutePath()), O_RDONLY | O_DIRECTORY);
        const bool synced = folder >= 0 && ::fsync(folder) == 0;
        if (folder >= 0)
            ::close(folder);
        return synced ? Result<Done>(Done {}) : Error {sentences::ofCode(sqlite::InputOutput, m_place), {}};
    }

    QString m_place, m_path;
};

Result<Done> checkPlace(const QString &path, Existing existing)
{
    const QFileInfo place(path);
    if (!QFileInfo(place.absolutePath()).isDir())
        return Error {sentences::missingFolder(path), {}};
    if (place.exists() && !place.isFile())
        return Error {sentences::notAFile(path), {}};
    if (existing == Existing::Keep && place.exists())
        return Error {sentences::exists(path), {}};
    return Done {};
}

template <class E> bool sameRows(const Plan &a, const Plan &b)
{
    bool same = a.all<E>().size() == b.all<E>().size();
    a.all<E>().forEach([&](const E &row) {
        const E *other = same ? b.find(row.id) : nullptr;
        same = other && *other == row;
    });
    return same;
}

// True when the file, read again, holds the plan and nothing else.
bool holds(const QString &path, const Plan &plan)
{
    Database database;
    Plan read;
    if (!database.open(path, Database::Access::ReadOnly))
        return false;
    database.exec("BEGIN");
    load::read(database, load::everything(), read);
    database.exec("COMMIT");
    bool same = !database.hasFailed();
    forEachEntity([&]<class E>() { same = same && sameRows<E>(read, plan); });
    return same;
}

// `plan` is what it must hold; null where that is for `fill` to know.
Result<Done> make(const QString &path, Existing existing, const Plan *plan,
                  const std::function<Result<Done>(Database &)> &fill)
{
    if (auto checked = checkPlace(path, existing); !checked)
        return checked;
    NewFile file(path);
    {
        Database database;
        if (auto opened = database.open(file.path(), Database::Access::Create); !opened)
            return Error {
                sentences::ofCode(database.hasFailed() ? database.code() : sqlite::CannotOpen, path),
                opened.error().detail};
        if (auto filled = fill(database); !filled)
            return database.hasFailed() ? sentences::error(database.code(), path, filled.error().detail)
                                        : filled.error();
    }
    if (plan && !holds(file.path(), *plan))
        return Error {sentences::copyDiffers(path), {}};
    return file.publish(existing);
}

void commit(Database &database)
{
    tally::settle(database);
    database.commit();
}

void dropHistory(Database &database)
{
    database.exec("DELETE FROM journal_row");
    database.exec("DELETE FROM journal");
    database.commit();
    sqlite::allowVacuum(database.handle());
    database.exec("VACUUM");
    database.begin();
    commit(database);
}

void copyPages(Database &from, Database &to)
{
    if (const int code = sqlite::copy(from.handle(), to.handle()); code != sqlite::Ok)
        to.fail(code, sqlite::errorText(from.handle()));
}
} // namespace

Result<Done> makeNew(const QString &path, const Change &beginning)
{
    return make(path, Existing::Keep, nullptr, [&](Database &to) -> Result<Done> {
        if (auto made = migrations::run(to); !made || beginning.isEmpty())
            return made;
        to.begin();
        write(to,
              {.rows = beginning,
               .entry = 1,
               .whole = beginning,
               .time = Timestamp::now(),
               .isNew = true,
               .begins = true});
        commit(to);
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}

Result<Done> save(Database &from, const QList<Edit> &edits, const Plan &plan, const QString &path,
                  bool withHistory)
{
    return make(path, Existing::Replace, &plan, [&](Database &to) -> Result<Done> {
        copyPages(from, to);
        to.begin();
        tally::forget(to);
        for (const Edit &edit : edits)
            write(to, edit);
        if (withHistory)
            commit(to);
        else
            dropHistory(to);
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}

Result<Done> savePlan(const Plan &plan, const QString &path)
{
    Change rows;
    forEachEntity([&]<class E>() {
        rows.of<E>().added.reserve(plan.all<E>().size());
        plan.all<E>().forEach([&](const E &row) { rows.of<E>().added.append(row); });
    });
    return make(path, Existing::Replace, &plan, [&](Database &to) -> Result<Done> {
        if (auto made = migrations::run(to); !made)
            return made;
        // What a damaged file refers to may be what is lost.
        to.exec("PRAGMA foreign_keys = OFF");
        to.begin();
        write(to, Edit {.rows = rows});
        commit(to);
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}

Result<Done> saveAsIs(Database &from, const QString &path)
{
    return make(path, Existing::Keep, nullptr, [&](Database &to) -> Result<Done> {
        copyPages(from, to);
        sqlite::Statement *check = to.prepare("PRAGMA quick_check");
        if (check && to.step(*check) && check->text(0) != "ok")
            return Error {sentences::damaged(from.path()), QString::fromUtf8(check->text(0))};
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}
} // namespace copy
