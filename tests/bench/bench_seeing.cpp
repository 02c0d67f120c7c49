// SPDX-License-Identifier: MIT
#include "core/answer/chain.h"
#include "core/answer/impact.h"
#include "tests/bench/editedcopy.h"
#include "tests/bench/parts.h"

#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

namespace bench {
namespace {
constexpr double TwoFrames = 1000.0 / 60 * 2; // ms

void runShell(const QString &path, const QString &sql)
{
    QProcess shell;
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.start(QStringLiteral("sqlite3"),
                {QStringLiteral("-readonly"), path, QStringLiteral(".read ") + sql});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("The sqlite3 shell failed: %s", shell.readAllStandardError().constData());
}

QList<Goal> impact(const QString &path)
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        std::puts("The impact is not measured: sqlite3 is needed for it.\n");
        return {};
    }
    EditedCopy copy(path);
    const QList<Owner> half = copy.moveHalf();
    const Change change = swapDefault(copy.plan(), Id<ServerTemplate> {1});
    Impact found;
    const auto times = compare(
        QStringLiteral("Impact of another default under %1 servers").arg(half.size()), ClockKind::Wall, 5,
        {{QStringLiteral("impactOf()"), [&] { found = impactOf(copy.plan(), change); }},
         {QStringLiteral("impact.sql in the sqlite3 shell"),
          [&] { runShell(copy.path(), QStringLiteral(SOURCE_DIR "/tests/bench/impact.sql")); }}});
    std::printf("  %lld launches change\n\n", qlonglong(found.launches.size()));
    return {{QStringLiteral("see"), QStringLiteral("impact of another default to the sqlite3 shell"),
             ratio(times.at(0), times.at(1)), 1}};
}

struct Slowest {
    double ms = 0;
    AnyId id;
    template <class Work> void time(AnyId of, Work &&work)
    {
        const double start = clockMs(ClockKind::Cpu);
        work();
        if (const double took = clockMs(ClockKind::Cpu) - start; took > ms) {
            ms = took;
            id = of;
        }
    }
};

// Each kind's rows, or some of very many, spread over all of them.
template <class E> QList<Id<E>> spread(const Plan &plan)
{
    const QList<Id<E>> ids = plan.all<E>().ids();
    QList<Id<E>> some;
    for (qsizetype i = 0; i < ids.size(); i += qMax<qsizetype>(1, ids.size() / 2000))
        some.append(ids.at(i));
    return some;
}

QList<Goal> chains(const QString &path)
{
    EditedCopy copy(path);
    copy.moveHalf();
    const Plan plan = copy.plan();
    QList<Goal> goals;
    const auto take = [&](const QString &kind, const Slowest &slowest) {
        std::printf("  slowest chain of %-32s %8.3f ms (id %u)\n", qPrintable(kind), slowest.ms,
                    slowest.id.value());
        goals.append(
            {QStringLiteral("see"), QStringLiteral("CPU ms to the chain of ") + kind, slowest.ms, TwoFrames});
    };
    Slowest servers, arrays;
    for (const Id<Server> id : spread<Server>(plan))
        for (const LaunchField field : allLaunchFields)
            servers.time(id, [&] { chainOf(plan, id, field); });
    for (const Id<ServerArray> id : spread<ServerArray>(plan))
        for (const LaunchField field : allLaunchFields)
            arrays.time(id, [&] { chainOf(plan, id, field); });
    take(QStringLiteral("a server"), servers);
    take(QStringLiteral("an array"), arrays);
    const auto users = [&]<class E>(const QString &kind) {
        Slowest slowest;
        for (const Id<E> id : spread<E>(plan)) {
            slowest.time(id, [&] { chainFrom(plan, id, {}); });
            slowest.time(id, [&] { chainFrom(plan, id, {id}); });
        }
        take(kind, slowest);
    };
    users.template operator()<ServerTemplate>(QStringLiteral("a ServerTemplate"));
    users.template operator()<MultiCloudImage>(QStringLiteral("a MultiCloud Image"));
    users.template operator()<Image>(QStringLiteral("an image"));
    std::puts("");
    return goals;
}
} // namespace

QList<Goal> seeing(const QString &path) { return impact(path) + chains(path); }
} // namespace bench
