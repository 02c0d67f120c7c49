// SPDX-License-Identifier: MIT
// Reading a plan kept as text (D18, `*.mciplan.json`), strictly: what is not understood is an error that
// names the file, the line and the key.
#pragma once

#include "core/plan/plan.h"

#include "core/base/result.h"

#include <optional>

// True when the text begins as a plan as text does.
bool isPlanJson(const QByteArray &text);
// The plan in a file that holds one as text, or why it cannot be read; nothing when the file is something else.
std::optional<Result<Plan>> planFromTextFile(const QString &path);
// The plan that the text holds.
Result<Plan> planFromText(const QByteArray &text, const QString &fileName);
// The Change that merges the text's rows into `plan` (core/import/planmerge.h).
Result<Change> changeFromJson(const Plan &plan, const QByteArray &text, const QString &fileName);
Result<Change> changeFromPlan(const Plan &plan, const Plan &other, const QString &fileName);
