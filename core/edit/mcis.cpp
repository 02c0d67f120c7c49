// SPDX-License-Identifier: MIT
#include "core/edit/mcis.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"

#include <QCoreApplication>

namespace edit {
Result<Change> addMci(const Plan &plan, const QString &name, const QString &description)
{
    return addLineage<MultiCloudImage>(plan, name, description);
}

Result<Change> editMci(const Plan &plan, const MultiCloudImage &mci) { return editHead(plan, mci); }

Result<Change> commitMci(const Plan &plan, Id<MultiCloudImage> head, const QString &message,
                         const QString &by, Timestamp now)
{
    Draft draft(plan);
    const auto committed = commitRevision(draft, head, message, by, now);
    if (!committed)
        return committed.error();
    const MultiCloudImage &row = draft.plan().row(*committed);
    return draft.change(Words::say("Commit %1 as revision %2").arg(row.name, QString::number(row.revision)));
}

Result<Change> cloneMci(const Plan &plan, Id<MultiCloudImage> mci, const QString &name, Timestamp now)
{
    Draft draft(plan);
    const auto clone = cloneRevision(draft, mci, name, now);
    if (!clone)
        return clone.error();
    return draft.change(Words::say("Clone %1 as %2").arg(nameOf(plan, mci), draft.plan().row(*clone).name));
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
    return draft.change(Words::say("Publish %1").arg(nameOf(plan, mci)));
}
} // namespace edit
