// SPDX-License-Identifier: MIT
#include "core/resolve/drift.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/resolve/launchfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>
#include <algorithm>
#include <vector>

namespace {
QString launchedText(const LaunchSnapshot &launched, LaunchField field)
{
    if (field == LaunchField::Image)
        return longName(launched.imageUid, launched.imageName);
    QString text = launched.tags.join(QStringLiteral(", "));
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isChosen())
            text = launched.*line.pastText;
    });
    return text;
}

// Whether an instance launched with one snapshot is as Next would launch it now. Ids decide as long as
// the row of that time exists; after that, the text does.
class FieldLikeness {
public:
    FieldLikeness(const Plan &plan, Resolution next)
        : m_plan(plan), m_owner(next.owner), m_next(std::move(next))
    {
    }

    const Resolution &next() const { return m_next; }
    QList<LaunchField> unlike(const LaunchSnapshot &was) const
    {
        QList<LaunchField> fields;
        launchfields::forEach([&](const auto &line) {
            if (isKnown(was, line) && !is(was, line))
                fields.append(line.field);
        });
        return fields;
    }
    // Nothing that is known may differ; what runs is not known as long as its image is not.
    RunsAs of(const LaunchSnapshot &was) const
    {
        bool isLike = true;
        launchfields::forEach(
            [&](const auto &line) { isLike = isLike && (!isKnown(was, line) || is(was, line)); });
        if (!isLike)
            return RunsAs::Otherwise;
        const bool isImageKnown =
            !was.unknown.contains(LaunchField::Image) && m_next.image.from != Layer::Unknown;
        return isImageKnown || isOfNumber(was) ? RunsAs::Next : RunsAs::Unknown;
    }

private:
    // Whether both are known, so that they can be compared.
    template <class L> bool isKnown(const LaunchSnapshot &was, const L &line) const
    {
        if (was.unknown.contains(line.field))
            return false;
        if constexpr (L::isChosen())
            return (m_next.*line.chosen).from != Layer::Unknown;
        else
            return areTagsKnown() && m_next.tags != Layer::Unknown;
    }
    template <class L> bool is(const LaunchSnapshot &was, const L &line) const
    {
        if constexpr (!L::isChosen())
            return sameTags(was);
        else if constexpr (!L::isRow())
            return was.userData.isEmpty() ? m_next.userData.value.isEmpty()
                                          : was.userData.toString() == m_next.userData.value;
        else {
            if (line.field == LaunchField::Datacenter && m_next.datacenter.from == Layer::DatacenterPolicy)
                return isInPolicy(was);
            if (line.field == LaunchField::InstanceType && !m_next.instanceType.value
                && m_next.instanceType.problem == Problem::None)
                return true; // whatever the cloud chose meets the requirements
            return same(was.*line.pastRow, was.*line.pastText, (m_next.*line.chosen).value)
                || isOnlyOfThePlan((was.*line.pastRow).id(), (m_next.*line.chosen).value);
        }
    }
    // Of the revision that Next names, which is known by its number only: committed ones never change.
    bool isOfNumber(const LaunchSnapshot &was) const
    {
        const ServerTemplate *revision = m_plan.find(m_next.serverTemplate.value);
        bool isLike = false;
        if (revision && !revision->isHead() && !revision->contentsKnown
            && m_next.image.from == Layer::Unknown)
            launchfields::visit(LaunchField::ServerTemplate,
                                [&](const auto &line) { isLike = isKnown(was, line) && is(was, line); });
        return isLike;
    }
    // Those of a MultiCloud Image that is known by name only are not (D7).
    bool areTagsKnown() const
    {
        const quint8 mci = m_plan.state(m_next.mci.value);
        return mci ? !(mci & rowstate::Unknown) : m_next.mci.from != Layer::Unknown;
    }
    template <class E> bool same(PastId<E> was, const Text &text, Id<E> next) const
    {
        if (was && exists(was.id()))
            return was.id() == next;
        return next ? !text.isEmpty() && text.toString() == nameOf(m_plan, next) : text.isEmpty();
    }
    template <class E> bool exists(Id<E> id) const
    {
        if constexpr (requires { m_plan.state(id); })
            return m_plan.state(id);
        else
            return m_plan.find(id);
    }
    // What was launched from something of a cloud's own, and now inherits from what was made in this plan (say, by
    // uniting): the cloud knows nothing of that, so image and type alone tell whether they are alike.
    template <class E> bool isOnlyOfThePlan(Id<E> was, Id<E> next) const
    {
        if constexpr (std::is_same_v<E, ServerTemplate> || std::is_same_v<E, MultiCloudImage>)
            return m_plan.find(was) && m_plan.row(was).place && m_plan.find(next) && !m_plan.row(next).place;
        else
            return false;
    }
    // A policy launches in any of its datacenters.
    bool isInPolicy(const LaunchSnapshot &was) const
    {
        const auto &policy = m_plan.referrers<&DatacenterWeight::array>(m_owner.array());
        return was.datacenter.isEmpty()
            || std::any_of(policy.begin(), policy.end(), [&](Id<DatacenterWeight> weight) {
                   return same(was.datacenterId, was.datacenter, m_plan.row(weight).datacenter);
               });
    }
    bool sameTags(const LaunchSnapshot &was) const
    {
        if (m_next.tags == Layer::CloudDefault)
            return was.tags.isEmpty();
        const QStringList &given = m_plan.row(m_next.mci.value).tags;
        return was.tags
            == (tagsOf(m_plan, m_owner).isEmpty() ? given : resolvedTags(m_plan, m_owner, m_next.mci.value));
    }

