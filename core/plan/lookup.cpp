// SPDX-License-Identifier: MIT
#include "core/plan/lookup.h"

#include "core/plan/regions.h"

Id<Cloud> findCloud(const Plan &plan, const QString &text)
{
    Id<Cloud> found, alike;
    const Region *place = regionNamed(text);
    const auto take = [&](Id<Cloud> &best, const Cloud &cloud) {
        if (!best || (plan.row(best).removed && !cloud.removed))
            best = cloud.id;
    };
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (cloud.href == text || cloud.displayName == text || cloud.name == text)
            take(found, cloud);
        if (place && regionOf(cloud) == place)
            take(alike, cloud);
    });
    return found && !plan.row(found).removed ? found : alike ? alike : found;
}

Id<InstanceType> findInstanceType(const Plan &plan, Id<Cloud> cloud, const QString &text)
{
    for (const auto id : plan.referrers<&InstanceType::cloud>(cloud)) {
        const InstanceType &type = plan.row(id);
        if (type.uid == text || type.name == text)
            return id;
    }
    return {};
}

namespace {
template <class E> Id<E> revisionAmong(const Plan &plan, const QList<Id<E>> &revisions, int revision)
{
    for (const auto id : revisions)
        if (plan.row(id).revision == revision)
            return id;
    return {};
}
} // namespace

Id<MultiCloudImage> findRevision(const Plan &plan, Id<MciLineage> lineage, int revision)
{
    return revisionAmong(plan, plan.referrers<&MultiCloudImage::lineage>(lineage), revision);
}

Id<ServerTemplate> findRevision(const Plan &plan, Id<TemplateLineage> lineage, int revision)
{
    return revisionAmong(plan, plan.referrers<&ServerTemplate::lineage>(lineage), revision);
}

QList<Id<ListedMci>> listedMcis(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    QList<Id<ListedMci>> listed = plan.referrers<&ListedMci::serverTemplate>(serverTemplate);
    std::stable_sort(listed.begin(), listed.end(), [&](Id<ListedMci> a, Id<ListedMci> b) {
        return plan.row(a).position < plan.row(b).position;
    });
    return listed;
}
