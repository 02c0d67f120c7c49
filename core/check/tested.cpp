// SPDX-License-Identifier: MIT
#include "core/check/tested.h"

#include "core/plan/lookup.h"

const TestRecord *lastTest(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                           Id<Cloud> cloud)
{
    const TestRecord *last = nullptr;
    for (const Id<TestRecord> id : plan.referrers<&TestRecord::mci>(mci)) {
        const TestRecord &row = plan.row(id);
        if (row.serverTemplate == serverTemplate && row.cloud == cloud && (!last || row.testedAt >= last->testedAt))
            last = &row;
    }
    return last;
}

Tested testedState(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci, Id<Cloud> cloud)
{
    if (const TestRecord *last = lastTest(plan, serverTemplate, mci, cloud))
        return last->result == TestResult::Passed ? Tested::Passed : Tested::Failed;
    const ServerTemplate &row = plan.row(serverTemplate);
    const auto isRightScale = [](const QString &publisher) {
        return publisher.compare(QLatin1String("RightScale"), Qt::CaseInsensitive) == 0;
    };
    if (!isRightScale(plan.row(row.lineage).publisher)
        || !isRightScale(plan.row(plan.row(mci).lineage).publisher) || !plan.setting(mci, cloud))
        return Tested::Never;
    for (const Id<ListedMci> id : plan.referrers<&ListedMci::serverTemplate>(serverTemplate))
        if (plan.row(id).mci == mci)
            return Tested::Passed;
    return Tested::Never;
}