    const Plan &m_plan;
    Owner m_owner;
    Resolution m_next;
};

// The same against each of the ways in which an array launches: one that fits is enough.
class Likeness {
public:
    Likeness(const Plan &plan, Owner owner) : Likeness(plan, resolve(plan, owner)) {}
    Likeness(const Plan &plan, Resolution next) : m_first(plan, std::move(next))
    {
        const Resolution &first = m_first.next();
        if (first.option)
            for (const Resolution &option : resolutions(plan, first.owner))
                if (option.option != first.option)
                    m_others.emplace_back(plan, option);
    }

    const FieldLikeness &closest(const LaunchSnapshot &was) const
    {
        const FieldLikeness *closest = &m_first;
        for (const FieldLikeness &other : m_others)
            if (other.unlike(was).size() < closest->unlike(was).size())
                closest = &other;
        return *closest;
    }
    RunsAs of(const LaunchSnapshot &was) const { return closest(was).of(was); }
    QList<LaunchField> unlike(const LaunchSnapshot &was) const { return closest(was).unlike(was); }

private:
    FieldLikeness m_first;
    std::vector<FieldLikeness> m_others;
};

Owner ownerOf(const Instance &instance)
{
    return instance.array ? Owner(instance.array) : Owner(instance.server);
}
} // namespace

QString valueText(const LaunchSnapshot &launched, LaunchField field)
{
    if (launched.unknown.contains(field))
        return Words::tr("unknown");
    const QString text = launchedText(launched, field);
    if (!text.isEmpty())
        return text;
    if (field == LaunchField::Kernel || field == LaunchField::Ramdisk)
        return Words::tr("-default-");
    return field == LaunchField::Datacenter ? Words::tr("any datacenter") : Words::tr("-none-");
}

QString imageText(const LaunchSnapshot &launched)
{
    return launched.imageUid.isEmpty() ? valueText(launched, LaunchField::Image)
                                       : launched.imageUid.toString();
}

LaunchSnapshot snapshotOf(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    LaunchSnapshot snapshot;
    launchfields::forEach([&]<class L>(const L &line) {
        if constexpr (L::isRow()) {
            snapshot.*line.pastRow = PastId((next.*line.chosen).value);
            snapshot.*line.pastText = nameOf(plan, (next.*line.chosen).value);
        }
    });
    snapshot.imageName = plan.row(next.image.value).name;
    snapshot.userData = next.userData.value;
    snapshot.tags = resolvedTags(plan, owner, next.mci.value);
    return snapshot;
}

const LaunchSnapshot &launchedWith(const Plan &plan, Id<Instance> instance)
{
    return plan.row(plan.row(instance).launch);
}

QList<FieldDrift> driftOf(const Plan &plan, Id<Instance> instance)
{
    QList<FieldDrift> drifted;
    if (!plan.find(instance))
        return drifted;
    const LaunchSnapshot &launched = launchedWith(plan, instance);
    const Likeness likeness(plan, ownerOf(plan.row(instance)));
    for (const LaunchField field : likeness.unlike(launched))
        drifted.append(
            {field, valueText(launched, field), valueText(plan, likeness.closest(launched).next(), field)});
    return drifted;
}

