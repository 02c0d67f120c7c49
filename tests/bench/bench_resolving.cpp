// SPDX-License-Identifier: MIT
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "core/store/database.h"
#include "tests/bench/parts.h"

#include <cstdio>
#include <memory>
#include <numeric>

namespace bench {
namespace {
// Runs the query to its end; the first cell of the last row.
qint64 runSql(Database &database, const QByteArray &sql)
{
    sqlite::Statement statement(database.handle(), sql);
    if (!statement.isValid())
        qFatal("The SQL is not valid for this file.");
    qint64 last = 0;
    while (statement.step())
        last = statement.integer(0);
    return last;
}

quint64 resolveAll(const Plan &plan, const QList<Owner> &owners)
{
    quint64 sum = 0;
    for (const Owner owner : owners) {
        const Resolution next = resolve(plan, owner);
        sum += next.image.value.value + next.instanceType.value.value + next.kernel.value.value;
    }
    return sum;
}

// The rows that resolving every Next looks at, each once.
qint64 bytesResolved(const Plan &plan)
{
    return qint64(plan.all<Server>().size()) * qint64(sizeof(Server) + sizeof(Image))
        + qint64(plan.all<ServerArray>().size()) * qint64(sizeof(ServerArray) + sizeof(Image))
        + qint64(plan.all<MciSetting>().size()) * qint64(sizeof(MciSetting))
        + qint64(plan.all<ListedMci>().size()) * qint64(sizeof(ListedMci))
        + qint64(plan.all<MultiCloudImage>().size()) * qint64(sizeof(MultiCloudImage));
}

Contender readingMemory(qint64 bytes, volatile quint64 &sink)
{
    const auto words = std::make_shared<QList<quint64>>(bytes / 8, 1);
    return {QStringLiteral("reading %1 MB of memory").arg(double(bytes) / 1e6, 0, 'f', 1),
            [words, &sink] { sink = std::accumulate(words->cbegin(), words->cend(), quint64(0)); }};
}

int countDiffering(const Plan &plan, const QList<Owner> &owners)
{
    return int(
        std::count_if(owners.cbegin(), owners.cend(), [&](Owner owner) { return differs(plan, owner); }));
}
} // namespace

QList<Goal> resolving(const QString &path)
{
    const Plan plan = loaded(path);
    const QList<Owner> owners = allOwners(plan);
    Database database;
    if (const auto opened = database.open(path, Database::Access::ReadOnly); !opened)
        qFatal("%s", qPrintable(opened.sentence()));
    const QByteArray nextSql = contents(QStringLiteral(SOURCE_DIR "/resources/sql/next_launch.sql"));
    const QByteArray driftSql = contents(QStringLiteral(SOURCE_DIR "/tests/bench/drift.sql"));
    volatile quint64 sink = 0;
    int inMemory = 0;
    qint64 inSql = 0;

    const auto next =
        compare(QStringLiteral("P2 resolving %1 Nexts").arg(owners.size()), ClockKind::Cpu, 5,
                {{QStringLiteral("resolve()"), [&] { sink = resolveAll(plan, owners); }},
                 readingMemory(bytesResolved(plan), sink),
                 {QStringLiteral("next_launch.sql in process"), [&] { runSql(database, nextSql); }}});
    const auto drift = compare(
        QStringLiteral("P3 drift of %1 instances").arg(plan.all<Instance>().size()), ClockKind::Cpu, 5,
        {{QStringLiteral("differs()"), [&] { inMemory = countDiffering(plan, owners); }},
         {QStringLiteral("drift.sql in process"), [&] { inSql = runSql(database, driftSql); }}});
    std::printf("  drifting owners: %d in C++, %lld in SQL\n\n", inMemory, qlonglong(inSql));
    return {{QStringLiteral("P2"), QStringLiteral("resolve() to the SQL view"), ratio(next.at(0), next.at(2)),
             1.0 / 60},
            {QStringLiteral("P2"), QStringLiteral("resolve() to reading the rows' memory"),
             ratio(next.at(0), next.at(1)), 10},
            {QStringLiteral("P3"), QStringLiteral("drift to SQL, in process"),
             ratio(drift.at(0), drift.at(1)), 1.0 / 60}};
}
} // namespace bench
