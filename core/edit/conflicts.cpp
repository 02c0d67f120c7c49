// SPDX-License-Identifier: MIT
#include "core/edit/conflicts.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/removal.h"
#include "core/edit/servers.h"
#include "core/plan/imported.h"

namespace edit {
namespace {
bool allThere(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    return std::all_of(conflicts.cbegin(), conflicts.cend(), [&](Id<Conflict> id) { return plan.find(id); });
}

// Does again on the draft what another intent would do on its plan.
QString redo(Draft &draft, const Result<Change> &change)
{
    if (!change)
        return change.sentence();
    change->forEach([&](const auto &delta) {
        for (const auto &row : delta.removed)
            draft.remove(row.id);
        for (const auto &update : delta.updated)
            draft.update(update.after);
    });
    return {};
}

// The source has deleted the row.
QString removeRow(Draft &draft, AnyId id)
{
    const Owner owner(id);
    return redo(draft,
                owner ? removeOwners(draft.plan(), {owner})
                      : remove(draft.plan(), {id}, Removal::DeleteAnyway));
}

// The row was deleted here, and the source has it otherwise than before.
template <class E> void bringBack(Draft &draft, Id<E> id)
{
    if constexpr (isPlannable<E>)
        if (const std::optional<E> base = importedBase(draft.plan(), id))
            draft.restore(*base);
}

QString takeOne(Draft &draft, const Conflict &conflict)
{
    const AnyId id = rowNamed(conflict.table, conflict.row);
    QString why;
    forEachEntity([&]<class E>() {
        if (!id.is<E>())
            return;
        const E *row = draft.plan().find(id.as<E>());
        if (!row)
            bringBack<E>(draft, id.as<E>());
        else if (conflict.field.isEmpty())
            why = removeRow(draft, id);
        else
            draft.update(rowjson::withField(*row, conflict.field, conflict.theirs));
    });
    if (why.isEmpty())
        draft.remove(conflict.id);
    return why;
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
        if (const QString why = takeOne(draft, plan.row(id)); !why.isEmpty())
            return Error {why, {}};
    return draft.change(conflicts.size() == 1
                            ? Words::say("Take what its source says")
                            : Words::say("Take what their sources say in %1 conflicts").arg(int(conflicts.size())));
}
} // namespace edit
