// SPDX-License-Identifier: MIT
// Copies of servers and arrays.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Inactive copies with the same Next, tags and, for arrays, scaling; into `to`, or beside each original when
// none is given. Names that the deployment has already get a number: "web-1 v2". Works for locked ones.
Result<Change> cloneOwners(const Plan &plan, const QList<Owner> &owners, Id<Deployment> to = {});
// `count` servers or arrays like the row at once; "%n" in the name is the number, from the first free one on.
Result<Change> addServers(const Plan &plan, const Server &server, int count);
Result<Change> addArrays(const Plan &plan, const ServerArray &array, int count);
} // namespace edit
