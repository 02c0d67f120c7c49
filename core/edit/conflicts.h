// SPDX-License-Identifier: MIT
// The two ways out of a conflict between what was planned here and what its source says now (D40).
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace edit {
// The plan's value stays, planned and not yet done; the conflict goes, and so does a row that was deleted here and
// only stays because it is undecided.
Result<Change> keepOurs(const Plan &plan, const QList<Id<Conflict>> &conflicts);
// The field becomes what the source says; a row that was deleted here comes back as it is there, with what it
// needs, or stays, and one that was deleted there goes.
Result<Change> takeTheirs(const Plan &plan, const QList<Id<Conflict>> &conflicts);
} // namespace edit
