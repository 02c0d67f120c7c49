// SPDX-License-Identifier: MIT
// The Images tab of a ServerTemplate.
#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/edit/running.h"
#include "core/edit/settings.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace edit {
namespace {
// SM6.
std::optional<Error> whyNotListing(const Plan &plan, Id<ListedMci> listing)
{
    const ListedMci *row = plan.find(listing);
    if (!row)
        return goneError();
    return whyNotEditable(plan, row->serverTemplate);
}

// SM4.
QString whyNotListable(const Plan &plan, Id<ServerTemplate> head, Id<MultiCloudImage> id)
{
    const MultiCloudImage *mci = plan.find(id);
    if (!mci || mci->removed)
        return Words::tr("The MultiCloud Image chosen is no longer in the plan. Choose another.");
    for (const Id<ListedMci> listed : listedMcis(plan, head))
        if (const Id<MultiCloudImage> other = plan.row(listed).mci; plan.row(other).lineage == mci->lineage)
            return Words::tr("%1 lists %2 already, and one revision of a MultiCloud Image at a time. Change "
                             "that listing's revision instead.")
                .arg(nameOf(plan, head), nameOf(plan, other));
    return {};
}

// SM1: the first one listed becomes the default.
void list(Draft &draft, Id<ServerTemplate> head, Id<MultiCloudImage> mci)
{
    const QList<Id<ListedMci>> listed = listedMcis(draft.plan(), head);
    draft.add(
        ListedMci {.serverTemplate = head,
                   .mci = mci,
                   .position = listed.isEmpty() ? 0 : draft.plan().row(listed.constLast()).position + 1,
                   .isDefault = listed.isEmpty(),
                   .naming = draft.plan().row(mci).isHead() ? RevisionNaming::Head : RevisionNaming::Number});
}

Change listed(const Draft &draft, const Plan &plan, Id<ServerTemplate> head, const QString &name)
{
    return draft.change(Words::say("List %1 in %2").arg(name, nameOf(plan, head)));
}

// The revision that the naming means, or why there is none.
Result<Id<MultiCloudImage>> revisionNamed(const Plan &plan, Id<MciLineage> lineage, Id<MultiCloudImage> mci,
                                          RevisionNaming naming)
{
    const QString name = plan.row(lineage).name;
    if (naming == RevisionNaming::Latest)
        mci = latestRevision(plan, lineage);
    else if (naming == RevisionNaming::Head)
        mci = findRevision(plan, lineage, 0);
    if (const MultiCloudImage *row = plan.find(mci); row && !row->removed) {
        if (row->lineage == lineage)
            return mci;
        return Error {
            Words::tr("%1 is no revision of %2. Add it to the list instead.").arg(nameOf(plan, mci), name),
            {}};
    }
    if (naming == RevisionNaming::Latest)
        return Error {Words::tr("%1 has no committed revision yet. Commit it first.").arg(name), {}};
    if (naming == RevisionNaming::Head)
        return Error {Words::tr("%1 has no HEAD. Choose one of its revisions.").arg(name), {}};
    return Error {Words::tr("That revision of %1 is no longer in the plan. Choose another.").arg(name), {}};
}
} // namespace

