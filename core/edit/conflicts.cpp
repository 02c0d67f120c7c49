// SPDX-License-Identifier: MIT
#include "core/edit/conflicts.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/plan/imported.h"

namespace edit {
namespace {
bool allThere(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    return std::all_of(conflicts.cbegin(), conflicts.cend(), [&](Id<Conflict> id) { return plan.find(id); });
}

// The row was deleted here, and the source has it otherwise than before.
void bringBack(Draft &draft, AnyId id)
{
    broughtBack(draft.plan(), {id}).forEach([&](const auto &delta) {
        for (const auto &row : delta.added)
            draft.restore(row);
    });
}

void takeOne(Draft &draft, const Conflict &conflict)
{
    const AnyId id = rowNamed(conflict.table, conflict.row);
    forEachEntity([&]<class E>() {
        if (!id.is<E>())
            return;
        const E *row = draft.plan().find(id.as<E>());
        if (!row)
            bringBack(draft, id);
        else
            draft.update(rowjson::withField(*row, conflict.field, conflict.theirs));
    });
    draft.remove(conflict.id);
}
} // namespace

Result<Change> keepOurs(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    if (!allThere(plan, conflicts))
        return goneError();
    Draft draft(plan);
    for (const Id<Conflict> id : conflicts)
        draft.remove(id);
    return draft.change(conflicts.size() == 1
                            ? Words::say("Keep what is planned")
                            : Words::say("Keep what is planned in %1 conflicts").arg(int(conflicts.size())));
}

Result<Change> takeTheirs(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    if (!allThere(plan, conflicts))
        return goneError();
    Draft draft(plan);
    for (const Id<Conflict> id : conflicts)
        takeOne(draft, plan.row(id));
    return draft.change(
        conflicts.size() == 1
            ? Words::say("Take what its source says")
            : Words::say("Take what their sources say in %1 conflicts").arg(int(conflicts.size())));
}
} // namespace edit
