// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/owners.h"
#include "core/edit/launches.h"
#include "core/naming/names.h"

namespace cli {
namespace {
// What a command is about: the running instances of those named, or what does not run.
struct Running {
    QList<Id<Instance>> instances;
    QList<Id<Server>> idle; // named, and not running
    bool hasArrays = false;
};

// The instance of an array, as "app #2"; none for another name.
Id<Instance> instanceNamed(const Plan &plan, const QString &name)
{
    const QString array = name.section(QStringLiteral(" #"), 0, -2);
    const QString text = name.section(QStringLiteral(" #"), -1);
    const int number = text.toInt();
    const Result<QList<Owner>> owners = array.isEmpty() ? QList<Owner> {} : ownersNamed(plan, {array});
    if (!owners || owners->size() != 1 || QString::number(number) != text)
        return {};
    for (const Id<Instance> id : runningOf(plan, owners->constFirst()))
        if (plan.row(id).array && plan.row(id).number == number)
            return id;
    return {};
}

// Of arrays as a whole, what `ofArray` says.
template <class OfArray>
Result<Running> runningNamed(const Plan &plan, const QStringList &names, OfArray &&ofArray)
{
    Running running;
    const auto runs = [&](Owner owner) { return !runningOf(plan, owner).isEmpty(); };
    for (const QString &name : names) {
        const Result<QList<Owner>> owners = ownersNamed(plan, {name}, runs);
        if (const Id<Instance> one = owners ? Id<Instance>() : instanceNamed(plan, name)) {
            running.instances.append(one);
            continue;
        }
        if (!owners)
            return owners.error();
        for (const Owner owner : *owners) {
            if (!owner.isArray() && !runs(owner))
                running.idle.append(owner.server());
            running.hasArrays = running.hasArrays || owner.isArray();
            running.instances += owner.isArray() ? ofArray(owner) : runningOf(plan, owner);
        }
    }
    return running;
}

Result<Change> launchNamed(const Plan &plan, const Invocation &invocation, Timestamp now)
{
    const auto isIdle = [&](Owner owner) { return !owner.isArray() && runningOf(plan, owner).isEmpty(); };
    const Result<QList<Owner>> owners = ownersNamed(plan, invocation.arguments.mid(1), isIdle);
    if (!owners)
        return owners.error();
    QList<Id<Server>> servers;
    for (const Owner owner : *owners)
        if (!owner.isArray())
            servers.append(owner.server());
    const QString wanted = invocation.options.value("count", QStringLiteral("1"));
    bool isNumber = false;
    const int count = wanted.toInt(&isNumber);
    if (!isNumber || count < 1)
        return Error {Words::tr("--count is a number of instances, not “%1”.").arg(wanted), {}};
    if (servers.size() == owners->size() && !invocation.has("count"))
        return edit::launch(plan, servers, now);
    if (owners->size() == 1 && servers.isEmpty())
        return edit::launchInstances(plan, owners->constFirst().array(), count, now);
    return Error {invocation.has("count") ? Words::tr("--count is for one array.")
                                          : Words::tr("Name servers that do not run, or one array."),
                  {}};
}

Result<Change> relaunchNamed(const Plan &plan, const Invocation &invocation, Timestamp now)
{
    const Result<Running> running = runningNamed(plan, invocation.arguments.mid(1),
                                                 [&](Owner owner) { return edit::outdated(plan, owner); });
    if (!running)
        return running.error();
    if (!running->idle.isEmpty())
        return edit::relaunch(plan, running->idle, now); // which says why not
    if (running->instances.isEmpty())
        return Error {running->hasArrays
                          ? Words::tr("All that runs of these arrays is as Next would launch it.")
                          : Words::tr("Nothing of these runs, so there is nothing to relaunch."),
                      {}};
    return edit::relaunchInstances(plan, running->instances, now);
}

Result<Change> terminateNamed(const Plan &plan, const Invocation &invocation, Timestamp now)
{
    const Result<Running> running =
        runningNamed(plan, invocation.arguments.mid(1), [&](Owner owner) { return runningOf(plan, owner); });
    if (!running)
        return running.error();
    if (!running->idle.isEmpty())
        return edit::terminate(plan, running->idle, now); // which says why not
    if (running->instances.isEmpty())
        return Error {Words::tr("Nothing of these runs, so there is nothing to terminate."), {}};
    return edit::terminateInstances(plan, running->instances, now);
}

template <Result<Change> (*Edit)(const Plan &, const Invocation &, Timestamp)>
Exit performed(const Invocation &invocation, Output &output)
{
    return editAndTell(invocation, output,
                       [&](const Plan &plan, Timestamp now) { return Edit(plan, invocation, now); });
}
} // namespace

static const Registered launchCommand(
    {"launch", "PLAN NAME...",
     QT_TRANSLATE_NOOP("Words", "Notes that servers, or instances of an array, are launched as Next is now."),
     2, -1, false,
     QList<Option> {
         {"count", "N", QT_TRANSLATE_NOOP("Words", "How many instances of one array; 1 unless said.")}}
         + editOptions(),
     performed<launchNamed>});
static const Registered relaunchCommand(
    {"relaunch", "PLAN NAME...",
     QT_TRANSLATE_NOOP("Words", "Notes that what runs is terminated and launched as Next is now."), 2, -1,
     false, editOptions(), performed<relaunchNamed>});
static const Registered terminateCommand({"terminate", "PLAN NAME...",
                                          QT_TRANSLATE_NOOP("Words", "Notes that what runs is terminated."),
                                          2, -1, false, editOptions(), performed<terminateNamed>});
} // namespace cli
