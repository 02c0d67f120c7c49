// SPDX-License-Identifier: MIT
#include "core/answer/coverage.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/aliases.h"
#include "core/resolve/resolve.h"

Coverage coverageOf(const Plan &plan, Id<MultiCloudImage> mci, Id<Cloud> cloud)
{
    // EC-34: where a fingerprint matched nothing, there is a setting without image.
    if (const MciSetting *setting = plan.setting(mci, cloud))
        return !setting->image                 ? Coverage::None
            : imageMeant(plan, setting->image) ? Coverage::Covered
                                               : Coverage::Unknown;
    const MultiCloudImage *row = plan.find(mci);
    return row && !row->settingsKnown ? Coverage::Unknown : Coverage::None;
}

Coverage coverageOf(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud)
{
    const ServerTemplate *row = plan.find(serverTemplate);
    Coverage best = row && !row->contentsKnown ? Coverage::Unknown : Coverage::None;
    for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(serverTemplate))
        best = qMax(best, coverageOf(plan, plan.row(listed).mci, cloud));
    return best;
}

QString whyNotCovered(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud)
{
    if (coverageOf(plan, serverTemplate, cloud) != Coverage::None)
        return {};
    const QString name = nameOf(plan, serverTemplate);
    const auto count = plan.referrers<&ListedMci::serverTemplate>(serverTemplate).size();
    if (count == 0)
        return Words::tr("%1 lists no MultiCloud Image.").arg(name);
    return Words::tr("None of the %n MultiCloud Images of %1 supports %2.", nullptr, int(count))
        .arg(name, nameOf(plan, cloud));
}

Id<MultiCloudImage> startingMci(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud)
{
    const ListedMci *byDefault = plan.defaultMci(serverTemplate);
    if (byDefault && coverageOf(plan, byDefault->mci, cloud) == Coverage::Covered)
        return {};
    for (const auto wanted : {Coverage::Covered, Coverage::Unknown})
        for (const Id<ListedMci> listed : listedMcis(plan, serverTemplate))
            if (const auto mci = plan.row(listed).mci; coverageOf(plan, mci, cloud) == wanted)
                return byDefault && mci == byDefault->mci ? Id<MultiCloudImage> {} : mci;
    return {};
}
