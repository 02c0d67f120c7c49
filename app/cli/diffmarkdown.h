// SPDX-License-Identifier: MIT
// What two plans have differently, as a comment for a pull request.
#pragma once

#include "core/answer/comparison.h"

namespace cli {
// First which launches differ, before and after; then, folded, the rows. `sentence` says how much it is.
QString diffAsMarkdown(const PlanComparison &comparison, const QString &sentence);
} // namespace cli
