// SPDX-License-Identifier: MIT
// Integrity is what holds in every plan whatever was done to it; a violation is a bug or a damaged file.
#pragma once

#include "core/plan/plan.h"

namespace integrity {
// A sentence for each violation that a plan can't be worked on with: references that lead nowhere, two settings of
// one MCI for one cloud, no or two defaults in a list (SM1), one lineage twice in a list (SM4), two images of one
// uid in a cloud (IM1), two HEADs (MC2), min > max (AR2), a schedule at no minute of a day (AR3), a waiver of none or
// several, an instance with no or two owners, two Currents, back references that are not the rows'. Empty when the
// plan is whole.
QStringList damage(const Plan &plan);
// Also what checks find and tell at its place: values of another cloud (NX2, IM2) or kind (W-45, W-56), and weights
// that do not add up to 100 (AR1, W-37). No intent makes any.
QStringList verify(const Plan &plan);
} // namespace integrity
