// SPDX-License-Identifier: MIT
// What happens to running instances without a launch: their image stays (EC-31, EC-32). Each is recorded.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Refused for what does not run, and for locked instances.
Result<Change> rebootInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
Result<Change> stopInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
// Refused for instances that are not stopped.
Result<Change> startInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
// Only running instances can be locked; locked ones can't be moved, terminated, rebooted or relaunched.
Result<Change> lockInstances(const Plan &plan, const QList<Id<Instance>> &instances, bool locked,
                             Timestamp now);
// What happened to the instance since its launch, in the order of time.
QList<InstanceEvent> eventsOf(const Plan &plan, Id<Instance> instance);
} // namespace edit
