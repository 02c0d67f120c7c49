// SPDX-License-Identifier: MIT
// Where a conflict between the plan and what its source says now (D40) is shown, and in which words.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

namespace conflicts {
// The object that has the row, or is it: the MultiCloud Image of a setting, the default revision of a
// ServerTemplate; the conflict itself where rules look at no such object, or it is gone.
AnyId shownAt(const Plan &plan, const Conflict &conflict);
// Wherever it is or was shown, whatever else changes.
QList<AnyId> mayBeShownAt(const Plan &plan, const Conflict &conflict);

// "its Image was ami-1 there, is planned as ami-2, and is ami-3 there now (images.json, line 7)".
QString wordsOf(const Plan &plan, const Conflict &conflict);
} // namespace conflicts
