// SPDX-License-Identifier: MIT
#include "core/plan/planmatch.h"

#include "core/plan/anyrow.h"
#include "core/plan/regions.h"

#include <algorithm>

namespace {
// The key of a row, in which `is` turns each id into one of the plan after.
template <class Is> auto keyOf(const Plan &, const Cloud &row, Is &&)
{
    const Region *place = regionOf(row); // whatever it is called
    return std::tuple(place ? QString::fromUtf8(place->code) : row.name.isEmpty() ? row.href : row.name);
}
template <class E, class Is>
requires std::is_same_v<E, Datacenter> || std::is_same_v<E, InstanceType> || std::is_same_v<E, Image>
auto keyOf(const Plan &, const E &row, Is &&is) { return std::tuple(is(row.cloud), row.uid); }
template <class E, class Is>
requires std::is_same_v<E, MciLineage> || std::is_same_v<E, TemplateLineage>
auto keyOf(const Plan &, const E &row, Is &&)
{
    return std::tuple(row.publisher, row.name, row.name.isEmpty() ? row.href : QString()); // D6
}
template <class E, class Is>
requires std::is_same_v<E, MultiCloudImage> || std::is_same_v<E, ServerTemplate>
auto keyOf(const Plan &, const E &row, Is &&is) { return std::tuple(is(row.lineage), row.revision); }
template <class Is> auto keyOf(const Plan &, const MciSetting &row, Is &&is)
{
    return std::tuple(is(row.mci), is(row.cloud));
}
// Another revision of what is listed is a change of the listing.
template <class Is> auto keyOf(const Plan &plan, const ListedMci &row, Is &&is)
{
    return std::tuple(is(row.serverTemplate), is(plan.row(row.mci).lineage));
}
template <class Is> auto keyOf(const Plan &, const Deployment &row, Is &&) { return std::tuple(row.name); }
template <class Is> auto keyOf(const Plan &, const ServerDefault &row, Is &&is)
{
    return std::tuple(is(row.deployment), is(row.cloud));
}
template <class E, class Is>
requires std::is_same_v<E, Server> || std::is_same_v<E, ServerArray>
auto keyOf(const Plan &, const E &row, Is &&is) { return std::tuple(is(row.deployment), row.name); }
template <class Is> auto keyOf(const Plan &, const DatacenterWeight &row, Is &&is)
{
    return std::tuple(is(row.array), is(row.datacenter));
}
// What runs now is one thing, whenever it was launched; a launch that is over is known by its time.
template <class Is> auto keyOf(const Plan &, const Instance &row, Is &&is)
{
    const bool isOver = row.role == InstanceRole::Previous;
    return std::tuple(is(row.server), is(row.array), row.number, isOver ? row.launchedAt : Timestamp());
}
template <class Is> auto keyOf(const Plan &, const InstanceEvent &row, Is &&is)
{
    return std::tuple(is(row.instance), row.at, row.kind);
}
template <class Is> auto keyOf(const Plan &, const ScheduleEntry &row, Is &&is)
{
    return std::tuple(is(row.array), row.day, row.minute);
}
template <class Is> auto keyOf(const Plan &, const TestRecord &row, Is &&is)
{
    return std::tuple(is(row.serverTemplate), is(row.mci), is(row.cloud), row.testedAt);
}
template <class Is> auto keyOf(const Plan &, const Waiver &row, Is &&is)
{
    return std::tuple(row.rule, is(row.server), is(row.array), is(row.deployment), is(row.serverTemplate),
                      is(row.mci));
}
template <class Is> auto keyOf(const Plan &, const LaunchOption &row, Is &&is)
{
    return std::tuple(is(row.array), row.position);
}
template <class Is> auto keyOf(const Plan &, const ImportRecord &row, Is &&is)
{
    return std::tuple(row.provider, row.account, is(row.cloud), row.kind, row.file);
}
// The row that something is kept of; one that is gone is known by its number alone.
template <class Kept, class Is> auto keyOfSubject(const Plan &plan, const Kept &kept, Is &&is)
{
    bool isThere = false;
    quint32 number = quint32(kept.row);
    visitId(rowNamed(kept.table, kept.row), [&](auto id) {
        isThere = plan.find(id);
        number = isThere ? is(id).value : number;
    });
    return std::tuple(kept.table, isThere, number);
}
template <class Is> auto keyOf(const Plan &plan, const ImportedRow &row, Is &&is)
{
    return keyOfSubject(plan, row, is);
}
template <class Is> auto keyOf(const Plan &plan, const Conflict &row, Is &&is)
{
    return std::tuple_cat(keyOfSubject(plan, row, is), std::tuple(row.field));
}
template <class Is> auto keyOf(const Plan &, const RuleSetting &row, Is &&)
{
    return std::tuple(row.rule, row.everywhere, row.environment);
}
} // namespace

namespace planmatch {
// Rows in the order of their keys, those of one key in that of their ids.
template <class Key, class E> struct Keyed {
    Key key;
    Id<E> id;
    bool operator<(const Keyed &other) const { return key < other.key; }
};
} // namespace planmatch

template <class E> void PlanMatch::match(const Plan &before, const Plan &after)
{
    Pairs<E> &pairs = m_pairs.get<Pairs<E>>();
    const auto pair = [&](Id<E> was, Id<E> is) {
        pairs.after[was.value] = is;
        pairs.before[is.value] = was;
    };
    // A row that the plan after does not have is like none there, not like "none".
    const auto moved = [this]<class T>(Id<T> id) {
        const Id<T> there = this->after(id);
        return there || !id ? there : Id<T> {~0u};
    };
    const auto same = [](auto id) { return id; };
    using Key = decltype(keyOf(before, E(), moved));
    QList<planmatch::Keyed<Key, E>> was, is;
    // Plans that come from one another mostly agree in their ids, too.
    before.all<E>().forEach([&](const E &row) {
        const Key key = keyOf(before, row, moved);
        const E *other = after.find(row.id);
        if (other && keyOf(after, *other, same) == key)
            pair(row.id, row.id);
        else
            was.append({key, row.id});
    });
    if (was.isEmpty())
        return;
    after.all<E>().forEach([&](const E &row) {
        if (!pairs.before.find(row.id.value))
            is.append({keyOf(after, row, same), row.id});
    });
    std::stable_sort(was.begin(), was.end());
    std::stable_sort(is.begin(), is.end());
    auto there = is.cbegin();
    for (const planmatch::Keyed<Key, E> &one : std::as_const(was)) {
        while (there != is.cend() && *there < one)
            ++there;
        if (there != is.cend() && there->key == one.key)
            pair(one.id, (there++)->id);
    }
}

PlanMatch::PlanMatch(const Plan &before, const Plan &after)
{
    forEachEntity([&]<class E>() {
        if constexpr (!std::is_same_v<E, LaunchSnapshot>) // interned: known by what it says alone
            match<E>(before, after);
    });
}

AnyId PlanMatch::after(AnyId before) const
{
    AnyId found;
    visitId(before, [&](auto id) { found = after(id); });
    return found;
}
