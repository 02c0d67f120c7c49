// SPDX-License-Identifier: MIT
#include "core/store/copy.h"

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <fcntl.h>
#include <functional>
#include <stdio.h>
#include <unistd.h>

namespace copy {
namespace {
enum class Existing { Keep, Replace };

// A file being made under a name of its own beside its place; removed unless it got there.
class NewFile {
public:
    explicit NewFile(const QString &place)
        : m_place(place), m_path(QFileInfo(place).absolutePath() + QStringLiteral("/.mciplan-")
                                 + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
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

Result<Done> make(const QString &path, Existing existing, const std::function<Result<Done>(Database &)> &fill)
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
    return file.publish(existing);
}

void dropHistory(Database &database)
{
    database.exec("DELETE FROM journal_row");
    database.exec("DELETE FROM journal");
    database.commit();
    sqlite::allowVacuum(database.handle());
    database.exec("VACUUM");
}
} // namespace

Result<Done> makeEmpty(const QString &path)
{
    return make(path, Existing::Keep, [](Database &database) { return migrations::run(database); });
}

namespace {
void copyPages(Database &from, Database &to)
{
    if (const int code = sqlite::copy(from.handle(), to.handle()); code != sqlite::Ok)
        to.fail(code, sqlite::errorText(from.handle()));
}
} // namespace

Result<Done> save(Database &from, const QList<Edit> &edits, const QString &path, bool withHistory)
{
    return make(path, Existing::Replace, [&](Database &to) -> Result<Done> {
        copyPages(from, to);
        to.begin();
        for (const Edit &edit : edits)
            write(to, edit);
        if (withHistory)
            to.commit();
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
    return make(path, Existing::Replace, [&](Database &to) -> Result<Done> {
        if (auto made = migrations::run(to); !made)
            return made;
        // What a damaged file refers to may be what is lost.
        to.exec("PRAGMA foreign_keys = OFF");
        to.begin();
        write(to, Edit {.rows = rows});
        to.commit();
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}

Result<Done> saveAsIs(Database &from, const QString &path)
{
    return make(path, Existing::Replace, [&](Database &to) -> Result<Done> {
        copyPages(from, to);
        sqlite::Statement *check = to.prepare("PRAGMA quick_check");
        if (check && to.step(*check) && check->text(0) != "ok")
            to.fail(sqlite::Corrupt, check->text(0).toByteArray());
        return to.hasFailed() ? Result<Done>(to.error()) : Done {};
    });
}
} // namespace copy
