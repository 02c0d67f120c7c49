// SPDX-License-Identifier: MIT
#include "core/edit/running.h"

#include "core/base/words.h"
#include "core/edit/arrays.h"
#include "core/naming/names.h"
#include "core/plan/launchhash.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace edit {
namespace {
// Only the rows that hash like one
// that is wanted are kept, so that one pass over all snapshots serves a thousand launches.
class SnapshotPool {
public:
    SnapshotPool(Draft &draft, const QList<LaunchSnapshot> &wanted) : m_draft(draft)
    {
        QSet<size_t> hashes;
        for (const LaunchSnapshot &snapshot : wanted)
            hashes.insert(launchHash(snapshot));
        draft.plan().all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
            if (const size_t hash = launchHash(row); hashes.contains(hash))
                m_rows.insert(hash, row.id);
        });
    }
    Id<LaunchSnapshot> intern(LaunchSnapshot snapshot)
    {
        const size_t hash = launchHash(snapshot);
        for (auto [row, end] = m_rows.equal_range(hash); row != end; ++row) {
            snapshot.id = *row;
            if (m_draft.plan().row(*row) == snapshot)
                return *row;
        }
        const Id<LaunchSnapshot> id = m_draft.add(snapshot);
        m_rows.insert(hash, id);
        return id;
    }

private:
    Draft &m_draft;
    QMultiHash<size_t, Id<LaunchSnapshot>> m_rows;
};

// A policy that has no place left for so many is a reason not to launch.
QString whyNoPlace(const Plan &plan, Id<ServerArray> array, int count, int places)
{
    return Words::tr("The datacenter policy of %1 has place for %2 more instances, not for %3. Raise its "
                     "maxima first.")
        .arg(nameOf(plan, array), QString::number(places), QString::number(count));
}

bool isOperational(const Instance &instance)
{
    return instance.state == InstanceState::Operational || instance.state == InstanceState::Pending
        || instance.state == InstanceState::Booting;
}
} // namespace

Error Refusals::error() const
{
    if (m_count < 2)
        return {m_first, {}};
    return {m_count == 2 ? Words::tr("%1 One more is refused, too.").arg(m_first)
                         : Words::tr("%1 %n more are refused, too.", nullptr, m_count - 1).arg(m_first),
            {}};
}

QString whyNotLaunchable(const Plan &plan, Owner owner)
{
    const QStringList obstacles = launchObstacles(plan, resolve(plan, owner));
    if (obstacles.isEmpty())
        return {};
    return Words::tr("%1 can't be launched. %2").arg(nameOf(plan, owner), obstacles.join(QLatin1Char(' ')));
}

QString whyNotTerminable(const Plan &plan, Id<Instance> id)
{
    const Instance &instance = plan.row(id);
    if (instance.role == InstanceRole::Previous)
        return Words::tr("%1 doesn't run any more: it can't be terminated again.").arg(nameOf(plan, id));
    if (instance.locked)
        return Words::tr("%1 is locked: it can't be terminated or relaunched. Unlock it first.")
            .arg(nameOf(plan, id));
    return {};
}

void endInstance(Draft &draft, Id<Instance> id, Timestamp now)
{
    Instance instance = draft.plan().row(id);
    instance.role = InstanceRole::Previous;
    instance.state = InstanceState::Terminated;
    instance.terminatedAt = now;
    draft.update(instance);
}

void startServers(Draft &draft, const QList<Id<Server>> &servers, Timestamp now)
{
    QList<LaunchSnapshot> snapshots;
    snapshots.reserve(servers.size());
    for (const Id<Server> server : servers)
        snapshots.append(snapshotOf(draft.plan(), server));
    SnapshotPool pool(draft, snapshots);
    for (qsizetype i = 0; i < servers.size(); ++i)
        draft.add(Instance {.server = servers.at(i),
                            .launch = pool.intern(snapshots.at(i)),
                            .launchedAt = now,
                            .role = InstanceRole::Current});
}

