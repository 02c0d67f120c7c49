// SPDX-License-Identifier: MIT
#include "core/resolve/drift.h"

#include "core/base/words.h"
#include "core/plan/names.h"
#include "core/resolve/launchfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QVarLengthArray>
#include <algorithm>

namespace {
QString imageText(const LaunchSnapshot &launched)
{
    const QString uid = launched.imageUid, name = launched.imageName;
    return name.isEmpty() || name == uid ? uid : QStringLiteral("%1 · %2").arg(uid, name);
}

QString launchedText(const LaunchSnapshot &launched, LaunchField field)
{
    if (field == LaunchField::Image)
        return imageText(launched);
    QString text = launched.tags.join(QStringLiteral(", "));
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isChosen())
            text = launched.*line.pastText;
    });
    return text;
}

// Whether an instance launched with one snapshot is as Next would launch it now. Ids decide as long as
// the row of that time exists; after that, the text does.
class Likeness {
public:
    Likeness(const Plan &plan, Owner owner) : Likeness(plan, resolve(plan, owner)) {}
    Likeness(const Plan &plan, const Resolution &next) : m_plan(plan), m_owner(next.owner), m_next(next) {}

    const Resolution &next() const { return m_next; }

    bool is(const LaunchSnapshot &was, LaunchField field) const
    {
        if (field == LaunchField::Tags)
            return sameTags(was);
        if (field == LaunchField::UserData)
            return was.userData.isEmpty() ? m_next.userData.value.isEmpty()
                                          : was.userData.toString() == m_next.userData.value;
        if (field == LaunchField::Datacenter && m_next.datacenter.from == Layer::DatacenterPolicy)
            return isInPolicy(was);
        bool isSame = true;
        launchfields::visit(field, [&]<class L>(const L &line) {
            if constexpr (L::isRow())
                isSame = same(was.*line.pastRow, was.*line.pastText, (m_next.*line.chosen).value);
        });
        return isSame;
    }
    QList<LaunchField> unlike(const LaunchSnapshot &was) const
    {
        QList<LaunchField> fields;
        std::copy_if(allLaunchFields.begin(), allLaunchFields.end(), std::back_inserter(fields),
                     [&](LaunchField field) { return !is(was, field); });
        return fields;
    }
    bool isWhole(const LaunchSnapshot &was) const
    {
        return std::all_of(allLaunchFields.begin(), allLaunchFields.end(),
                           [&](LaunchField field) { return is(was, field); });
    }

private:
    template <class E> bool same(PastId<E> was, const Text &text, Id<E> next) const
    {
        if (was && m_plan.find(was.id()))
            return was.id() == next;
        return next ? !text.isEmpty() && text.toString() == nameOf(m_plan, next) : text.isEmpty();
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
        const QStringList &given = m_plan.row(m_next.mci.value).tags;
        return was.tags
            == (tagsOf(m_plan, m_owner).isEmpty() ? given : resolvedTags(m_plan, m_owner, m_next.mci.value));
    }

    const Plan &m_plan;
    Owner m_owner;
    Resolution m_next;
};

Owner ownerOf(const Instance &instance)
{
    return instance.array ? Owner(instance.array) : Owner(instance.server);
}
} // namespace

QString valueText(const LaunchSnapshot &launched, LaunchField field)
{
    const QString text = launchedText(launched, field);
    if (!text.isEmpty())
        return text;
    if (field == LaunchField::Kernel || field == LaunchField::Ramdisk)
        return Words::tr("-default-");
    return field == LaunchField::Datacenter ? Words::tr("any datacenter") : Words::tr("-none-");
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
        drifted.append({field, valueText(launched, field), valueText(plan, likeness.next(), field)});
    return drifted;
}

QList<LaunchField> driftedFields(const Plan &plan, Id<Instance> instance)
{
    const Owner owner = ownerOf(plan.row(instance));
    return owner ? driftedFields(plan, resolve(plan, owner), instance) : QList<LaunchField>();
}

QList<LaunchField> driftedFields(const Plan &plan, const Resolution &next, Id<Instance> instance)
{
    return plan.find(instance) ? Likeness(plan, next).unlike(launchedWith(plan, instance)) : QList<LaunchField>();
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
        group.isLikeNext = likeness.isWhole(launchedWith(plan, group.instances.constFirst()));
    std::stable_sort(groups.begin(), groups.end(), [](const LaunchGroup &a, const LaunchGroup &b) {
        return a.instances.size() > b.instances.size();
    });
    return groups;
}

namespace {
// Calls visit(isLikeNext) for each running instance until that gives false. `next`: what the owner would launch,
// or the owner itself where only those that run have to be resolved.
template <class Next, class Visit>
void forEachRunning(const Plan &plan, Owner owner, const Next &next, Visit &&visit)
{
    const auto &instances = owner.isArray() ? plan.referrers<&Instance::array>(owner.array())
                                            : plan.referrers<&Instance::server>(owner.server());
    if (instances.isEmpty())
        return;
    const Likeness likeness(plan, next);
    QVarLengthArray<std::pair<Id<LaunchSnapshot>, bool>, 8> known; // an array's instances share few
    for (const Id<Instance> id : instances) {
        const Instance &instance = plan.row(id);
        if (instance.role == InstanceRole::Previous)
            continue;
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [&](const auto &one) { return one.first == instance.launch; });
        const bool isLike = found != known.cend() ? found->second : likeness.isWhole(plan.row(instance.launch));
        if (found == known.cend() && known.size() < known.capacity())
            known.append({instance.launch, isLike});
        if (!visit(isLike))
            return;
    }
}
} // namespace

RunningCount countRunning(const Plan &plan, const Resolution &next)
{
    RunningCount count;
    forEachRunning(plan, next.owner, next, [&](bool isLike) {
        ++count.all;
        count.unlike += isLike ? 0 : 1;
        return true;
    });
    return count;
}

bool differs(const Plan &plan, Owner owner)
{
    bool found = false;
    forEachRunning(plan, owner, owner, [&](bool isLike) {
        found = !isLike;
        return isLike;
    });
    return found;
}

DriftCount countDiffering(const Plan &plan, Progress *progress)
{
    DriftCount count;
    const auto look = [&](int &kind) {
        return [&](const auto &row) {
            if (!(progress && progress->isCancelled()) && differs(plan, row.id))
                ++kind;
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
