// SPDX-License-Identifier: MIT
#include "core/plan/planmatch.h"

#include "core/plan/anyrow.h"
#include "core/plan/regions.h"

#include <algorithm>
#include <optional>

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

// What tells rows of one name apart: what their source calls them, and their cloud. Whoever makes a row knows it by
// its name alone.
struct Whence {
    Id<Cloud> cloud;
    SourceKey source;
    bool isMadeHere = true;
    bool operator==(const Whence &) const = default;
};
template <class E>
inline constexpr bool hasWhence =
    std::is_same_v<
        E,
        MciLineage> || std::is_same_v<E, TemplateLineage> || std::is_same_v<E, Server> || std::is_same_v<E, ServerArray>;

template <class E> Id<Cloud> cloudOfRecord(const Plan &plan, const E &row)
{
    const ImportRecord *record = plan.find(row.place.record.id());
    return record ? record->cloud : Id<Cloud>();
}

// The only one that all its settings are for, else the one of the file that it was read from.
Id<Cloud> cloudOf(const Plan &plan, const MciLineage &row)
{
    Id<Cloud> only;
    for (const Id<MultiCloudImage> mci : plan.referrers<&MultiCloudImage::lineage>(row.id))
        for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci)) {
            const Id<Cloud> cloud = plan.row(id).cloud;
            if (only && only != cloud)
                return cloudOfRecord(plan, row);
            only = cloud;
        }
    return only ? only : cloudOfRecord(plan, row);
}

// A source has no MultiCloud Images: one is known there by the only template that lists it, if need be the only one
// of its name.
SourceKey sourceOf(const Plan &plan, const MciLineage &row)
{
    QList<Id<TemplateLineage>> all, namesakes;
    for (const Id<MultiCloudImage> mci : plan.referrers<&MultiCloudImage::lineage>(row.id))
        for (const Id<ListedMci> listed : plan.referrers<&ListedMci::mci>(mci)) {
            const Id<TemplateLineage> id = plan.row(plan.row(listed).serverTemplate).lineage;
            const TemplateLineage &lister = plan.row(id);
            if (!lister.sourceKey.id.isEmpty() && !all.contains(id)) {
                all.append(id);
                if (lister.name == row.name)
                    namesakes.append(id);
            }
        }
    const QList<Id<TemplateLineage>> &told = namesakes.isEmpty() ? all : namesakes;
    return told.size() == 1 ? plan.row(told.constFirst()).sourceKey : SourceKey();
}

template <class E, class Is> Whence whenceOf(const Plan &plan, const E &row, Is &&is)
{
    if constexpr (std::is_same_v<E, MciLineage>)
        return row.place ? Whence {is(cloudOf(plan, row)), sourceOf(plan, row), false} : Whence();
    else if constexpr (std::is_same_v<E, TemplateLineage>)
        return {is(cloudOfRecord(plan, row)), row.sourceKey, !row.place && row.sourceKey == SourceKey()};
    else if constexpr (hasWhence<E>)
        return {is(row.next.cloud), row.sourceKey, !row.place && row.sourceKey == SourceKey()};
    else
        return {};
}

template <class Names, class E> struct Told {
    using Row = E;
    Names names;
    Whence whence;
    Id<E> id;
};

// The rows that have such a key, in its order.
template <class Row, class KeyOf> auto inOrder(const QList<Row> &rows, const KeyOf &keyOf)
{
    using Key = typename decltype(keyOf(rows.constFirst()))::value_type;
    QList<Keyed<Key, typename Row::Row>> keyed;
    for (const Row &row : rows)
        if (const std::optional<Key> key = keyOf(row))
            keyed.append({*key, row.id});
    std::stable_sort(keyed.begin(), keyed.end());
    return keyed;
}

