// SPDX-License-Identifier: MIT
#include "core/edit/templates.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace edit {
namespace {
using CommittedMcis = QHash<Id<MultiCloudImage>, Id<MultiCloudImage>>;

// ST3: commits the HEADs that the ServerTemplate lists; by HEAD, what it was committed as.
Result<CommittedMcis> commitListedHeads(Draft &draft, Id<ServerTemplate> head, const QString &message,
                                        const QString &by, Timestamp now)
{
    CommittedMcis committed;
    for (const Id<ListedMci> listed : listedMcis(draft.plan(), head)) {
        const Id<MultiCloudImage> mci = draft.plan().row(listed).mci;
        if (!draft.plan().row(mci).isHead())
            continue;
        const auto revision = commitRevision(draft, mci, message, by, now);
        if (!revision)
            return revision.error();
        committed.insert(mci, *revision);
    }
    return committed;
}

// D7: why it cannot be gone on from.
QString whyUnknown(const Plan &plan, Id<ServerTemplate> id)
{
    const ServerTemplate *row = plan.find(id);
    return row && !row->contentsKnown
        ? Words::tr(
              "%1 is known by its number only: what it lists was not brought in. Bring it in, or choose another "
              "revision.")
              .arg(nameOf(plan, id))
        : QString();
}
} // namespace

Result<Change> addTemplate(const Plan &plan, const QString &name, const QString &description)
{
    return addLineage<ServerTemplate>(plan, name, description);
}

Result<Change> editTemplate(const Plan &plan, const ServerTemplate &serverTemplate)
{
    return editHead(plan, serverTemplate);
}

Result<Change> commitTemplate(const Plan &plan, Id<ServerTemplate> head, const QString &message,
                              bool commitMcis, const QString &by, Timestamp now)
{
    if (const auto why = whyNotEditable(plan, head))
        return *why;
    Draft draft(plan);
    const Result<CommittedMcis> mcis =
        commitMcis ? commitListedHeads(draft, head, message, by, now) : CommittedMcis();
    if (!mcis)
        return mcis.error();
    const auto committed = commitRevision(draft, head, message, by, now);
    if (!committed)
        return committed.error();
    for (const Id<ListedMci> id : listedMcis(draft.plan(), *committed)) {
        ListedMci row = draft.plan().row(id);
        if (const Id<MultiCloudImage> mci = mcis->value(row.mci)) {
            row.mci = mci;
            row.naming = RevisionNaming::Number;
            draft.update(row);
        }
    }
    const ServerTemplate &row = draft.plan().row(*committed);
    const Saying label = Words::say("Commit %1 as revision %2").arg(row.name, QString::number(row.revision));
    const int count = int(mcis->size());
    if (!count)
        return draft.change(label);
    return draft.change(count == 1 ? Words::say("%1 with its MultiCloud Image").arg(label)
                                   : Words::say("%1 with %n MultiCloud Images", nullptr, count).arg(label));
}

Result<Change> cloneTemplate(const Plan &plan, Id<ServerTemplate> from, const QString &name, Timestamp now)
{
    if (const QString why = whyUnknown(plan, from); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const auto clone = cloneRevision(draft, from, name, now);
    if (!clone)
        return clone.error();
    return draft.change(Words::say("Clone %1 as %2").arg(nameOf(plan, from), draft.plan().row(*clone).name));
}

QString cloneName(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    return cloneNameOf(plan, serverTemplate);
}

Result<Change> makeHead(const Plan &plan, Id<ServerTemplate> revision)
{
    const QString why = whyUnknown(plan, revision);
    return why.isEmpty() ? makeHeadOf(plan, revision) : Result<Change>(Error {why, {}});
}

Result<Change> publishTemplate(const Plan &plan, Id<ServerTemplate> id, const QString &by, Timestamp now)
{
    if (!plan.find(id))
        return goneError();
    Draft draft(plan);
    QString why = whyUnknown(plan, id);
    if (why.isEmpty())
        why = publishRevision(draft, id, by, now);
    for (const Id<ListedMci> listed : listedMcis(plan, id)) {
        const Id<MultiCloudImage> mci = plan.row(listed).mci;
        if (!why.isEmpty())
            break;
        if (plan.row(mci).isHead())
            why = Words::tr("%1 lists %2, which still changes. Commit HEAD with its MultiCloud Images, and "
                            "publish that revision.")
                      .arg(nameOf(plan, id), nameOf(plan, mci));
        else if (!isPublished(plan, mci))
            why = publishRevision(draft, mci, by, now);
    }
    if (!why.isEmpty())
        return Error {why, {}};
    return draft.change(Words::say("Publish %1").arg(nameOf(plan, id)));
}

namespace {
QSet<Id<MultiCloudImage>> mcisOf(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    QSet<Id<MultiCloudImage>> mcis;
    for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(serverTemplate))
        mcis.insert(plan.row(listed).mci);
    return mcis;
}

QString whyNotMapped(const Plan &plan, const QHash<Id<MultiCloudImage>, McisMapping> &mapping)
{
    for (const McisMapping &to : mapping) {
        if (to.to != McisMapping::To::Mci)
            continue;
        if (const MultiCloudImage *mci = plan.find(to.mci); !mci || mci->removed)
            return Words::tr("A MultiCloud Image chosen instead is no longer in the plan. Choose another.");
    }
    return {};
}
} // namespace

QList<Id<MultiCloudImage>> unlistedChoices(const Plan &plan, const QList<Owner> &owners,
                                           Id<ServerTemplate> serverTemplate)
{
    QSet<Id<MultiCloudImage>> known = mcisOf(plan, serverTemplate);
    QList<Id<MultiCloudImage>> unlisted;
    for (const Owner owner : owners) {
        const auto &mci = nextOf(plan, owner).mci;
        if (!mci.hasValue() || known.contains(mci.value()))
            continue;
        known.insert(mci.value());
        unlisted.append(mci.value());
    }
    std::sort(unlisted.begin(), unlisted.end());
    return unlisted;
}

Result<Change> updateToRevision(const Plan &plan, const QList<Owner> &owners,
                                Id<ServerTemplate> serverTemplate,
                                const QHash<Id<MultiCloudImage>, McisMapping> &mapping, Followers followers)
{
    if (!allExist(plan, owners))
        return goneError();
    if (const QString why = whyNotMapped(plan, mapping); !why.isEmpty())
        return Error {why, {}};
    const QSet<Id<MultiCloudImage>> listed = mcisOf(plan, serverTemplate);
    Draft draft(plan);
    for (const Owner owner : owners) {
        LaunchSettings next = nextOf(draft.plan(), owner);
        if (next.templateLineage && followers == Followers::StayFollowing)
            continue; // they move when what they follow does
        next.serverTemplate = serverTemplate;
        next.templateLineage = {};
        next.pointer = {};
        if (const QString why = whyUnfit(plan, nameOf(plan, owner), next, LaunchField::ServerTemplate);
            !why.isEmpty())
            return Error {why, {}};
        if (next.mci.hasValue() && !listed.contains(next.mci.value())) {
            const McisMapping to = mapping.value(next.mci.value());
            if (to.to == McisMapping::To::Mci)
                next.mci = to.mci;
            else if (to.to == McisMapping::To::Default)
                next.mci = Override<Id<MultiCloudImage>>::inherit();
        }
        editOwner(draft, owner, [&](auto &row) { row.next = next; });
    }
    return draft.change(
        Words::say("Update %1 to %2").arg(subjectOf(plan, owners), nameOf(plan, serverTemplate)));
}
} // namespace edit
