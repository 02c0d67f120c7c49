// SPDX-License-Identifier: MIT
// Launch, relaunch and terminate as records in the plan; nothing is sent to a cloud.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Takes the snapshot of Next into Current. Refused for a server that runs, and with
// launchObstacles().
Result<Change> launch(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// What Launch is about where these are selected: servers that do not run, or one array alone.
struct LaunchOffer {
    qsizetype servers = 0;
    Id<ServerArray> array;
    // Of a single one: it can be launched, and an array has room. Of several it is seen when it is done.
    bool isPossible = false;
};
LaunchOffer launchOffer(const Plan &plan, const QList<Owner> &owners, Timestamp now);
// terminates Current and launches Next as it is now. Refused when it does not run or is locked.
Result<Change> relaunch(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// 4.5: terminates the instances, and launches as many with the Next of their server or array as it is now, together.
// Refused for what does not run or is locked, and for an array that has more than its maximum.
Result<Change> relaunchInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
// What runs of the owner and is not as Next would launch it.
QList<Id<Instance>> outdated(const Plan &plan, Owner owner);
// The same of all the owners, as far as it can be relaunched; and why the rest can't be, a sentence for each instance
// or, where its Next can't be launched, for its owner.
struct Outdated {
    QList<Id<Instance>> ready, leftOut;
    QStringList whyLeftOut;
};
Outdated relaunchable(const Plan &plan, const QList<Owner> &owners, Timestamp now);
// "web-1", "app #2", "12 servers and 5 instances of app", "8 instances of 3 arrays".
Saying subjectOf(const Plan &plan, const QList<Id<Instance>> &instances);
// Current becomes a previous launch. Refused when it does not run or is locked.
Result<Change> terminate(const Plan &plan, const QList<Id<Server>> &servers, Timestamp now);
// `count` more instances of the array, launched with Next as it is now, where its datacenter policy
// says. Refused above the maximum of that time; an array that is disabled launches, too.
Result<Change> launchInstances(const Plan &plan, Id<ServerArray> array, int count, Timestamp now);
// The instances become previous launches. An enabled array launches up to its minimum again; refused where
// it can't.
Result<Change> terminateInstances(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now);
} // namespace edit
