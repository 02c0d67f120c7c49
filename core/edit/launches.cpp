// SPDX-License-Identifier: MIT
#include "core/edit/launches.h"

#include "core/edit/owners.h"
#include "core/plan/names.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace edit {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(edit)
};

// Snapshots are interned: instances launched alike share one row (D1). Only the rows that hash like one
// that is wanted are kept, so that one pass over all snapshots serves a thousand launches.
class SnapshotPool {
public:
    SnapshotPool(Draft &draft, const QList<LaunchSnapshot> &wanted) : m_draft(draft)
    {
        QSet<size_t> hashes;
        for (const LaunchSnapshot &snapshot : wanted)
            hashes.insert(hashOf(snapshot));
        draft.plan().all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
            if (const size_t hash = hashOf(row); hashes.contains(hash))
                m_rows.insert(hash, row.id);
        });
    }
    Id<LaunchSnapshot> intern(LaunchSnapshot snapshot)
    {
        const size_t hash = hashOf(snapshot);
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
    static size_t hashOf(const LaunchSnapshot &s)
    {
        return qHashMulti(0, s.cloudId.value, s.serverTemplateId.value, s.mciId.value, s.imageId.value,
                          s.kernelId.value, s.ramdiskId.value, s.instanceTypeId.value, s.datacenterId.value);
    }

    Draft &m_draft;
    QMultiHash<size_t, Id<LaunchSnapshot>> m_rows;
};

template <class E> QList<Owner> ownersOf(const QList<Id<E>> &ids) { return {ids.cbegin(), ids.cend()}; }

// The first refusal, and how many there are more.
class Refusals {
public:
    void add(const QString &sentence)
    {
        if (!m_count++)
            m_first = sentence;
    }
    bool isEmpty() const { return m_count == 0; }
    Error error() const
    {
        if (m_count < 2)
            return {m_first, {}};
        return {m_count == 2 ? Words::tr("%1 One more is refused, too.").arg(m_first)
                             : Words::tr("%1 %n more are refused, too.", nullptr, m_count - 1).arg(m_first),
                {}};
    }

private:
    QString m_first;
    int m_count = 0;
};

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

QString whyNotTerminable(const Plan &plan, Id<Server> server)
{
    if (const Instance *current = currentOf(plan, server))
        return whyNotTerminable(plan, current->id);
    return Words::tr("%1 doesn't run, so there is nothing to terminate. Launch it instead.")
        .arg(nameOf(plan, server));
}

void end(Draft &draft, Id<Instance> id, Timestamp now)
{
    Instance instance = draft.plan().row(id);
    instance.role = InstanceRole::Previous;
    instance.state = InstanceState::Terminated;
    instance.terminatedAt = now;
    draft.update(instance);
}

void start(Draft &draft, const QList<Id<Server>> &servers, Timestamp now)
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

// Each once: a server named twice would run twice.
template <class E> QList<Id<E>> once(const QList<Id<E>> &ids)
{
    QList<Id<E>> result;
    QSet<Id<E>> seen;
    for (const Id<E> id : ids) {
        if (!seen.contains(id))
            result.append(id);
        seen.insert(id);
    }
    return result;
}
} // namespace

Result<Change> launch(const Plan &plan, const QList<Id<Server>> &named, Timestamp now)
{
    const QList<Id<Server>> servers = once(named);
    const QList<Owner> owners = ownersOf(servers);
    if (!allExist(plan, owners))
        return goneError();
    Refusals refusals;
    for (const Id<Server> server : servers) {
        const QString why = currentOf(plan, server)
            ? Words::tr("%1 runs already. Relaunch it, so that Next takes effect.").arg(nameOf(plan, server))
            : whyNotLaunchable(plan, server);
        if (!why.isEmpty())
            refusals.add(why);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    Draft draft(plan);
    start(draft, servers, now);
    return draft.change(Words::tr("Launch %1").arg(subjectOf(plan, owners)));
}

Result<Change> relaunch(const Plan &plan, const QList<Id<Server>> &named, Timestamp now)
{
    const QList<Id<Server>> servers = once(named);
    const QList<Owner> owners = ownersOf(servers);
    if (!allExist(plan, owners))
        return goneError();
    Refusals refusals;
    for (const Id<Server> server : servers) {
        QString why = whyNotTerminable(plan, server);
        if (why.isEmpty())
            why = whyNotLaunchable(plan, server);
        if (!why.isEmpty())
            refusals.add(why);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    Draft draft(plan);
    for (const Id<Server> server : servers)
        end(draft, currentOf(plan, server)->id, now);
    start(draft, servers, now);
    return draft.change(Words::tr("Relaunch %1").arg(subjectOf(plan, owners)));
}

Result<Change> terminate(const Plan &plan, const QList<Id<Server>> &named, Timestamp now)
{
    const QList<Id<Server>> servers = once(named);
    const QList<Owner> owners = ownersOf(servers);
    if (!allExist(plan, owners))
        return goneError();
    Draft draft(plan);
    Refusals refusals;
    for (const Id<Server> server : servers) {
        if (const QString why = whyNotTerminable(plan, server); !why.isEmpty())
            refusals.add(why);
        else
            end(draft, currentOf(plan, server)->id, now);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    return draft.change(Words::tr("Terminate %1").arg(subjectOf(plan, owners)));
}

Result<Change> launchInstances(const Plan &plan, Id<ServerArray> array, int count, Timestamp now)
{
    if (!plan.find(array))
        return goneError();
    if (count < 1)
        return Error {Words::tr("At least one instance of %1 must be launched.").arg(nameOf(plan, array)),
                      {}};
    if (const QString why = whyNotLaunchable(plan, array); !why.isEmpty())
        return Error {why, {}};
    int number = 0;
    for (const Id<Instance> instance : plan.referrers<&Instance::array>(array))
        number = qMax(number, plan.row(instance).number);
    Draft draft(plan);
    const LaunchSnapshot snapshot = snapshotOf(plan, array);
    const Id<LaunchSnapshot> launch = SnapshotPool(draft, {snapshot}).intern(snapshot);
    for (int i = 0; i < count; ++i)
        draft.add(Instance {.array = array,
                            .launch = launch,
                            .launchedAt = now,
                            .number = ++number,
                            .role = InstanceRole::ArrayInstance});
    return draft.change(
        count == 1 ? Words::tr("Launch an instance of %1").arg(nameOf(plan, array))
                   : Words::tr("Launch %n instances of %1", nullptr, count).arg(nameOf(plan, array)));
}

Result<Change> terminateInstances(const Plan &plan, const QList<Id<Instance>> &named, Timestamp now)
{
    const QList<Id<Instance>> instances = once(named);
    Draft draft(plan);
    Refusals refusals;
    for (const Id<Instance> instance : instances) {
        if (!plan.find(instance))
            return goneError();
        if (const QString why = whyNotTerminable(plan, instance); !why.isEmpty())
            refusals.add(why);
        else
            end(draft, instance, now);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    const int count = int(instances.size());
    return draft.change(count == 1 ? Words::tr("Terminate %1").arg(nameOf(plan, instances.constFirst()))
                                   : Words::tr("Terminate %n instances", nullptr, count));
}
} // namespace edit