template <class Key, class E, class Pair>
void pairAlike(const QList<Keyed<Key, E>> &was, const QList<Keyed<Key, E>> &is, const Pair &pair)
{
    auto there = is.cbegin();
    for (const Keyed<Key, E> &one : was) {
        while (there != is.cend() && *there < one)
            ++there;
        if (there != is.cend() && there->key == one.key)
            pair(one.id, (there++)->id);
    }
}

// From what is surely one thing to what only may be: a source makes a thing anew under its name, and does not tell
// each account; but what it has in two clouds or accounts is two things.
template <class Row, class Step> void forEachStep(const Step &step)
{
    const auto all = [](const Row &row) {
        const auto &[cloud, source, isMadeHere] = row.whence;
        return std::optional(std::tuple(row.names, cloud, source.provider, source.account, source.id));
    };
    const auto bySource = [](const Row &row) {
        const SourceKey &source = row.whence.source;
        // A template may list several MultiCloud Images.
        constexpr bool needsName = std::is_same_v<typename Row::Row, MciLineage>;
        const auto key = std::tuple(source.provider, source.account, source.id,
                                    needsName ? row.names : decltype(row.names)());
        return source.id.isEmpty() ? std::nullopt : std::optional(key);
    };
    const auto byAccount = [](const Row &row) {
        const auto &[cloud, source, isMadeHere] = row.whence;
        return std::optional(std::tuple(row.names, cloud, source.provider, source.account));
    };
    const auto byCloud = [](const Row &row) {
        return std::optional(std::tuple(row.names, row.whence.cloud));
    };
    const auto byNoAccount = [&](const Row &row) {
        return row.whence.source.account.isEmpty() ? byCloud(row) : std::nullopt;
    };
    const auto byName = [](const Row &row) { return std::optional(row.names); };
    const auto madeByName = [&](const Row &row) {
        return row.whence.isMadeHere ? byName(row) : std::nullopt;
    };
    step(all, all);
    step(bySource, bySource);
    step(byAccount, byAccount);
    step(byNoAccount, byCloud);
    step(byCloud, byNoAccount);
    step(madeByName, byName);
    step(byName, madeByName);
}
} // namespace planmatch

template <class E> void PlanMatch::match(const Plan &before, const Plan &after)
{
    using namespace planmatch;
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
    using Row = std::conditional_t<hasWhence<E>, Told<decltype(keyOf(before, E(), moved)), E>,
                                   Keyed<decltype(keyOf(before, E(), moved)), E>>;
    const auto read = [](const Plan &plan, const E &row, const auto &named) {
        if constexpr (hasWhence<E>)
            return Row {keyOf(plan, row, named), whenceOf(plan, row, named), row.id};
        else
            return Row {keyOf(plan, row, named), row.id};
    };
    const auto isOne = [&](const E &row, const E &other) {
        if (keyOf(before, row, moved) != keyOf(after, other, same))
            return false;
        return !hasWhence<E> || whenceOf(before, row, moved) == whenceOf(after, other, same);
    };
    QList<Row> was, is;
    // Plans that come from one another mostly agree in their ids, too.
    before.all<E>().forEach([&](const E &row) {
        const E *other = after.find(row.id);
        if (other && isOne(row, *other))
            pair(row.id, row.id);
        else
            was.append(read(before, row, moved));
    });
    if (was.isEmpty())
        return;
    after.all<E>().forEach([&](const E &row) {
        if (!pairs.before.find(row.id.value))
            is.append(read(after, row, same));
    });
    if constexpr (hasWhence<E>) {
        forEachStep<Row>([&](const auto &keyWas, const auto &keyIs) {
            was.removeIf([&](const Row &row) { return pairs.after.find(row.id.value); });
            is.removeIf([&](const Row &row) { return pairs.before.find(row.id.value); });
            if (!was.isEmpty() && !is.isEmpty())
                pairAlike(inOrder(was, keyWas), inOrder(is, keyIs), pair);
        });
    } else {
        std::stable_sort(was.begin(), was.end());
        std::stable_sort(is.begin(), is.end());
        pairAlike(was, is, pair);
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
