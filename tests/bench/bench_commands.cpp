// SPDX-License-Identifier: MIT
#include "tests/bench/parts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

namespace bench {
namespace {
// What runs as a process of its own, its output thrown away.
Contender wholeProcess(const QString &name, const QString &program, const QStringList &words)
{
    return {name, [program, words] {
                QProcess process;
                process.setStandardOutputFile(QProcess::nullDevice());
                process.start(program, words);
                if (!process.waitForFinished(-1) || process.exitCode() > 1)
                    qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
            }};
}

QList<Goal> beside(const QString &id, const QString &path, const QStringList &command, const QString &sql,
                   double atMost)
{
    const QString name = command.join(u' ');
    QStringList words = command;
    words.insert(1, path);
    const QList<Contender> contenders {
        wholeProcess(QStringLiteral("mci-planner ") + name,
                     QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/mci-planner"),
                     words),
        wholeProcess(QStringLiteral("sqlite3 -readonly"), QStringLiteral("sqlite3"),
                     {QStringLiteral("-readonly"), path, QStringLiteral(".read ") + sql})};
    const auto wall =
        compare(QStringLiteral("%1 %2, the whole process").arg(id, name), ClockKind::Wall, 5, contenders);
    const auto cpu =
        compare(QStringLiteral("%1 %2, the whole process").arg(id, name), ClockKind::Children, 3, contenders);
    return {
        {id, QStringLiteral("%1 to the sqlite3 shell, wall").arg(name), ratio(wall.at(0), wall.at(1)),
         atMost},
        {id, QStringLiteral("%1 to the sqlite3 shell, CPU").arg(name), ratio(cpu.at(0), cpu.at(1)), atMost}};
}
} // namespace

QList<Goal> commands(const QString &path)
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        std::puts("Whole processes are not measured: sqlite3 is needed for it.\n");
        return {};
    }
    return beside(QStringLiteral("P1"), path, {"resolve", "--format", "tsv"},
                  QStringLiteral(SOURCE_DIR "/resources/sql/next_launch.sql"), 0.30)
        + beside(QStringLiteral("P3"), path, {"drift", "--count"},
                 QStringLiteral(SOURCE_DIR "/tests/bench/drift.sql"), 0.8);
}
} // namespace bench
