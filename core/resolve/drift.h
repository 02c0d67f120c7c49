// SPDX-License-Identifier: MIT
// Drift is where what runs differs from what would launch next.
#pragma once

#include "core/base/progress.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

// What runs, against what would launch next.
enum class RunsAs : quint8 {
    Nothing, // nothing runs
    Next,    // as Next, or as one of the ways in which an array launches
    Unknown, // nothing that is known differs, but too little is known
    Otherwise,
};

// What the instance was launched with, as text; never re-resolved.
QString valueText(const LaunchSnapshot &launched, LaunchField field);
// Its uid alone; "unknown" where it was not read.
QString imageText(const LaunchSnapshot &launched);

// The row that the value was when it was launched, which may be gone since; none for text.
AnyId valueIdOf(const LaunchSnapshot &launched, LaunchField field);

// What the instance was launched with, whatever Next says now.
const LaunchSnapshot &launchedWith(const Plan &plan, Id<Instance> instance);

// The snapshot that launching the owner now would take; it has no id.
LaunchSnapshot snapshotOf(const Plan &plan, Owner owner);

struct FieldDrift {
    LaunchField field;
    QString current, next; // as shown
    bool operator==(const FieldDrift &) const = default;
};

// What a relaunch of the server would change, in the order of allLaunchFields (EC-29); empty when it does
// not run or nothing differs.
QList<FieldDrift> drift(const Plan &plan, Id<Server> server);
// The same for one instance of a server or array against its owner's Next.
QList<FieldDrift> driftOf(const Plan &plan, Id<Instance> instance);
// The same without the values.
QList<LaunchField> driftedFields(const Plan &plan, Id<Instance> instance);
// The same where it is known already what the owner would launch next.
QList<LaunchField> driftedFields(const Plan &plan, const Resolution &next, Id<Instance> instance);

// How many instances of the owner run, and how many of them are not as `next`, which it would launch now.
struct RunningCount {
    qsizetype all = 0, unlike = 0, unknown = 0; // unknown: it is not known whether they are
};
RunningCount countRunning(const Plan &plan, const Resolution &next);

// Running instances of an array that were launched alike (R-23, EC-30).
struct LaunchGroup {
    Id<LaunchSnapshot> launch;
    QList<Id<Instance>> instances; // oldest first
    RunsAs runsAs = RunsAs::Nothing;
    bool isLikeNext() const { return runsAs == RunsAs::Next; }
};
// The largest group first.
QList<LaunchGroup> launchGroups(const Plan &plan, Id<ServerArray> array);

// True when something that runs differs from Next.
bool differs(const Plan &plan, Owner owner);
// The same, and whether that can be known.
RunsAs runsAs(const Plan &plan, Owner owner);

// How many servers and arrays that is so for, and of how many of both it is not known.
struct DriftCount {
    int servers = 0, arrays = 0, unknown = 0;
};
// A cancelled count holds what it found so far.
DriftCount countDiffering(const Plan &plan, Progress *progress = nullptr);
