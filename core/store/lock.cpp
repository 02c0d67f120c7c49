// SPDX-License-Identifier: MIT
#include "core/store/lock.h"

#include "core/base/words.h"
#include "core/store/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <optional>

namespace {
QString lockPath(const QString &path) { return path + QStringLiteral(".lock"); }

struct LockHolder {
    qint64 process = 0;
    QString host, program;
    bool isHere() const { return host == QSysInfo::machineHostName(); }
};

// Nothing when the file does not say, being empty or something else.
std::optional<LockHolder> holderOf(const QLockFile &file)
{
    LockHolder holder;
    if (!QFileInfo(file.fileName()).isFile()
        || !file.getLockInfo(&holder.process, &holder.host, &holder.program))
        return {};
    return holder;
}
} // namespace

PlanLock::PlanLock(const QString &path) : m_plan(path), m_file(lockPath(path))
{
    // A plan may be open for days; only the end of its program makes a lock stale.
    m_file.setStaleLockTime(0);
}

bool PlanLock::isFileOrNone() const
{
    const QFileInfo file(lockPath(m_plan));
    return file.isFile() || (!file.exists() && !file.isSymLink());
}

bool PlanLock::tryLock() { return isFileOrNone() && m_file.tryLock(0); }

bool PlanLock::breakLock()
{
    if (tryLock())
        return true;
    return isBreakable() && QFile::remove(lockPath(m_plan)) && tryLock();
}

bool PlanLock::isBreakable() const
{
    const auto holder = holderOf(m_file);
    return QFileInfo(lockPath(m_plan)).isFile() && (!holder || !holder->isHere());
}

QString PlanLock::whyNot() const
{
    if (!isFileOrNone())
        return sentences::lockIsNoFile(m_plan);
    if (m_file.error() == QLockFile::PermissionError)
        return sentences::readOnlyFile(m_plan);
    if (m_file.error() == QLockFile::UnknownError)
        return sentences::noLock(m_plan);
    const QDateTime since = QFileInfo(lockPath(m_plan)).lastModified();
    return sentences::lockedBy(m_plan, holder(),
                               since.isValid() ? QLocale().toString(since, QLocale::ShortFormat) : QString());
}

QString PlanLock::holder() const
{
    const auto holder = holderOf(m_file);
    if (!holder)
        return Words::tr("another program");
    if (holder->process == QCoreApplication::applicationPid() && holder->isHere())
        return Words::tr("another window of this program");
    return holder->isHere() ? Words::tr("%1 (process %2)").arg(holder->program).arg(holder->process)
                            : Words::tr("%1 on the computer “%2” (process %3)")
                                  .arg(holder->program, holder->host)
                                  .arg(holder->process);
}

bool PlanLock::isHeldHere(const QString &path)
{
    const auto holder = holderOf(QLockFile(lockPath(path)));
    return holder && holder->process == QCoreApplication::applicationPid() && holder->isHere();
}
