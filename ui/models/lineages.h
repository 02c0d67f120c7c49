// SPDX-License-Identifier: MIT
// Which revision stands for its lineage in a list: HEAD, or else the newest committed one.
#pragma once

#include "core/edit/revisions.h"

template <class E> inline constexpr bool isRevision = requires(E row) { row.lineage; };

// The revisions that a list shows besides those that stand for their lineage.
struct RevisionsShown {
    bool every = false;
    AnyId besides; // one that was gone to
    bool operator==(const RevisionsShown &) const = default;
};

// One that is not deleted before one that is; none where the lineage has no revision.
template <class Revision> Id<Revision> standingFor(const Plan &plan, Id<edit::LineageOf<Revision>> lineage)
{
    const auto rank = [&plan](Id<Revision> id) {
        const Revision &row = plan.row(id);
        return std::tuple(!row.removed, row.isHead(), row.revision);
    };
    Id<Revision> found;
    for (const Id<Revision> id : edit::revisionsOf<Revision>(plan, lineage))
        if (!found || rank(found) < rank(id))
            found = id;
    return found;
}

template <class Revision> bool stands(const Plan &plan, const Revision &row)
{
    return standingFor<Revision>(plan, row.lineage) == row.id;
}
