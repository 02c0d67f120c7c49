// SPDX-License-Identifier: MIT
#include "core/unite/uniting.h"

#include "core/base/words.h"

#include <algorithm>

namespace unite {
namespace {
template <class Revision, auto Lineage, class L> bool isInUse(const Plan &plan, const QList<Id<L>> &lineages)
{
    return std::any_of(lineages.cbegin(), lineages.cend(), [&](Id<L> lineage) {
        const auto revisions = plan.referrers<Lineage>(lineage);
        return revisions.isEmpty() || std::any_of(revisions.cbegin(), revisions.cend(), [&](auto id) {
                   return !plan.row(id).removed;
               });
    });
}
bool isNamed(const Plan &plan, const QString &name, const MciLineage *)
{
    return isInUse<MultiCloudImage, &MultiCloudImage::lineage>(plan, plan.mcisNamed(name));
}
bool isNamed(const Plan &plan, const QString &name, const TemplateLineage *)
{
    return isInUse<ServerTemplate, &ServerTemplate::lineage>(plan, plan.templatesNamed(name));
}
} // namespace

bool isOfInventory(const TemplateLineage &lineage) { return lineage.sourceKey.provider != Provider::None; }

QSet<Id<MciLineage>> mcisOfTemplates(const Plan &plan)
{
    QSet<Id<MciLineage>> mcis;
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &lineage) {
        if (!isOfInventory(lineage))
            return;
        for (const Id<ServerTemplate> revision : plan.referrers<&ServerTemplate::lineage>(lineage.id))
            for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(revision))
                if (const MultiCloudImage &mci = plan.row(plan.row(listed).mci);
                    plan.row(listed).place && plan.row(mci.lineage).place)
                    mcis.insert(mci.lineage);
    });
    return mcis;
}

template <class Lineage> QString freeName(const Plan &plan, const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int i = 1; isNamed(plan, name, static_cast<const Lineage *>(nullptr)) || taken.contains(name); ++i)
        name = i == 1 ? Words::tr("%1 (united)").arg(wanted)
                      : Words::tr("%1 (united %2)").arg(wanted, QString::number(i));
    return name;
}
template QString freeName<MciLineage>(const Plan &, const QString &, const QSet<QString> &);
template QString freeName<TemplateLineage>(const Plan &, const QString &, const QSet<QString> &);

Impact movedLaunches(const Plan &plan, const Change &change)
{
    Impact impact = impactOf(plan, change);
    impact.launches.removeIf([](const LaunchImpact &launch) {
        return launch.kind == LaunchImpact::Kind::Changed
            && std::all_of(launch.fields.cbegin(), launch.fields.cend(), [](const ImpactField &field) {
                   return field.field == LaunchField::ServerTemplate || field.field == LaunchField::Mci;
               });
    });
    return impact;
}
} // namespace unite
