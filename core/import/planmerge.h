// SPDX-License-Identifier: MIT
// Merging a plan into another one (D18): rows that are the same thing, by what people know them by, are updated, the
// others are added; what the other plan does not have stays.
#pragma once

#include "core/plan/plan.h"

// Into a plan that never had a row, rows come with the ids that they have.
Change mergePlan(const Plan &into, const Plan &other, const Saying &label);
