// SPDX-License-Identifier: MIT
#include "core/edit/conflicts.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/removal.h"
#include "core/edit/servers.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/naming/rowconflict.h"
#include "core/naming/rowtext.h"
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

// What holds among fields and rows goes on to hold: one default of a list, no minimum above its maximum.
template <class E> void fit(Draft &, E &, const QString &) {}
void fit(Draft &draft, ListedMci &row, const QString &field)
{
    if (field != QStringLiteral("is_default") || !row.isDefault)
        return;
    for (const Id<ListedMci> id : draft.plan().referrers<&ListedMci::serverTemplate>(row.serverTemplate)) {
        ListedMci other = draft.plan().row(id);
        other.isDefault = false;
        draft.update(other);
    }
}
void fit(Draft &draft, Deployment &row, const QString &field)
{
    if (field == QStringLiteral("is_default") && row.isDefault)
        for (const Id<Deployment> id : draft.plan().all<Deployment>().ids()) {
            Deployment other = draft.plan().row(id);
            other.isDefault = false;
            draft.update(other);
        }
}
template <class E>
requires requires(E &row) { row.minCount = row.maxCount; }
void fit(Draft &, E &row, const QString &field)
{
    if (field == QStringLiteral("max_count"))
        row.minCount = qMin(row.minCount, row.maxCount);
    else if (field == QStringLiteral("min_count"))
        row.maxCount = qMax(row.minCount, row.maxCount);
}

Result<Change> takenOver(const Plan &plan, const Conflict &conflict)
{
    Draft draft(plan);
    const AnyId id = rowNamed(conflict.table, conflict.row);
    visitId(id, [&](auto one) {
        const auto *row = draft.plan().find(one);
        if (!row)
            return bringBack(draft, id);
        auto taken = rowjson::withField(*row, conflict.field, conflict.theirs);
        fit(draft, taken, conflict.field);
        draft.update(taken);
    });
    return draft.change({});
}

// Of a revision, too, that both made and neither has committed as it is: another listed becomes its default.
Result<Change> withoutListing(const Plan &plan, Id<ListedMci> id)
{
    const ListedMci &gone = plan.row(id);
    Draft draft(plan);
    draft.remove(id);
    const auto others = draft.plan().referrers<&ListedMci::serverTemplate>(gone.serverTemplate);
    if (others.isEmpty())
        return removeListings(plan, {id}); // says why the last one stays
    if (gone.isDefault) {
        ListedMci first = draft.plan().row(*others.begin());
        first.isDefault = true;
        draft.update(first);
    }
    return draft.change({});
}

// The row goes after all, as a person deletes it; what is of no use without another can only go alone.
template <class E> Result<Change> deleted(const Plan &plan, Id<E> id)
{
    if constexpr (std::is_same_v<E, Server> || std::is_same_v<E, ServerArray>)
        return removeOwners(plan, {id});
    else if constexpr (std::is_same_v<E, Deployment>)
        return removeDeployment(plan, id);
    else if constexpr (std::is_same_v<E, ListedMci>)
        return withoutListing(plan, id);
    else if constexpr (requires(const E &row) { row.removed; })
        return remove(plan, {id}, Removal::DeleteAnyway);
    else {
        if (plan.isReferredTo(id))
            return Error {Words::tr("%1 can't be deleted: it is in use.").arg(fullNameOf(plan, id)), {}};
        Draft draft(plan);
        draft.remove(id);
        return draft.change({});
    }
}

enum class Way { Ours, Theirs };
Result<Change> settled(const Plan &plan, const Conflict &conflict, Way way)
{
    const DeletedRow row = deletedRowOf(plan, conflict);
    const bool isDeletion = (row == DeletedRow::HereAndStays && way == Way::Ours)
        || (row == DeletedRow::ThereAndStays && way == Way::Theirs);
    if (isDeletion) {
        Result<Change> change = Change();
        visitId(rowNamed(conflict.table, conflict.row), [&](auto id) { change = deleted(plan, id); });
        return change;
    }
    const bool isKept = way == Way::Ours || row == DeletedRow::HereAndStays;
    return isKept ? Change() : takenOver(plan, conflict);
}

Result<Change> settled(const Plan &plan, const QList<Id<Conflict>> &conflicts, Way way, const Saying &label)
{
    if (!allThere(plan, conflicts))
        return goneError();
    Plan after = plan;
    Change all(label);
    for (const Id<Conflict> id : conflicts) {
        const Conflict *conflict = after.find(id);
        if (!conflict)
            continue;
        Result<Change> step = settled(after, *conflict, way);
        if (!step)
            return step;
        Change whole = *step;
        if (const QList<Conflict> &gone = whole.of<Conflict>().removed; !gone.contains(*conflict))
            whole.of<Conflict>().removed.append(*conflict);
        after.apply(whole);
        all = all.merged(whole);
    }
    return all;
}
} // namespace

Result<Change> keepOurs(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    return settled(plan, conflicts, Way::Ours,
                   conflicts.size() == 1
                       ? Words::say("Keep what is planned")
                       : Words::say("Keep what is planned in %1 conflicts").arg(int(conflicts.size())));
}

Result<Change> takeTheirs(const Plan &plan, const QList<Id<Conflict>> &conflicts)
{
    return settled(
        plan, conflicts, Way::Theirs,
        conflicts.size() == 1
            ? Words::say("Take what is there now")
            : Words::say("Take what their sources say in %1 conflicts").arg(int(conflicts.size())));
}
} // namespace edit
