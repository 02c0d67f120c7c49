// SPDX-License-Identifier: MIT
// What holds among several fields or rows is mended where a merge of three plans has taken some of each side:
// as ours has it, and the rest is undecided.
#pragma once

#include "core/import/undecided.h"

namespace mending {
// One default in each list (SM1), and one default deployment.
void defaults(const ThreeNames &names, const Plan &plan, Change &step, Undecided &undecided);
// No minimum above its maximum (AR2, AR3).
void bounds(const ThreeNames &names, const Plan &plan, Change &step, Undecided &undecided);
// Both may have added to a list at one place: ours come first.
void positions(const ThreeNames &names, const Plan &plan, Change &step, Undecided &undecided);
} // namespace mending
