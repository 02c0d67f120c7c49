// SPDX-License-Identifier: MIT
// Coverage says in which clouds a MultiCloud Image or a ServerTemplate can be launched.
#pragma once

#include "core/plan/plan.h"

// Unknown: the settings of an MCI are not known (D7), so it may or may not cover the cloud.
enum class Coverage : quint8 { None, Unknown, Covered };

Coverage coverageOf(const Plan &plan, Id<MultiCloudImage> mci, Id<Cloud> cloud);
// The best of what the ServerTemplate lists.
Coverage coverageOf(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud);
// Why a ServerTemplate cannot launch in the cloud, as a sentence; empty when it may.
QString whyNotCovered(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud);
// The listed MCI that a new server starts with: none to inherit the default; where that does not cover the
// cloud, the first one that does (EC-03).
Id<MultiCloudImage> startingMci(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<Cloud> cloud);
