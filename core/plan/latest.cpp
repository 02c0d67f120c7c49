// SPDX-License-Identifier: MIT
#include "core/plan/latest.h"

#include "core/plan/lookup.h"

Id<MultiCloudImage> latestRevision(const Plan &plan, Id<MciLineage> lineage)
{
    const MultiCloudImage *latest = nullptr;
    for (const auto id : plan.referrers<&MultiCloudImage::lineage>(lineage)) {
        const MultiCloudImage &mci = plan.row(id);
        if (!mci.isHead() && !mci.removed && (!latest || mci.revision > latest->revision))
            latest = &mci;
    }
    return latest ? latest->id : Id<MultiCloudImage> {};
}

QList<Id<ListedMci>> behindLatest(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    QList<Id<ListedMci>> behind;
    if (!plan.row(serverTemplate).isHead())
        return behind;
    for (const Id<ListedMci> id : listedMcis(plan, serverTemplate)) {
        const ListedMci &row = plan.row(id);
        const auto latest = latestRevision(plan, plan.row(row.mci).lineage);
        if (row.naming == RevisionNaming::Latest && latest && latest != row.mci)
            behind.append(id);
    }
    return behind;
}

void followLatest(Draft &draft, Id<MciLineage> lineage)
{
    const auto latest = latestRevision(draft.plan(), lineage);
    if (!latest)
        return;
    const auto revisions = draft.plan().referrers<&MultiCloudImage::lineage>(lineage);
    for (const auto revision : revisions) {
        bool moved = false;
        const auto listings = draft.plan().referrers<&ListedMci::mci>(revision);
        for (const auto id : listings) {
            ListedMci listed = draft.plan().row(id);
            if (listed.naming != RevisionNaming::Latest || !draft.plan().row(listed.serverTemplate).isHead())
                continue;
            moved = moved || listed.mci != latest;
            listed.mci = latest;
            draft.update(listed);
        }
        const MultiCloudImage &row = draft.plan().row(revision);
        if (moved && row.isHead() && !row.settingsKnown && !draft.plan().isReferredTo(revision))
            draft.remove(revision);
    }
}
