// SPDX-License-Identifier: MIT
#include "core/store/planfile.h"

#include "core/store/lock.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>
#include <unistd.h>

namespace {
constexpr QByteArrayView magic("SQLite format 3\0", 16);

qint32 headerNumber(const QByteArray &header, int at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

Result<Done> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {sentences::unreadable(path), file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(magic)
        || headerNumber(header, 68) != migrations::applicationId)
        return Error {sentences::notAPlan(path), {}};
    const qint32 version = headerNumber(header, 60);
    if (version < 0)
        return Error {sentences::notAPlan(path), {}};
    if (version > migrations::currentVersion())
        return Error {sentences::newer(path, version, migrations::currentVersion()), {}};
    return Done {};
}

// A commit that was cut short is rolled back when SQLite opens the file; until then the header may be
// torn, so it is judged afterwards.
bool hasHotJournal(const QString &path) { return QFileInfo(path + QStringLiteral("-journal")).size() > 0; }
} // namespace

Result<PlanFile> PlanFile::inspect(const QString &path)
{
    const QFileInfo given(path);
    if (!given.exists())
        return Error {QFileInfo(given.absolutePath()).isDir() ? sentences::missing(path)
                                                              : sentences::missingFolder(path),
                      {}};
    if (!given.isFile())
        return Error {sentences::notAFile(path), {}};
    PlanFile file;
    file.path = given.canonicalFilePath();
    const QFileInfo real(file.path);
    if (!real.isReadable())
        return Error {sentences::unreadable(path), {}};
    file.size = real.size();
    file.isWritable = real.isWritable() && QFileInfo(real.absolutePath()).isWritable();
    if (file.size == 0)
        return Error {sentences::emptyFile(path), {}};
    // Closing a file ends all locks that this process holds on it, so one that is open here is not opened
    // a second time past SQLite.
    file.isInterrupted = hasHotJournal(file.path);
    file.readFrom = file.path;
    if (!file.isInterrupted && !PlanLock::isHeldHere(file.path))
        if (auto checked = checkHeader(file.path); !checked)
            return checked.error();
    return file;
}

Result<Done> PlanFile::readFromCopy()
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString place = folder->filePath(QFileInfo(path).fileName()), journal = QStringLiteral("-journal");
    const auto copied = [](const QString &from, const QString &to) {
        return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    };
    if (!folder->isValid() || !copied(path, place)
        || (hasHotJournal(path) && !copied(path + journal, place + journal)))
        return Error {sentences::noRoomForCopy(path, folder->path()), folder->errorString()};
    copy = std::move(folder);
    readFrom = place;
    return Done {};
}
