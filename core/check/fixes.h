// SPDX-License-Identifier: MIT
// Fixes are the edits that mend findings; several rules share one.
#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"

namespace fixes {
// The finding's field, or the one named, follows again.
Result<Change> inheritField(const Plan &plan, const Finding &finding);
Result<Change> inheritImage(const Plan &plan, const Finding &finding);
Result<Change> inheritAll(const Plan &plan, const Finding &finding);
// Next chooses the MultiCloud Image, or the ServerTemplate, that the finding is about.
Result<Change> chooseMci(const Plan &plan, const Finding &finding);
Result<Change> chooseTemplate(const Plan &plan, const Finding &finding);

// What was done to whom, of an edit that sets fields of Nexts: "bastion-eu: MultiCloud Image set to Debian [rev 3]"; of
// another edit, its label.
Saying doneText(const Plan &plan, const Change &change);
// What a fix would change of launches: "web-1 – Image: ami-1 → ami-2".
QString outcomeOf(const Plan &plan, const Change &change);
} // namespace fixes
