// SPDX-License-Identifier: MIT
// Edits of the launch options of an array: several ways to launch, which overlay its Next.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace edit {
// Appends the option to those of its array.
Result<Change> addOption(const Plan &plan, const LaunchOption &option);
// Replaces what the option sets; its array and place stay.
Result<Change> editOption(const Plan &plan, const LaunchOption &option);
// Without any, the array launches as its Next says.
Result<Change> removeOptions(const Plan &plan, const QList<Id<LaunchOption>> &options);
// To that place among those of its array, from 0 on; the first is what a launch takes.
Result<Change> moveOption(const Plan &plan, Id<LaunchOption> option, int to);
} // namespace edit
