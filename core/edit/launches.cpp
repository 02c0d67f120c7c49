// SPDX-License-Identifier: MIT
#include "core/edit/launches.h"

#include "core/base/words.h"
#include "core/edit/arrays.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace edit {
namespace {
template <class E> QList<Owner> ownersOf(const QList<Id<E>> &ids) { return {ids.cbegin(), ids.cend()}; }

QString whyNotTerminable(const Plan &plan, Id<Server> server)
{
    if (const Instance *current = currentOf(plan, server))
        return edit::whyNotTerminable(plan, current->id);
    return Words::tr("%1 doesn't run, so there is nothing to terminate. Launch it instead.")
        .arg(nameOf(plan, server));
}

// Of enabled arrays, instances follow on those that ended, up to the minimum (4.5).
QString respawn(Draft &draft, const QList<Id<Instance>> &ended, Timestamp now)
{
    QList<Id<ServerArray>> arrays;
    for (const Id<Instance> id : ended)
        if (const Id<ServerArray> array = draft.plan().row(id).array; draft.plan().row(array).enabled)
            arrays.append(array);
    for (const Id<ServerArray> array : once(arrays))
        if (const QString why = startUpToMinimum(draft, array, now); !why.isEmpty())
            return Words::tr("%1 is enabled, so it launches up to its minimum again. %2 Or disable it first.")
                .arg(nameOf(draft.plan(), array), why);
    return {};
}

// What is launched again when instances are.
struct Again {
    QList<Id<Server>> servers;
    QMap<Id<ServerArray>, int> arrays; // with how many instances

