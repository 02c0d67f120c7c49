// SPDX-License-Identifier: MIT
#include "core/check/check.h"
#include "core/plan/owner.h"
#include "core/query/arena.h"
#include "core/resolve/drift.h"
#include "tests/bench/parts.h"

#include <QFileInfo>
#include <cmath>
#include <cstdio>

namespace bench {
namespace {
constexpr double TenTimes = 11;

// What is done with a plan, and its shortest times by plan, in ms.
struct Growth {
    QString what;
    QList<double> ms;
};

double shortest(int rounds, const std::function<void()> &work)
{
    double least = INFINITY;
    for (int round = 0; round < rounds; ++round) {
        const double start = clockMs(ClockKind::Wall);
        work();
        least = qMin(least, clockMs(ClockKind::Wall) - start);
    }
    return least;
}

void measure(const QString &path, QList<Growth> &growths)
{
    Plan plan;
    growths[0].ms.append(shortest(3, [&] { plan = loaded(path); }));
    const QList<Owner> owners = allOwners(plan);
    growths[1].ms.append(shortest(5, [&] {
        for (const Owner owner : owners)
            resolve(plan, owner);
    }));
    growths[2].ms.append(shortest(5, [&] { countDiffering(plan); }));
    query::Arena texts;
    plan.all<Image>().forEach([&](const Image &row) {
        texts.add(row.uid);
        texts.add(row.name);
        texts.endRow();
    });
    texts.close();
    const QBitArray all(texts.rows(), true);
    growths[3].ms.append(shortest(5, [&] { texts.holding(query::folded(u"jammy"), all); }));
    growths[4].ms.append(shortest(2, [&] { check::findings(plan, Timestamp::now()); }));
}
} // namespace

QList<Goal> growing(const QStringList &paths)
{
    QList<Growth> growths {{QStringLiteral("load")},
                           {QStringLiteral("resolve")},
                           {QStringLiteral("drift")},
                           {QStringLiteral("filter")},
                           {QStringLiteral("check")}};
    for (const QString &path : paths)
        measure(path, growths);
    std::printf("P12 growing (wall time, shortest, ms)\n");
    QList<Goal> goals;
    for (const Growth &growth : std::as_const(growths)) {
        std::printf("  %-10s", qPrintable(growth.what));
        for (qsizetype i = 0; i < growth.ms.size(); ++i)
            std::printf("  %s %10.3f", qPrintable(QFileInfo(paths.at(i)).baseName()), growth.ms.at(i));
        std::printf("\n");
        for (qsizetype i = 1; i < growth.ms.size(); ++i)
            goals.append({QStringLiteral("P12"),
                          QStringLiteral("%1, %2 to %3")
                              .arg(growth.what, QFileInfo(paths.at(i)).baseName(),
                                   QFileInfo(paths.at(i - 1)).baseName()),
                          growth.ms.at(i) / growth.ms.at(i - 1), TenTimes});
    }
    std::printf("\n");
    return goals;
}
} // namespace bench
