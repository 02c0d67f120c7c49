// SPDX-License-Identifier: MIT
// bench measures one plan file in one run, each thing beside its yardstick, or how times grow from plan to plan.
#include "core/store/database.h"
#include "core/store/load.h"
#include "tests/bench/parts.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace bench {
Plan loaded(const QString &path)
{
    Database database;
    if (const auto opened = database.open(path, Database::Access::ReadOnly); !opened)
        qFatal("%s", qPrintable(opened.sentence()));
    Plan plan;
    database.exec("BEGIN");
    if (load::read(database, load::everything(), plan).isDamaged())
        qFatal("The plan is damaged.");
    return plan;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s could not be read.", qPrintable(path));
    return file.readAll();
}
} // namespace bench

namespace {
int printPeak(const QString &path)
{
    const Plan plan = bench::loaded(path);
    // getrusage() would also count what the process that started this one held.
    for (const QByteArray &line : bench::contents(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith("VmHWM:"))
            std::printf("%lld\n", line.simplified().split(' ').at(1).toLongLong() * 1024);
    return plan.all<Cloud>().isEmpty() ? 1 : 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments().mid(1);
    if (words.size() == 2 && words.at(0) == QLatin1String("--peak"))
        return printPeak(words.at(1));
    if (words.size() > 2 && words.at(0) == QLatin1String("growing")) {
        printGoals(bench::growing(words.mid(1)));
        return 0;
    }
    if (words.isEmpty() || words.size() > 2) {
        std::fputs("Usage: bench PLAN [commands|resolving|reading|editing|checking|seeing]\n"
                   "       bench growing PLAN PLAN...\n",
                   stderr);
        return 2;
    }
    const QString path = words.at(0), part = words.value(1);
    const std::pair<const char *, QList<Goal> (*)(const QString &)> parts[] {
        {"commands", bench::commands}, {"resolving", bench::resolving}, {"reading", bench::reading},
        {"editing", bench::editing},   {"checking", bench::checking},   {"seeing", bench::seeing}};
    QList<Goal> goals;
    for (const auto &[name, measure] : parts)
        if (part.isEmpty() || part == QLatin1String(name))
            goals += measure(path);
    printGoals(goals);
    return 0;
}
