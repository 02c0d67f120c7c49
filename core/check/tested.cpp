// SPDX-License-Identifier: MIT
#include "core/check/tested.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

const TestRecord *lastTest(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                           Id<Cloud> cloud)
{
    const TestRecord *last = nullptr;
    for (const Id<TestRecord> id : plan.referrers<&TestRecord::mci>(mci)) {
        const TestRecord &row = plan.row(id);
        if (row.serverTemplate == serverTemplate && row.cloud == cloud
            && (!last || row.testedAt >= last->testedAt))
            last = &row;
    }
    return last;
}

Tested testedState(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                   Id<Cloud> cloud)
{
    const ServerTemplate &row = plan.row(serverTemplate);
    if (row.isHead() || plan.row(mci).isHead())
        return Tested::Never; // what it was tested as, it may be no more
    if (const TestRecord *last = lastTest(plan, serverTemplate, mci, cloud))
        return last->result == TestResult::Passed ? Tested::Passed : Tested::Failed;
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

QString testedSentence(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                       Id<Cloud> cloud)
{
    if (plan.row(serverTemplate).isHead() || plan.row(mci).isHead())
        return Words::tr("A HEAD changes with every edit, so no test says anything of it.");
    const TestRecord *last = lastTest(plan, serverTemplate, mci, cloud);
    if (!last)
        return testedState(plan, serverTemplate, mci, cloud) == Tested::Passed
            ? Words::tr("RightScale published the two as a pair, so they count as tested.")
            : Words::tr("Never tested.");
    const QString day = longDayText(last->testedAt);
    const QString sentence = last->result == TestResult::Passed
        ? Words::tr("Tested by %1 on %2, and passed.").arg(last->testedBy, day)
        : Words::tr("Tested by %1 on %2, and failed.").arg(last->testedBy, day);
    return last->note.isEmpty() ? sentence : sentence + u' ' + last->note;
}

TestedClouds testedClouds(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci)
{
    TestedClouds clouds;
    for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci)) {
        const Id<Cloud> cloud = plan.row(id).cloud;
        switch (testedState(plan, serverTemplate, mci, cloud)) {
        case Tested::Passed:
            clouds.passed.append(cloud);
            break;
        case Tested::Failed:
            clouds.failed.append(cloud);
            break;
        case Tested::Never:
            clouds.never.append(cloud);
            break;
        }
    }
    return clouds;
}

QString testedText(const TestedClouds &clouds)
{
    const QString all = QString::number(clouds.size());
    if (clouds.size() == 0)
        return Words::tr("no cloud");
    if (!clouds.failed.isEmpty())
        return Words::tr("✕ failed in %1 of %2").arg(QString::number(clouds.failed.size()), all);
    if (clouds.passed.isEmpty())
        return Words::tr("– never");
    return clouds.isComplete() ? Words::tr("✓ in %1 of %1").arg(all)
                               : Words::tr("◐ in %1 of %2").arg(QString::number(clouds.passed.size()), all);
}
