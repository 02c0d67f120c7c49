// SPDX-License-Identifier: MIT
#include "core/resolve/drift.h"
#include "app/cli/commands.h"
#include "app/cli/owners.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/plan/names.h"

namespace cli {
namespace {
// Instances of one owner that were launched alike and differ from Next.
struct Difference {
    Owner owner;
    qsizetype instances = 1;
    QList<FieldDrift> fields;
};

QList<Difference> differencesOf(const Plan &plan, const QList<Owner> &owners)
{
    QList<Difference> differences;
    for (const Owner owner : owners) {
        if (!owner.isArray()) {
            if (const QList<FieldDrift> fields = drift(plan, owner.server()); !fields.isEmpty())
                differences.append({owner, 1, fields});
            continue;
        }
        for (const LaunchGroup &group : launchGroups(plan, owner.array()))
            if (!group.isLikeNext)
                differences.append(
                    {owner, group.instances.size(), driftOf(plan, group.instances.constFirst())});
    }
    return differences;
}

QString sentence(qsizetype servers, qsizetype arrays)
{
    if (servers + arrays == 0)
        return Words::tr("Everything that runs is what would launch next.");
    const QString ofServers = servers == 1 ? Words::tr("1 server") : Words::tr("%1 servers").arg(servers);
    const QString ofArrays = arrays == 1 ? Words::tr("1 array") : Words::tr("%1 arrays").arg(arrays);
    return Words::tr("%1 and %2 differ from what would launch next.").arg(ofServers, ofArrays);
}

void writeCount(Format format, qsizetype servers, qsizetype arrays, QByteArray &out)
{
    if (format == Format::Text) {
        out += sentence(servers, arrays).toUtf8() + '\n';
        return;
    }
    TableWriter table(format, {{"servers", {}}, {"arrays", {}}}, out);
    table.cell(qint64(servers));
    table.cell(qint64(arrays));
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
    for (const FieldDrift &field : difference.fields) {
        const QString line = QStringLiteral("  %1 %2 → %3")
                                 .arg(labelOf(field.field).leftJustified(17), field.current, field.next);
        out += printable(line).toUtf8() + '\n';
    }
    out += '\n';
}
} // namespace

Exit showDrift(const Invocation &invocation, Output &output)
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
    qsizetype servers = 0, arrays = 0;
    for (const Owner owner : *owners)
        if (differs(*plan, owner))
            ++(owner.isArray() ? arrays : servers);
    const Exit exit = servers + arrays ? Exit::Findings : Exit::Clean;
    if (invocation.has("count")) {
        writeCount(invocation.format, servers, arrays, output.text);
        return exit;
    }
    const QList<Difference> differences = differencesOf(*plan, byDeployment(*plan, *owners));
    if (invocation.format == Format::Text) {
        for (const Difference &difference : differences)
            writeForPeople(*plan, difference, output.text);
        writeCount(Format::Text, servers, arrays, output.text);
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
} // namespace cli
