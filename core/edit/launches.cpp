// SPDX-License-Identifier: MIT
#include "core/edit/launches.h"

#include "core/edit/arrays.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/plan/names.h"

#include <QCoreApplication>

namespace edit {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(edit)
};

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
        endInstance(draft, currentOf(plan, server)->id, now);
    startServers(draft, servers, now);
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
            endInstance(draft, currentOf(plan, server)->id, now);
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
            endInstance(draft, instance, now);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    if (const QString why = respawn(draft, instances, now); !why.isEmpty())
        return Error {why, {}};
    const int count = int(instances.size());
    return draft.change(count == 1 ? Words::tr("Terminate %1").arg(nameOf(plan, instances.constFirst()))
                                   : Words::tr("Terminate %n instances", nullptr, count));
}
} // namespace edit