Result<Change> addListing(const Plan &plan, Id<ServerTemplate> head, Id<MultiCloudImage> mci)
{
    if (const auto why = whyNotEditable(plan, head))
        return *why;
    if (const QString why = whyNotListable(plan, head, mci); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    list(draft, head, mci);
    return listed(draft, plan, head, nameOf(plan, mci));
}

Result<Change> addNewListing(const Plan &plan, Id<ServerTemplate> head, const QString &name,
                             const MciSetting &setting)
{
    if (const auto why = whyNotEditable(plan, head))
        return *why;
    const QString trimmed = name.trimmed();
    if (const QString why = whyNotNamed<MultiCloudImage>(plan, trimmed); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const Id<MciLineage> lineage = draft.add(MciLineage {.name = trimmed});
    MciSetting row = setting;
    row.mci = draft.add(MultiCloudImage {.lineage = lineage, .name = trimmed});
    if (const QString why = putSetting(draft, row); !why.isEmpty())
        return Error {why, {}};
    list(draft, head, row.mci);
    return listed(draft, plan, head, Words::tr("the new MultiCloud Image %1").arg(trimmed));
}

Result<Change> removeListings(const Plan &plan, const QList<Id<ListedMci>> &named)
{
    const QList<Id<ListedMci>> listings = once(named);
    Draft draft(plan);
    for (const Id<ListedMci> id : listings) {
        if (const auto why = whyNotListing(plan, id))
            return *why;
        draft.remove(id);
    }
    for (const Id<ListedMci> id : listings) {
        const ListedMci &row = plan.row(id);
        if (draft.plan().referrers<&ListedMci::serverTemplate>(row.serverTemplate).isEmpty())
            return Error {
                Words::tr("%1 is the last MultiCloud Image that %2 lists, and it must list one. Add "
                          "another first.")
                    .arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate)),
                {}};
        if (row.isDefault)
            return Error {Words::tr("%1 is the default of %2 and can't be removed. Make another the default "
                                    "first.")
                              .arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate)),
                          {}};
    }
    const int count = int(listings.size());
    if (count != 1)
        return draft.change(Words::say("Remove %n MultiCloud Images from their list", nullptr, count));
    const ListedMci &row = plan.row(listings.constFirst());
    return draft.change(
        Words::say("Remove %1 from %2").arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate)));
}

Result<Change> makeDefault(const Plan &plan, Id<ListedMci> listing)
{
    if (const auto why = whyNotListing(plan, listing))
        return *why;
    ListedMci after = plan.row(listing);
    const QString mci = nameOf(plan, after.mci), serverTemplate = nameOf(plan, after.serverTemplate);
    if (after.isDefault)
        return Error {Words::tr("%1 is the default of %2 already.").arg(mci, serverTemplate), {}};
    Draft draft(plan);
    if (const ListedMci *known = plan.defaultMci(after.serverTemplate)) {
        ListedMci before = *known;
        before.isDefault = false;
        draft.update(before);
    }
    after.isDefault = true;
    draft.update(after);
    return draft.change(Words::say("Make %1 the default of %2").arg(mci, serverTemplate));
}

Result<Change> setListedRevision(const Plan &plan, Id<ListedMci> listing, Id<MultiCloudImage> mci,
                                 RevisionNaming naming)
{
    if (const auto why = whyNotListing(plan, listing))
        return *why;
    ListedMci row = plan.row(listing);
    const auto revision = revisionNamed(plan, plan.row(row.mci).lineage, mci, naming);
    if (!revision)
        return revision.error();
    row.mci = *revision;
    row.naming =
        naming == RevisionNaming::Number && plan.row(*revision).isHead() ? RevisionNaming::Head : naming;
    Draft draft(plan);
    draft.update(row);
    return draft.change(
        Words::say("List %1 in %2").arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate)));
}

Result<Change> moveListing(const Plan &plan, Id<ListedMci> listing, int to)
{
    if (const auto why = whyNotListing(plan, listing))
        return *why;
    const Id<ServerTemplate> serverTemplate = plan.row(listing).serverTemplate;
    QList<Id<ListedMci>> order = listedMcis(plan, serverTemplate);
    order.move(order.indexOf(listing), qBound(0, to, int(order.size()) - 1));
    Draft draft(plan);
    for (qsizetype i = 0; i < order.size(); ++i) {
        ListedMci row = plan.row(order.at(i));
        row.position = int(i);
        draft.update(row);
    }
    return draft.change(
        Words::say("Move %1 in %2").arg(nameOf(plan, plan.row(listing).mci), nameOf(plan, serverTemplate)));
}

Id<MultiCloudImage> newerRevision(const Plan &plan, Id<ListedMci> listing)
{
    const MultiCloudImage &mci = plan.row(plan.row(listing).mci);
    const Id<MultiCloudImage> latest = latestRevision(plan, mci.lineage);
    return !mci.isHead() && plan.row(latest).revision > mci.revision ? latest : Id<MultiCloudImage> {};
}
} // namespace edit
