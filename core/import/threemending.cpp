// SPDX-License-Identifier: MIT
#include "core/import/threemending.h"

#include "core/import/fieldkey.h"

#include <algorithm>

namespace mending {
namespace {
// The rows that ours has so, or all when it has none.
template <class E, class Is> QList<Id<E>> asOurs(const ThreeNames &names, const QList<Id<E>> &ids, Is &&is)
{
    QList<Id<E>> ours;
    for (const Id<E> id : ids)
        if (const auto row = names.inOurs(id); row && is(*row))
            ours.append(id);
    return ours.isEmpty() ? ids : ours;
}

template <class E> void notDefault(const ThreeNames &names, const E &row, Change &step, Undecided &undecided)
{
    E other = row;
    other.isDefault = false;
    step.of<E>().updated.append({row, other});
    E theirs = row;
    theirs.isDefault = true;
    if (names.inTheirs(row.id))
        undecided.add(other, theirs, fieldKey<&E::isDefault>());
}

template <class E>
void oneDefault(const ThreeNames &names, const Plan &plan, const QList<Id<E>> &ids, Change &step,
                Undecided &undecided)
{
    QList<Id<E>> defaults;
    for (const Id<E> id : ids)
        if (plan.row(id).isDefault)
            defaults.append(id);
    const Id<E> one = asOurs(names, defaults, [](const E &row) { return row.isDefault; }).value(0);
    for (const Id<E> id : std::as_const(defaults))
        if (id != one)
            notDefault(names, plan.row(id), step, undecided);
    if constexpr (std::is_same_v<E, ListedMci>)
        if (!one && !ids.isEmpty()) {
            E first = plan.row(ids.constFirst());
            first.isDefault = true;
            step.of<E>().updated.append({plan.row(first.id), first});
        }
}

// Both bounds as ours has them.
template <class E> void boundsOf(const ThreeNames &names, const E &row, Change &step, Undecided &undecided)
{
    const std::optional<E> base = names.inBase(row.id), ours = names.inOurs(row.id),
                           theirs = names.inTheirs(row.id);
    if (row.minCount <= row.maxCount || !ours || !theirs || ours->minCount > ours->maxCount)
        return;
    E mended = row;
    mended.minCount = ours->minCount;
    mended.maxCount = ours->maxCount;
    step.of<E>().updated.append({row, mended});
    if (theirs->minCount != ours->minCount)
        undecided.add(base ? *base : E {}, *theirs, fieldKey<&E::minCount>());
    if (theirs->maxCount != ours->maxCount)
        undecided.add(base ? *base : E {}, *theirs, fieldKey<&E::maxCount>());
}

template <auto Whole, class E, class W>
void positionsOf(const ThreeNames &names, const Plan &plan, Id<W> whole, Change &step)
{
    QList<E> rows;
    for (const Id<E> id : plan.referrers<Whole>(whole))
        rows.append(plan.row(id));
    const auto before = [&](const E &a, const E &b) {
        const bool aIsOurs = bool(names.inOurs(a.id)), bIsOurs = bool(names.inOurs(b.id));
        return std::tuple(a.position, !aIsOurs, a.id.value) < std::tuple(b.position, !bIsOurs, b.id.value);
    };
    std::sort(rows.begin(), rows.end(), before);
    int last = -1;
    for (const E &row : std::as_const(rows)) {
        E moved = row;
        moved.position = qMax(row.position, last + 1);
        last = moved.position;
        if (!(moved == row))
            step.of<E>().updated.append({row, moved});
    }
}
} // namespace

void defaults(const ThreeNames &names, const Plan &plan, Change &step, Undecided &undecided)
{
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
        QList<Id<ListedMci>> listed = plan.referrers<&ListedMci::serverTemplate>(row.id);
        std::sort(listed.begin(), listed.end(), [&](Id<ListedMci> a, Id<ListedMci> b) {
            return std::tuple(plan.row(a).position, a) < std::tuple(plan.row(b).position, b);
        });
        oneDefault(names, plan, listed, step, undecided);
    });
    oneDefault(names, plan, plan.all<Deployment>().ids(), step, undecided);
}

void bounds(const ThreeNames &names, const Plan &plan, Change &step, Undecided &undecided)
{
    plan.all<ServerArray>().forEach([&](const ServerArray &row) { boundsOf(names, row, step, undecided); });
    plan.all<ScheduleEntry>().forEach(
        [&](const ScheduleEntry &row) { boundsOf(names, row, step, undecided); });
}

void positions(const ThreeNames &names, const Plan &plan, Change &step, Undecided &)
{
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
        positionsOf<&ListedMci::serverTemplate, ListedMci>(names, plan, row.id, step);
    });
    plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        positionsOf<&LaunchOption::array, LaunchOption>(names, plan, row.id, step);
    });
}
} // namespace mending
