// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/owners.h"
#include "app/cli/plans.h"
#include "app/cli/rows.h"
#include "app/cli/tablewriter.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"

namespace cli {
namespace {
// Instances of one owner that were launched alike and differ from Next.
struct Difference {
    Owner owner;
    Id<Instance> first; // of the instances
    qsizetype instances = 1;
    QList<FieldDrift> fields;
};

QList<Difference> differencesOf(const Plan &plan, const QList<Owner> &owners)
{
    QList<Difference> differences;
    for (const Owner owner : owners) {
        if (!owner.isArray()) {
            if (const QList<FieldDrift> fields = drift(plan, owner.server()); !fields.isEmpty())
                differences.append({owner, currentOf(plan, owner.server())->id, 1, fields});
            continue;
        }
        for (const LaunchGroup &group : launchGroups(plan, owner.array()))
            if (group.runsAs == RunsAs::Otherwise)
                differences.append({owner, group.instances.constFirst(), group.instances.size(),
                                    driftOf(plan, group.instances.constFirst())});
    }
    return differences;
}

// How many owners run something else, and of how many that cannot be known.
struct Count {
    qsizetype servers = 0, arrays = 0, unknown = 0;
    void add(const Plan &plan, Owner owner)
    {
        const RunsAs as = runsAs(plan, owner);
        if (as == RunsAs::Otherwise)
            ++(owner.isArray() ? arrays : servers);
        else if (as == RunsAs::Unknown)
            ++unknown;
    }
};

QString differing(qsizetype servers, qsizetype arrays)
{
    const QString ofServers = servers == 1 ? Words::tr("1 server") : Words::tr("%1 servers").arg(servers);
    const QString ofArrays = arrays == 1 ? Words::tr("1 array") : Words::tr("%1 arrays").arg(arrays);
    return Words::tr("%1 and %2 differ from what would launch next.").arg(ofServers, ofArrays);
}

QString sentence(const Count &count)
{
    if (count.servers + count.arrays + count.unknown == 0)
        return Words::tr("Everything that runs is what would launch next.");
    if (count.unknown == 0)
        return differing(count.servers, count.arrays);
    const QString unknown = count.unknown == 1
        ? Words::tr("Of 1 more it cannot be known, because too little of it was brought in.")
        : Words::tr("Of %1 more it cannot be known, because too little of them was brought in.")
              .arg(count.unknown);
    return differing(count.servers, count.arrays) + u' ' + unknown;
}

void writeCount(Format format, const Count &count, QByteArray &out)
{
    if (format == Format::Text) {
        out += sentence(count).toUtf8() + '\n';
        return;
    }
    TableWriter table(format, {{"servers", {}}, {"arrays", {}}, {"unknown", {}}}, out);
    table.cell(qint64(count.servers));
    table.cell(qint64(count.arrays));
    table.cell(qint64(count.unknown));
    table.finish();
}

void writeForFiles(const Plan &plan, const QList<Difference> &differences, TableWriter &table)
{
    for (const Difference &difference : differences) {
        for (const FieldDrift &field : difference.fields) {
            table.cell(kindOf(difference.owner));
            table.cell(qint64(difference.owner.id().value()));
            table.cell(nameOf(plan, deploymentOf(plan, difference.owner)));
            table.cell(nameOf(plan, difference.owner));
            table.cell(qint64(difference.instances));
            table.cell(keyOf(field.field));
            table.cell(field.current);
            table.cell(field.next);
        }
    }
}

void writeForPeople(const Plan &plan, const Difference &difference, QByteArray &out)
{
    const Owner owner = difference.owner;
    QString heading =
        QStringLiteral("%1/%2").arg(nameOf(plan, deploymentOf(plan, owner)), nameOf(plan, owner));
    if (owner.isArray())
        heading +=
            Words::tr(", %1 of %2 instances").arg(difference.instances).arg(runningOf(plan, owner).size());
    out += printable(heading).toUtf8() + '\n';
    const Resolution next = resolve(plan, owner);
    const LaunchSnapshot &launched = launchedWith(plan, difference.first);
    for (const FieldDrift &field : difference.fields) {
        const QString line = QStringLiteral("  %1 %2 → %3")
                                 .arg(labelOf(field.field).leftJustified(17),
                                      flagged(plan, valueIdOf(launched, field.field), field.current),
                                      flagged(plan, valueId(next, field.field), field.next));
        out += printable(line).toUtf8() + '\n';
    }
    out += '\n';
}
} // namespace

static Exit showDrift(const Invocation &invocation, Output &output)
{
    const load::Request whatRuns = whatIsLaunched()
                                       .rows<LaunchSnapshot>()
                                       .field<&Instance::server>()
                                       .field<&Instance::array>()
                                       .field<&Instance::launch>()
                                       .field<&Instance::role>()
                                       .field<&Instance::launchedAt>();
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), whatRuns, output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<QList<Owner>> owners = ownersNamed(*plan, invocation.arguments.mid(1));
    if (!owners)
        return output.fail(Exit::WrongUse, owners.sentence());
    Count count;
    for (const Owner owner : *owners)
        count.add(*plan, owner);
    const Exit exit = count.servers + count.arrays ? Exit::Findings : Exit::Clean;
    if (invocation.has("count")) {
        writeCount(invocation.format, count, output.text);
        return exit;
    }
    const QList<Difference> differences = differencesOf(*plan, byDeployment(*plan, *owners));
    if (invocation.format == Format::Text) {
        for (const Difference &difference : differences)
            writeForPeople(*plan, difference, output.text);
        writeCount(Format::Text, count, output.text);
        return exit;
    }
    TableWriter table(invocation.format,
                      {{"kind", {}},
                       {"id", {}},
                       {"deployment", {}},
                       {"name", {}},
                       {"instances", {}},
                       {"field", {}},
                       {"current", {}},
                       {"next", {}}},
                      output.text);
    writeForFiles(*plan, differences, table);
    table.finish();
    return exit;
}

static const QList<Option> driftOptions {
    damagedAnyway,
    {"count", nullptr, QT_TRANSLATE_NOOP("Words", "Only say how many servers and arrays differ.")}};
static const Registered
    showDriftCommand({"drift", "PLAN [NAME...]",
                      QT_TRANSLATE_NOOP("Words", "Says where what runs differs from what would launch next."),
                      1, -1, true, driftOptions, showDrift});
} // namespace cli
