// SPDX-License-Identifier: MIT
// Edits of Server Arrays: what they scale to, and where. They control future launches only.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Enabling launches up to the minimum with Next as it is now (4.5); refused when Next can't be launched.
Result<Change> enableArrays(const Plan &plan, const QList<Id<ServerArray>> &arrays, bool enabled,
                            Timestamp now);
// AR2. Of an enabled array, instances are launched up to the minimum, and the oldest are terminated down to
// the maximum; a locked instance is never terminated.
Result<Change> setBounds(const Plan &plan, const QList<Id<ServerArray>> &arrays, int minCount, int maxCount,
                         Timestamp now);
// The array has this many instances from now on, within its bounds: launched, or the oldest terminated.
Result<Change> resize(const Plan &plan, Id<ServerArray> array, int count, Timestamp now);
// AR1: the weights add up to 100, or there are none; each datacenter once and of the array's cloud.
Result<Change> setDatacenterPolicy(const Plan &plan, Id<ServerArray> array,
                                   const QList<DatacenterWeight> &policy);
// AR3: the schedule, by day and minute, each moment once.
Result<Change> setSchedule(const Plan &plan, Id<ServerArray> array, const QList<ScheduleEntry> &schedule);
// The bounds that hold at the time: those of the last schedule entry before it, else the array's own (AR3).
std::pair<int, int> boundsAt(const Plan &plan, Id<ServerArray> array, Timestamp time);
// AR4: type, pacing, alert and queue parameters, as in the row.
Result<Change> setScaling(const Plan &plan, const ServerArray &array);
// Where the next instances go: by weight, none over its maximum; one id for each instance, none means any.
// Fewer than `count` when the maxima leave no more place.
QList<Id<Datacenter>> placesFor(const Plan &plan, Id<ServerArray> array, int count);
} // namespace edit
