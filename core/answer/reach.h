// SPDX-License-Identifier: MIT
// Reach is what an edit may alter the answers of, found by following the references of the edited rows.
#pragma once

#include "core/answer/flow.h"
#include "core/plan/plan.h"

// The rows of every entity that the change reaches, each once, the edited ones among them; more than it
// alters, never fewer. `after`: the plan with the change.
QList<AnyId> reachOf(const Plan &after, const Change &change, flow::Question question);
