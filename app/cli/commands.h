// SPDX-License-Identifier: MIT
// The commands are what the program does without a window, one function each.
#pragma once

#include "app/cli/command.h"

namespace cli {
const QList<Command> &commands();

Exit resolvePlan(const Invocation &, Output &);
Exit explainOwner(const Invocation &, Output &);
Exit showDrift(const Invocation &, Output &);
Exit diffPlans(const Invocation &, Output &);
Exit showCoverage(const Invocation &, Output &);
Exit showUsers(const Invocation &, Output &);
Exit importFiles(const Invocation &, Output &);
Exit printCollectScript(const Invocation &, Output &);
Exit exportPlan(const Invocation &, Output &);
Exit showHistory(const Invocation &, Output &);
Exit newPlan(const Invocation &, Output &);
Exit checkPlan(const Invocation &, Output &);
Exit showRules(const Invocation &, Output &);
} // namespace cli
