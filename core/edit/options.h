// SPDX-License-Identifier: MIT
// Edits of the launch options of an array: several ways to launch, which overlay its Next.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace edit {
// The array launches in these ways, in their order; the first is what a launch takes. Those that have an id
// are replaced, those that are not given go. Without any, it launches as its Next says.
Result<Change> setOptions(const Plan &plan, Id<ServerArray> array, const QList<LaunchOption> &options);
} // namespace edit
