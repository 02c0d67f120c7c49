// SPDX-License-Identifier: MIT
#include "core/import/planmerge.h"

#include "core/import/partofrow.h"
#include "core/import/rownames.h"
#include "core/plan/launchhash.h"
#include "core/plan/planmatch.h"

namespace {
bool hadNoRow(const Plan &plan)
{
    bool hadNone = true;
    forEachEntity([&]<class E>() { hadNone = hadNone && plan.nextId<E>().value == 1; });
    return hadNone;
}

// Of a list, the one that the other plan has is the list.
template <class E> inline constexpr bool isOfList = isPartOfRow<E> && !isOneOf<E, Instance, InstanceEvent>;

class PlanMerge {
public:
    PlanMerge(const Plan &into, const Plan &other) : m_into(into), m_other(other), m_match(into, other) {}

    Change change(const Saying &label)
    {
        m_change.label = label;
        forEachEntity([&]<class E>() {
            if constexpr (!std::is_same_v<E, LaunchSnapshot>)
                name<E>([&](const E &row) { return m_match.before(row.id); });
        });
        nameSnapshots();
        forEachEntity([&]<class E>() { take<E>(); });
        return m_change;
    }

private:
    template <class E, class Known> void name(Known &&known)
    {
        Id<E> next = m_into.nextId<E>();
        m_other.all<E>().forEach([&](const E &row) {
            const Id<E> here = known(row);
            m_names.call(row.id, here ? here : Id<E> {next.value++});
        });
    }
    // Snapshots are known by what they say.
    void nameSnapshots()
    {
        QMultiHash<size_t, Id<LaunchSnapshot>> known;
        m_into.all<LaunchSnapshot>().forEach(
            [&](const LaunchSnapshot &row) { known.insert(launchHash(row), row.id); });
        name<LaunchSnapshot>([&](const LaunchSnapshot &row) {
            LaunchSnapshot renamed = m_names.here(row);
            for (auto [id, end] = known.equal_range(launchHash(row)); id != end; ++id) {
                renamed.id = *id;
                if (renamed == withoutGone(m_into.row(*id)))
                    return *id;
            }
            return Id<LaunchSnapshot>();
        });
    }

    LaunchSnapshot withoutGone(LaunchSnapshot row) const
    {
        forEachField<LaunchSnapshot>([&](const auto &field) {
            auto &value = field.of(row);
            if constexpr (isPastId<std::remove_cvref_t<decltype(value)>>)
                value = m_into.find(value.id()) ? value : std::remove_cvref_t<decltype(value)>();
        });
        return row;
    }
    // A row that the other plan has deleted is not deleted here, and so nothing is kept of it.
    template <class E> bool isOfNone(const E &theirs) const
    {
        if constexpr (isOfRow<E>)
            return !exists(m_other, rowNamed(theirs.table, theirs.row));
        else
            return false;
    }

    template <class E> void take()
    {
        Delta<E> &delta = m_change.of<E>();
        m_other.all<E>().forEach([&](const E &theirs) {
            if (isOfNone(theirs))
                return;
            E row = m_names.here(theirs);
            const E *mine = m_into.find(row.id);
            if (std::is_same_v<E, LaunchSnapshot> && mine)
                return; // known by what it says
            if constexpr (std::is_same_v<E, Deployment>)
                row.isDefault = mine ? mine->isDefault : row.isDefault && m_into.all<Deployment>().isEmpty();
            if (!mine)
                delta.added.append(row);
            else if (*mine != row)
                delta.updated.append({*mine, row});
        });
        if constexpr (isOfList<E>)
            m_into.all<E>().forEach([&](const E &mine) {
                if (m_match.after(wholeOf(mine)) && !m_match.after(mine.id))
                    delta.removed.append(mine);
            });
    }

    const Plan &m_into, &m_other;
    const PlanMatch m_match;
    RowNames m_names;
    Change m_change;
};

Change allOf(const Plan &other, const Saying &label)
{
    Change change(label);
    forEachEntity(
        [&]<class E>() { other.all<E>().forEach([&](const E &row) { change.of<E>().added.append(row); }); });
    return change;
}
} // namespace

Change mergePlan(const Plan &into, const Plan &other, const Saying &label)
{
    return hadNoRow(into) ? allOf(other, label) : PlanMerge(into, other).change(label);
}
