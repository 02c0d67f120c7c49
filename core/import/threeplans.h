// SPDX-License-Identifier: MIT
// Merging two plans that come from a third one, as git merges files: field by field (D39). Where both have
// changed a field, and differently, ours stands and the field is in conflict (D40); a row that one side
// deleted and the other changed or uses stays, and that is a conflict, too.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

struct ThreePlans {
    Plan plan;                     // with the ids of ours
    QList<Id<Conflict>> conflicts; // those that the merge added
};

// Fails when what came of it would not be a whole plan.
Result<ThreePlans> mergeThree(const Plan &base, const Plan &ours, const Plan &theirs);
