// SPDX-License-Identifier: MIT
// Launch, relaunch and terminate as records in the plan; nothing is sent to a cloud.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Takes the snapshot of Next into Current. Refused for a server that runs, and with
// launchObstacles().
Result<Change> launch(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// terminates Current and launches Next as it is now. Refused when it does not run or is locked.
Result<Change> relaunch(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// Current becomes a previous launch. Refused when it does not run or is locked.
Result<Change> terminate(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// `count` more instances of the array, launched with Next as it is now, where its datacenter policy
// says. Refused above the maximum of that time; an array that is disabled launches, too.
Result<Change> launchInstances(const Plan &plan, Id<ServerArray> array, int count, Timestamp now);
// The instances become previous launches. An enabled array launches up to its minimum again; refused where
// it can't.
Result<Change> terminateInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
} // namespace edit
