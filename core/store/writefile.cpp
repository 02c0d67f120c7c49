// SPDX-License-Identifier: MIT
#include "core/store/writefile.h"

#include "core/base/words.h"

#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace {
QString reasonOf(int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return Words::tr("the disk is full");
    if (error == EACCES || error == EPERM || error == EROFS)
        return Words::tr("it may not be written by you");
    if (error == ENOENT)
        return Words::tr("its folder is missing");
    return error ? QString::fromLocal8Bit(std::strerror(error)) : Words::tr("the disk reported an error");
}

// Into a pipe or a device, which is not to be replaced by a file.
QString writeInto(const QString &path, const QByteArray &bytes)
{
    const int to = ::open(QFile::encodeName(path), O_WRONLY | O_CLOEXEC);
    if (to < 0)
        return reasonOf(errno);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto step = ::write(to, bytes.constData() + written, size_t(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            break;
        written += step;
    }
    const QString reason = written == bytes.size() ? QString() : reasonOf(errno);
    return ::close(to) == 0 || !reason.isEmpty() ? reason : reasonOf(errno);
}

// The last of a file's bytes may wait in memory, so that a full disk is met only when they are flushed.
QString replace(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return reasonOf(errno);
    errno = 0;
    if (file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError
        && file.commit())
        return {};
    const QString reason = reasonOf(errno);
    file.cancelWriting();
    return reason;
}
} // namespace

QString writeFile(const QString &path, const QByteArray &bytes, const QString &spared)
{
    const QFileInfo target(path);
    if (target.isDir())
        return Words::tr("it is a folder");
    if (!spared.isEmpty() && target.exists()
        && target.canonicalFilePath() == QFileInfo(spared).canonicalFilePath())
        return Words::tr("it is the plan itself");
    return target.exists() && !target.isFile() ? writeInto(path, bytes) : replace(path, bytes);
}