    Again(const Plan &plan, const QList<Id<Instance>> &instances)
    {
        for (const Id<Instance> id : instances)
            if (const Instance &row = plan.row(id); row.array)
                ++arrays[row.array];
            else
                servers.append(row.server);
    }
};

// An array that has more than its maximum would come back with fewer.
QString whyNotAsMany(const Plan &plan, Id<ServerArray> array, Timestamp now)
{
    const qsizetype running = runningOf(plan, array).size();
    const int most = boundsAt(plan, array, now).second;
    return running <= most
        ? QString()
        : Words::tr("%1 has %2 instances and a maximum of %3, so not as many could be launched as are "
                    "terminated. Raise the maximum first, or terminate some.")
              .arg(nameOf(plan, array), QString::number(running), QString::number(most));
}

// Those that may end, unless any of them, or the Next of their owner, is refused.
Result<Change> relaunched(const Plan &plan, const QList<Id<Instance>> &instances, Refusals refusals,
                          Timestamp now)
{
    const Again again(plan, instances);
    const auto refuse = [&](const QString &why) {
        if (!why.isEmpty())
            refusals.add(why);
    };
    for (const Id<Server> server : again.servers)
        refuse(whyNotLaunchable(plan, server));
    Draft draft(plan);
    for (const Id<Instance> instance : instances)
        endInstance(draft, instance, now);
    for (auto array = again.arrays.cbegin(); array != again.arrays.cend(); ++array) {
        const QString why = whyNotAsMany(plan, array.key(), now);
        refuse(why.isEmpty() ? growArray(draft, array.key(), *array, now) : why);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    startServers(draft, again.servers, now);
    return draft.change(Words::say("Relaunch %1").arg(subjectOf(plan, instances)));
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
    startServers(draft, servers, now);
    return draft.change(Words::say("Launch %1").arg(subjectOf(plan, owners)));
}

LaunchOffer launchOffer(const Plan &plan, const QList<Owner> &owners, Timestamp now)
{
    LaunchOffer offer;
    if (owners.size() == 1)
        offer.array = owners.constFirst().array();
    for (const Owner owner : owners)
        offer.servers += !owner.isArray() && !currentOf(plan, owner.server()) ? 1 : 0;
    if (offer.array)
        offer.isPossible = boundsAt(plan, offer.array, now).second > runningOf(plan, offer.array).size();
    else
        offer.isPossible = offer.servers > 0;
    if (owners.size() == 1 && offer.isPossible)
        offer.isPossible = launchObstacles(plan, resolve(plan, owners.constFirst())).isEmpty();
    return offer;
}

Result<Change> relaunch(const Plan &plan, const QList<Id<Server>> &named, Timestamp now)
{
    const QList<Id<Server>> servers = once(named);
    if (!allExist(plan, ownersOf(servers)))
        return goneError();
    Refusals refusals;
    QList<Id<Instance>> running;
    for (const Id<Server> server : servers) {
        if (const QString why = whyNotTerminable(plan, server); !why.isEmpty())
            refusals.add(why);
        else
            running.append(currentOf(plan, server)->id);
    }
    return relaunched(plan, running, refusals, now);
}

QList<Id<Instance>> outdated(const Plan &plan, Owner owner)
{
    if (!owner.isArray()) {
        const Instance *current = currentOf(plan, owner.server());
        return current && differs(plan, owner) ? QList {current->id} : QList<Id<Instance>>();
    }
    QList<Id<Instance>> found;
    for (const LaunchGroup &group : launchGroups(plan, owner.array()))
        if (group.runsAs == RunsAs::Otherwise)
            found.append(group.instances);
    return found;
}

Outdated relaunchable(const Plan &plan, const QList<Owner> &owners, Timestamp now)
{
    Outdated found;
    const auto leaveOut = [&](const QList<Id<Instance>> &instances, const QString &why) {
        found.leftOut += instances;
        found.whyLeftOut.append(why);
    };
    for (const Owner owner : owners) {
        const QList<Id<Instance>> all = outdated(plan, owner);
        QString why = all.isEmpty() ? QString() : whyNotLaunchable(plan, owner);
        if (why.isEmpty() && !all.isEmpty() && owner.isArray())
            why = whyNotAsMany(plan, owner.array(), now);
        if (!why.isEmpty()) {
            leaveOut(all, why);
            continue;
        }
        for (const Id<Instance> instance : all)
            if (const QString whyNot = whyNotTerminable(plan, instance); !whyNot.isEmpty())
                leaveOut({instance}, whyNot);
            else
                found.ready.append(instance);
    }
    return found;
}

Saying subjectOf(const Plan &plan, const QList<Id<Instance>> &instances)
{
    QList<Owner> servers;
    QList<Id<ServerArray>> arrays;
    Id<Instance> any; // of an array
    for (const Id<Instance> id : instances)
        if (const Instance &row = plan.row(id); row.array) {
            arrays.append(row.array);
            any = id;
        } else {
            servers.append(row.server);
        }
    if (arrays.isEmpty())
        return subjectOf(plan, servers);
    const int count = int(arrays.size());
    arrays = once(arrays);
    const Saying some = count == 1 ? Saying(nameOf(plan, any))
                                   : Words::say("%n instances of %1", nullptr, count)
                                         .arg(subjectOf(plan, QList<Owner>(arrays.cbegin(), arrays.cend())));
    return servers.isEmpty() ? some : Words::say("%1 and %2").arg(subjectOf(plan, servers), some);
}

Result<Change> relaunchInstances(const Plan &plan, const QList<Id<Instance>> &named, Timestamp now)
{
    const QList<Id<Instance>> instances = once(named);
    Refusals refusals;
    for (const Id<Instance> instance : instances) {
        if (!plan.find(instance))
            return goneError();
        if (const QString why = whyNotTerminable(plan, instance); !why.isEmpty())
            refusals.add(why);
    }
    return relaunched(plan, instances, refusals, now);
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
            endInstance(draft, currentOf(plan, server)->id, now);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    return draft.change(Words::say("Terminate %1").arg(subjectOf(plan, owners)));
}

Result<Change> launchInstances(const Plan &plan, Id<ServerArray> array, int count, Timestamp now)
{
    if (!plan.find(array))
        return goneError();
    if (count < 1)
        return Error {Words::tr("At least one instance of %1 must be launched.").arg(nameOf(plan, array)),
                      {}};
    const int running = int(runningOf(plan, array).size()), most = boundsAt(plan, array, now).second;
    if (running + count > most)
        return Error {
            Words::tr("%1 has %2 instances and a maximum of %3. Raise the maximum to launch %4 more.")
                .arg(nameOf(plan, array), QString::number(running), QString::number(most),
                     QString::number(count)),
            {}};
    Draft draft(plan);
    if (const QString why = growArray(draft, array, count, now); !why.isEmpty())
        return Error {why, {}};
    return draft.change(
        count == 1 ? Words::say("Launch an instance of %1").arg(nameOf(plan, array))
                   : Words::say("Launch %n instances of %1", nullptr, count).arg(nameOf(plan, array)));
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
            endInstance(draft, instance, now);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    if (const QString why = respawn(draft, instances, now); !why.isEmpty())
        return Error {why, {}};
    const int count = int(instances.size());
    return draft.change(count == 1 ? Words::say("Terminate %1").arg(nameOf(plan, instances.constFirst()))
                                   : Words::say("Terminate %n instances", nullptr, count));
}
} // namespace edit