QString growArray(Draft &draft, Id<ServerArray> array, int count, Timestamp now)
{
    const Plan before = draft.plan();
    if (const QString why = whyNotLaunchable(before, array); !why.isEmpty())
        return why;
    const QList<Id<Datacenter>> places = placesFor(before, array, count);
    if (places.size() < count)
        return whyNoPlace(before, array, count, int(places.size()));
    const LaunchSnapshot anywhere = snapshotOf(before, array);
    QList<LaunchSnapshot> snapshots;
    for (const Id<Datacenter> place : places) {
        snapshots.append(anywhere);
        snapshots.last().datacenterId = PastId<Datacenter>(place);
        snapshots.last().datacenter = nameOf(before, place);
    }
    int number = 0;
    for (const Id<Instance> instance : before.referrers<&Instance::array>(array))
        number = qMax(number, before.row(instance).number);
    SnapshotPool pool(draft, snapshots);
    for (const LaunchSnapshot &snapshot : snapshots)
        draft.add(Instance {.array = array,
                            .launch = pool.intern(snapshot),
                            .launchedAt = now,
                            .number = ++number,
                            .role = InstanceRole::ArrayInstance});
    return {};
}

QString startUpToMinimum(Draft &draft, Id<ServerArray> array, Timestamp now)
{
    const auto [least, most] = boundsAt(draft.plan(), array, now);
    const QList<Id<Instance>> running = runningOf(draft.plan(), array);
    const int operational = int(std::count_if(running.cbegin(), running.cend(), [&](Id<Instance> id) {
        return isOperational(draft.plan().row(id));
    }));
    const int missing = qMin(least - operational, most - int(running.size()));
    return missing > 0 ? growArray(draft, array, missing, now) : QString();
}

QString shrinkArray(Draft &draft, Id<ServerArray> array, int count, Timestamp now)
{
    const QList<Id<Instance>> running = runningOf(draft.plan(), array);
    int surplus = int(running.size()) - count;
    for (const Id<Instance> id : running) {
        if (surplus <= 0)
            return {};
        if (draft.plan().row(id).locked)
            continue;
        endInstance(draft, id, now);
        --surplus;
    }
    if (surplus <= 0)
        return {};
    return Words::tr("%1 can't shrink to %2 instances: more than that are locked. Unlock some first.")
        .arg(nameOf(draft.plan(), array), QString::number(count));
}

namespace {
// Removes every row that refers to `target` through the field.
template <auto Field, class Target> void removeReferrers(Draft &draft, Id<Target> target)
{
    const auto rows = draft.plan().referrers<Field>(target);
    for (const auto row : rows)
        draft.remove(row);
}
} // namespace

void removeInstance(Draft &draft, Id<Instance> id)
{
    removeReferrers<&InstanceEvent::instance>(draft, id);
    const Id<LaunchSnapshot> launch = draft.plan().row(id).launch;
    draft.remove(id);
    if (draft.plan().referrers<&Instance::launch>(launch).isEmpty())
        draft.remove(launch);
}

void removeOwner(Draft &draft, Owner owner)
{
    const QList<Id<Instance>> instances = owner.isArray()
        ? draft.plan().referrers<&Instance::array>(owner.array())
        : draft.plan().referrers<&Instance::server>(owner.server());
    for (const Id<Instance> instance : instances)
        removeInstance(draft, instance);
    removeReferrers<&DatacenterWeight::array>(draft, owner.array());
    removeReferrers<&ScheduleEntry::array>(draft, owner.array());
    removeReferrers<&LaunchOption::array>(draft, owner.array());
    removeReferrers<&Waiver::array>(draft, owner.array());
    removeReferrers<&Waiver::server>(draft, owner.server());
    draft.remove(owner.server());
    draft.remove(owner.array());
}
} // namespace edit
