// SPDX-License-Identifier: MIT
#include "core/store/lock.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace {
QString lockPath(const QString &path) { return path + QStringLiteral(".lock"); }
} // namespace

PlanLock::PlanLock(const QString &path) : m_file(lockPath(path))
{
    // A plan may be open for days; only the end of its program makes a lock stale.
    m_file.setStaleLockTime(0);
}

QString PlanLock::holder() const
{
    qint64 process = 0;
    QString host, program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return Words::tr("another program");
    if (process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName())
        return Words::tr("another window of this program");
    return host == QSysInfo::machineHostName()
        ? Words::tr("%1 (process %2)").arg(program).arg(process)
        : Words::tr("%1 on the computer “%2” (process %3)").arg(program, host).arg(process);
}

bool PlanLock::isHeldHere(const QString &path)
{
    const QLockFile file(lockPath(path));
    qint64 process = 0;
    QString host, program;
    return file.getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}
