// SPDX-License-Identifier: MIT
// An odd plan is a small seeded one in which everything that is rare in real plans is frequent: unknown and
// removed rows, missing settings and lists, matcher-made settings, policies, overrides in all their answers.
#pragma once

#include "core/plan/plan.h"

Plan oddPlan(quint32 seed);
