// SPDX-License-Identifier: MIT
#include "core/plan/planmatch.h"

#include "core/plan/anyrow.h"
#include "core/plan/regions.h"

#include <algorithm>
#include <functional>
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
// A key as bytes: those of equal keys are equal, and no others. So rows of all entities are sorted by one and the same.
void add(QByteArray &bytes, quint64 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}
void add(QByteArray &bytes, QByteArrayView text)
{
    add(bytes, quint64(text.size()));
    bytes.append(text);
}
void add(QByteArray &bytes, const QString &text) { add(bytes, QByteArrayView(text.toUtf8())); }
void add(QByteArray &bytes, const Text &text) { add(bytes, text.utf8()); }
void add(QByteArray &bytes, Timestamp time) { add(bytes, quint64(time.ms)); }
template <class E> void add(QByteArray &bytes, Id<E> id) { add(bytes, quint64(id.value)); }
template <class T>
requires std::is_enum_v<T> || std::is_same_v<T, int> || std::is_same_v<T, bool>
void add(QByteArray &bytes, T value) { add(bytes, quint64(value)); }
template <class... T> QByteArray bytesOf(const std::tuple<T...> &parts)
{
    QByteArray bytes;
    std::apply([&](const auto &...part) { (add(bytes, part), ...); }, parts);
    return bytes;
}

// Rows in the order of their keys, those of one key in that of their ids.
struct Keyed {
    QByteArray key;
    quint32 id;
    bool operator<(const Keyed &other) const
    {
        const int compared = key.compare(other.key);
        return compared < 0 || (compared == 0 && id < other.id);
    }
};
using Pairing = std::function<void(quint32 was, quint32 is)>;

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

struct Told {
    QByteArray names;
    Whence whence;
    quint32 id;
};
using KeyOf = std::function<std::optional<QByteArray>(const Told &)>;

void pairAlike(QList<Keyed> was, QList<Keyed> is, const Pairing &pair)
{
    std::sort(was.begin(), was.end());
    std::sort(is.begin(), is.end());
    auto there = is.cbegin();
    for (const Keyed &one : std::as_const(was)) {
        while (there != is.cend() && there->key < one.key)
            ++there;
        if (there != is.cend() && there->key == one.key)
            pair(one.id, (there++)->id);
    }
}

// The rows that have such a key.
QList<Keyed> keyed(const QList<Told> &rows, const KeyOf &keyOf)
{
    QList<Keyed> all;
    for (const Told &row : rows)
        if (const std::optional<QByteArray> key = keyOf(row))
            all.append({*key, row.id});
    return all;
}

// From what is surely one thing to what only may be: a source makes a thing anew under its name, and does not tell
// each account; but what it has in two clouds or accounts is two things. `needsName`: a template may list several
// MultiCloud Images. `byCloudOnly`: so is what people have there.
void forEachStep(bool needsName, bool byCloudOnly,
                 const std::function<void(const KeyOf &, const KeyOf &)> &step)
{
    const KeyOf all = [](const Told &row) {
        const auto &[cloud, source, isMadeHere] = row.whence;
        return bytesOf(
            std::tuple(QByteArrayView(row.names), cloud, source.provider, source.account, source.id));
    };
    const KeyOf bySource = [needsName](const Told &row) -> std::optional<QByteArray> {
        const SourceKey &source = row.whence.source;
        if (source.id.isEmpty())
            return std::nullopt;
        return bytesOf(std::tuple(source.provider, source.account, source.id,
                                  QByteArrayView(needsName ? row.names : QByteArray())));
    };
    const KeyOf byAccount = [](const Told &row) {
        const auto &[cloud, source, isMadeHere] = row.whence;
        return bytesOf(std::tuple(QByteArrayView(row.names), cloud, source.provider, source.account));
    };
    const KeyOf byCloud = [](const Told &row) {
        return bytesOf(std::tuple(QByteArrayView(row.names), row.whence.cloud));
    };
    const KeyOf byNoAccount = [byCloud](const Told &row) {
        return row.whence.source.account.isEmpty() ? byCloud(row) : std::nullopt;
    };
    const KeyOf byName = [](const Told &row) { return row.names; };
    const KeyOf madeByName = [byName](const Told &row) {
        return row.whence.isMadeHere ? byName(row) : std::nullopt;
    };
    step(all, all);
    step(bySource, bySource);
    step(byAccount, byAccount);
    step(byNoAccount, byCloud);
    step(byCloud, byNoAccount);
    if (byCloudOnly)
        return;
    step(madeByName, byName);
    step(byName, madeByName);
}
} // namespace planmatch

template <class E> void PlanMatch::match(const Plan &before, const Plan &after)
{
    using namespace planmatch;
    Pairs<E> &pairs = m_pairs.get<Pairs<E>>();
    const Pairing pair = [&](quint32 was, quint32 is) {
        pairs.after[was] = {is};
        pairs.before[is] = {was};
    };
    // A row that the plan after does not have is like none there, not like "none".
    const auto moved = [this]<class T>(Id<T> id) {
        const Id<T> there = this->after(id);
        return there || !id ? there : Id<T> {~0u};
    };
    const auto same = [](auto id) { return id; };
    using Row = std::conditional_t<hasWhence<E>, Told, Keyed>;
    const auto read = [](const Plan &plan, const E &row, const auto &named) {
        const QByteArray names = bytesOf(keyOf(plan, row, named));
        if constexpr (hasWhence<E>)
            return Row {names, whenceOf(plan, row, named), row.id.value};
        else
            return Row {names, row.id.value};
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
            pair(row.id.value, row.id.value);
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
        const bool isOwner = std::is_same_v<E, Server> || std::is_same_v<E, ServerArray>;
        const bool byCloudOnly = isOwner && m_namesakes == Namesakes::AreTwo;
        forEachStep(std::is_same_v<E, MciLineage>, byCloudOnly, [&](const KeyOf &keyWas, const KeyOf &keyIs) {
            was.removeIf([&](const Row &row) { return pairs.after.find(row.id); });
            is.removeIf([&](const Row &row) { return pairs.before.find(row.id); });
            if (!was.isEmpty() && !is.isEmpty())
                pairAlike(keyed(was, keyWas), keyed(is, keyIs), pair);
        });
    } else
        pairAlike(was, is, pair);
}

PlanMatch::PlanMatch(const Plan &before, const Plan &after, Namesakes namesakes) : m_namesakes(namesakes)
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
