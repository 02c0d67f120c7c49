// SPDX-License-Identifier: MIT
#include "core/edit/instances.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace edit {
namespace {
QString whyNotRunning(const Plan &plan, const Instance &instance)
{
    if (instance.role != InstanceRole::Previous)
        return {};
    return Words::tr("%1 doesn't run any more. Choose an instance that runs.").arg(nameOf(plan, instance.id));
}

QString whyHeldOrStopped(const Plan &plan, const Instance &instance)
{
    if (const QString why = whyNotRunning(plan, instance); !why.isEmpty())
        return why;
    if (instance.locked)
        return Words::tr("%1 is locked: it can't be rebooted or stopped. Unlock it first.")
            .arg(nameOf(plan, instance.id));
    if (instance.state == InstanceState::Stopped)
        return Words::tr("%1 is stopped. Start it first.").arg(nameOf(plan, instance.id));
    return {};
}

// Each instance gets the edit and an event of that kind; `whyNot` tells which refuse. One that the edit
// leaves as it is gets no event unless it is rebooted.
template <class WhyNot, class Edit>
Result<Change> record(const Plan &plan, const QList<Id<Instance>> &named, InstanceEventKind kind,
                      Timestamp now, const std::pair<Saying, Saying> &labels, WhyNot &&whyNot, Edit &&edit)
{
    const QList<Id<Instance>> instances = once(named);
    Draft draft(plan);
    Refusals refusals;
    for (const Id<Instance> id : instances) {
        const Instance *before = plan.find(id);
        if (!before)
            return goneError();
        if (const QString why = whyNot(plan, *before); !why.isEmpty()) {
            refusals.add(why);
            continue;
        }
        Instance after = *before;
        edit(after);
        if (after == *before && kind != InstanceEventKind::Reboot)
            continue;
        draft.update(after);
        draft.add(InstanceEvent {.instance = id, .kind = kind, .at = now});
    }
    if (!refusals.isEmpty())
        return refusals.error();
    return draft.change(instances.size() == 1 ? labels.first.arg(nameOf(plan, instances.constFirst()))
                                              : labels.second);
}

int countOf(const QList<Id<Instance>> &instances) { return int(once(instances).size()); }
} // namespace

Result<Change> rebootInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now)
{
    return record(plan, instances, InstanceEventKind::Reboot, now,
                  {Words::say("Reboot %1"), Words::say("Reboot %n instances", nullptr, countOf(instances))},
                  whyHeldOrStopped, [](Instance &row) { row.state = InstanceState::Operational; });
}

Result<Change> stopInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now)
{
    return record(plan, instances, InstanceEventKind::Stop, now,
                  {Words::say("Stop %1"), Words::say("Stop %n instances", nullptr, countOf(instances))},
                  whyHeldOrStopped, [](Instance &row) { row.state = InstanceState::Stopped; });
}

Result<Change> startInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now)
{
    const auto whyNot = [](const Plan &in, const Instance &instance) {
        if (instance.role != InstanceRole::Previous && instance.state == InstanceState::Stopped)
            return QString();
        return Words::tr("%1 is not stopped, so it can't be started. Launch or relaunch it instead.")
            .arg(nameOf(in, instance.id));
    };
    return record(plan, instances, InstanceEventKind::Start, now,
                  {Words::say("Start %1"), Words::say("Start %n instances", nullptr, countOf(instances))},
                  whyNot, [](Instance &row) { row.state = InstanceState::Operational; });
}

Result<Change> lockInstances(const Plan &plan, const QList<Id<Instance>> &instances, bool locked,
                             Timestamp now)
{
    const std::pair labels = locked
        ? std::pair {Words::say("Lock %1"), Words::say("Lock %n instances", nullptr, countOf(instances))}
        : std::pair {Words::say("Unlock %1"), Words::say("Unlock %n instances", nullptr, countOf(instances))};
    return record(plan, instances, locked ? InstanceEventKind::Lock : InstanceEventKind::Unlock, now, labels,
                  whyNotRunning, [locked](Instance &row) { row.locked = locked; });
}

QList<InstanceEvent> eventsOf(const Plan &plan, Id<Instance> instance)
{
    QList<InstanceEvent> events;
    for (const Id<InstanceEvent> id : plan.referrers<&InstanceEvent::instance>(instance))
        events.append(plan.row(id));
    std::stable_sort(events.begin(), events.end(),
                     [](const InstanceEvent &a, const InstanceEvent &b) { return a.at < b.at; });
    return events;
}
} // namespace edit
