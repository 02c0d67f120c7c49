// SPDX-License-Identifier: MIT
#include "core/edit/mcis.h"

#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/plan/names.h"

#include <QCoreApplication>

namespace edit {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(edit)
};
} // namespace

Result<Change> addMci(const Plan &plan, const QString &name, const QString &description)
{
    const QString trimmed = name.trimmed();
    if (const QString why = whyNotNamed<MultiCloudImage>(plan, trimmed); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const Id<MciLineage> lineage = draft.add(MciLineage {.name = trimmed});
    draft.add(MultiCloudImage {.lineage = lineage, .name = trimmed, .description = description});
    return draft.change(Words::tr("Add the MultiCloud Image %1").arg(trimmed));
}

Result<Change> editMci(const Plan &plan, const MultiCloudImage &mci)
{
    if (const auto why = whyNotEditable(plan, mci.id))
        return *why;
    const MultiCloudImage before = plan.row(mci.id);
    MultiCloudImage after = before;
    after.name = mci.name.trimmed();
    after.description = mci.description;
    after.tags = normalisedTags(mci.tags);
    MciLineage lineage = plan.row(before.lineage);
    if (after.name != before.name)
        if (const QString why = whyNotNamed<MultiCloudImage>(plan, after.name, lineage.publisher, lineage.id);
            !why.isEmpty())
            return Error {why, {}};
    lineage.name = after.name;
    Draft draft(plan);
    draft.update(after);
    draft.update(lineage);
    return draft.change(after.name != before.name
                            ? Words::tr("Rename %1 to %2").arg(nameOf(plan, mci.id), after.name)
                            : Words::tr("Edit %1").arg(nameOf(plan, mci.id)));
}

Result<Change> commitMci(const Plan &plan, Id<MultiCloudImage> head, const QString &message,
                         const QString &by, Timestamp now)
{
    Draft draft(plan);
    const auto committed = commitRevision(draft, head, message, by, now);
    if (!committed)
        return committed.error();
    const MultiCloudImage &row = draft.plan().row(*committed);
    return draft.change(Words::tr("Commit %1 as revision %2").arg(row.name, QString::number(row.revision)));
}

Result<Change> cloneMci(const Plan &plan, Id<MultiCloudImage> mci, const QString &name, Timestamp now)
{
    Draft draft(plan);
    const auto clone = cloneRevision(draft, mci, name, now);
    if (!clone)
        return clone.error();
    return draft.change(Words::tr("Clone %1 as %2").arg(nameOf(plan, mci), draft.plan().row(*clone).name));
}

QString cloneName(const Plan &plan, Id<MultiCloudImage> mci) { return cloneNameOf(plan, mci); }

Result<Change> makeHead(const Plan &plan, Id<MultiCloudImage> revision) { return makeHeadOf(plan, revision); }

Result<Change> publishMci(const Plan &plan, Id<MultiCloudImage> mci, const QString &by, Timestamp now)
{
    if (!plan.find(mci))
        return goneError();
    Draft draft(plan);
    if (const QString why = publishRevision(draft, mci, by, now); !why.isEmpty())
        return Error {why, {}};
    return draft.change(Words::tr("Publish %1").arg(nameOf(plan, mci)));
}
} // namespace edit
