// SPDX-License-Identifier: MIT
// The sqlite3 shell is what another program does to a plan file: without the lock and the hardening of this one.
#pragma once

#include <QProcess>

// What the statements print; it waits up to five seconds for a file that is locked.
inline QString runSql(const QString &path, const QString &sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {"-cmd", ".timeout 5000", path, sql});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    return QString::fromUtf8(shell.readAllStandardOutput());
}
