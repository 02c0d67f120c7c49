// SPDX-License-Identifier: MIT
// What a command does to a plan, as the window does it: one step that can be undone, or a sentence why not.
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

#include <functional>

namespace cli {
using PlanEdit = std::function<Result<Change>(const Plan &, Timestamp now)>;
// Does the edit to the plan that is the first argument, and says what it did and which launches change by it;
// with
// --dry-run only the latter.
Exit editAndTell(const Invocation &invocation, Output &output, const PlanEdit &edit);
// The options of every command that edits.
const QList<Option> &editOptions();

// A line for each launch that differs, of very many the first.
QStringList impactLines(const Plan &before, const Plan &after, const Change &change);
// The first lines, and how many there are more.
QStringList fewOf(const QStringList &lines);
// Writes a plan as text anew, with the change, of which nothing may be missing; such a plan has no history.
Result<Done> writeText(const QString &path, const Plan &plan, const Change &change);
} // namespace cli
