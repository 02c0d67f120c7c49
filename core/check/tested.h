// SPDX-License-Identifier: MIT
// Which combinations of ServerTemplate, MultiCloud Image and cloud were tested.
#pragma once

#include "core/plan/plan.h"

enum class Tested : quint8 { Never, Failed, Passed };

// What the latest record says; without one, a committed pair that RightScale publishes and lists counts as
// tested by RightScale, where its MultiCloud Image supports the cloud (W-01).
Tested testedState(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci, Id<Cloud> cloud);
// The latest record; null when there is none.
const TestRecord *lastTest(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                           Id<Cloud> cloud);