QList<LaunchField> driftedFields(const Plan &plan, Id<Instance> instance)
{
    const Owner owner = ownerOf(plan.row(instance));
    return owner ? driftedFields(plan, resolve(plan, owner), instance) : QList<LaunchField>();
}

QList<LaunchField> driftedFields(const Plan &plan, const Resolution &next, Id<Instance> instance)
{
    return plan.find(instance) ? Likeness(plan, next).unlike(launchedWith(plan, instance))
                               : QList<LaunchField>();
}

QList<FieldDrift> drift(const Plan &plan, Id<Server> server)
{
    const Instance *current = currentOf(plan, server);
    return current ? driftOf(plan, current->id) : QList<FieldDrift>();
}

QList<LaunchGroup> launchGroups(const Plan &plan, Id<ServerArray> array)
{
    QList<LaunchGroup> groups;
    QHash<Id<LaunchSnapshot>, qsizetype> positions;
    for (const Id<Instance> instance : runningOf(plan, array)) {
        const Id<LaunchSnapshot> launch = plan.row(instance).launch;
        const auto known = positions.constFind(launch);
        const qsizetype position = known == positions.cend() ? groups.size() : *known;
        if (position == groups.size()) {
            positions.insert(launch, position);
            groups.append({.launch = launch});
        }
        groups[position].instances.append(instance);
    }
    const Likeness likeness(plan, array);
    for (LaunchGroup &group : groups)
        group.runsAs = likeness.of(launchedWith(plan, group.instances.constFirst()));
    std::stable_sort(groups.begin(), groups.end(), [](const LaunchGroup &a, const LaunchGroup &b) {
        return a.instances.size() > b.instances.size();
    });
    return groups;
}

namespace {
// Calls visit(runsAs) for each running instance until that gives false. `next`: what the owner would launch,
// or the owner itself where only those that run have to be resolved.
template <class Next, class Visit>
void forEachRunning(const Plan &plan, Owner owner, const Next &next, Visit &&visit)
{
    const auto &instances = owner.isArray() ? plan.referrers<&Instance::array>(owner.array())
                                            : plan.referrers<&Instance::server>(owner.server());
    if (instances.isEmpty())
        return;
    const Likeness likeness(plan, next);
    QVarLengthArray<std::pair<Id<LaunchSnapshot>, RunsAs>, 8> known; // an array's instances share few
    for (const Id<Instance> id : instances) {
        const Instance &instance = plan.row(id);
        if (instance.role == InstanceRole::Previous)
            continue;
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [&](const auto &one) { return one.first == instance.launch; });
        const RunsAs runsAs = found != known.cend() ? found->second : likeness.of(plan.row(instance.launch));
        if (found == known.cend() && known.size() < known.capacity())
            known.append({instance.launch, runsAs});
        if (!visit(runsAs))
            return;
    }
}
} // namespace

RunningCount countRunning(const Plan &plan, const Resolution &next)
{
    RunningCount count;
    forEachRunning(plan, next.owner, next, [&](RunsAs runsAs) {
        ++count.all;
        count.unlike += runsAs == RunsAs::Otherwise ? 1 : 0;
        count.unknown += runsAs == RunsAs::Unknown ? 1 : 0;
        return true;
    });
    return count;
}

bool differs(const Plan &plan, Owner owner) { return runsAs(plan, owner) == RunsAs::Otherwise; }

RunsAs runsAs(const Plan &plan, Owner owner)
{
    RunsAs all = RunsAs::Nothing;
    forEachRunning(plan, owner, owner, [&](RunsAs one) {
        all = qMax(all, one);
        return all != RunsAs::Otherwise;
    });
    return all;
}

DriftCount countDiffering(const Plan &plan, Progress *progress)
{
    DriftCount count;
    const auto look = [&](int &kind) {
        return [&](const auto &row) {
            const RunsAs as = progress && progress->isCancelled() ? RunsAs::Nothing : runsAs(plan, row.id);
            kind += as == RunsAs::Otherwise ? 1 : 0;
            count.unknown += as == RunsAs::Unknown ? 1 : 0;
        };
    };
    plan.all<Server>().forEach(look(count.servers));
    plan.all<ServerArray>().forEach(look(count.arrays));
    return count;
}

AnyId valueIdOf(const LaunchSnapshot &launched, LaunchField field)
{
    AnyId id;
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isRow())
            id = (launched.*line.pastRow).id();
    });
    return id;
}
