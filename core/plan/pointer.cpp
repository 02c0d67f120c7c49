// SPDX-License-Identifier: MIT
#include "core/plan/pointer.h"

#include "core/plan/owner.h"

#include <algorithm>

Id<ServerTemplate> latestRevision(const Plan &plan, Id<TemplateLineage> lineage)
{
    const ServerTemplate *latest = nullptr;
    for (const auto id : plan.referrers<&ServerTemplate::lineage>(lineage)) {
        const ServerTemplate &row = plan.row(id);
        if (!row.isHead()
            && (!latest
                || std::pair(!row.removed, row.revision) > std::pair(!latest->removed, latest->revision)))
            latest = &row;
    }
    return latest ? latest->id : Id<ServerTemplate> {};
}

Id<ServerTemplate> followedRevision(const Plan &plan, Id<TemplateLineage> lineage, TemplatePointer pointer)
{
    const TemplateLineage &row = plan.row(lineage);
    if (pointer == TemplatePointer::Default)
        return row.defaultRevision;
    const Id<ServerTemplate> latest = latestRevision(plan, lineage);
    return plan.row(latest).revision < row.latestNumber ? Id<ServerTemplate> {} : latest;
}

namespace {
// Each owner once, servers first.
QList<Owner> sorted(QList<Owner> owners)
{
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    std::stable_partition(owners.begin(), owners.end(), [](Owner owner) { return !owner.isArray(); });
    return owners;
}

QList<Owner> following(const Plan &plan, Id<TemplateLineage> lineage, TemplatePointer pointer)
{
    QList<Owner> owners;
    for (const auto id : plan.referrers<&Server::next, &LaunchSettings::templateLineage>(lineage))
        if (plan.row(id).next.pointer == pointer)
            owners.append(id);
    for (const auto id : plan.referrers<&ServerArray::next, &LaunchSettings::templateLineage>(lineage))
        if (plan.row(id).next.pointer == pointer)
            owners.append(id);
    for (const auto id : plan.referrers<&LaunchOption::templateLineage>(lineage))
        if (plan.row(id).pointer == pointer)
            owners.append(plan.row(id).array);
    return owners;
}
} // namespace

QList<Owner> ownersFrom(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    QList<Owner> owners;
    if (!serverTemplate)
        return owners;
    for (const auto id : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(serverTemplate))
        owners.append(id);
    for (const auto id : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(serverTemplate))
        owners.append(id);
    for (const auto id : plan.referrers<&LaunchOption::serverTemplate>(serverTemplate))
        owners.append(plan.row(id).array);
    const Id<TemplateLineage> lineage = plan.row(serverTemplate).lineage;
    for (const TemplatePointer pointer : {TemplatePointer::Default, TemplatePointer::Latest})
        if (followedRevision(plan, lineage, pointer) == serverTemplate)
            owners += following(plan, lineage, pointer);
    return sorted(owners);
}

QList<Owner> followersOf(const Plan &plan, Id<TemplateLineage> lineage)
{
    return sorted(following(plan, lineage, TemplatePointer::Default)
                  + following(plan, lineage, TemplatePointer::Latest));
}

QList<Id<LaunchOption>> optionsOf(const Plan &plan, Id<ServerArray> array)
{
    QList<Id<LaunchOption>> options = plan.referrers<&LaunchOption::array>(array);
    std::stable_sort(options.begin(), options.end(), [&](Id<LaunchOption> a, Id<LaunchOption> b) {
        return plan.row(a).position < plan.row(b).position;
    });
    return options;
}
