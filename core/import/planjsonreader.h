// SPDX-License-Identifier: MIT
// Reading a plan kept as text (D18, `*.mciplan.json`), strictly: what is not understood is an error that
// names the file, the line and the key.
#pragma once

#include "core/plan/plan.h"

#include "core/base/result.h"

// True when the text begins as a plan as text does.
bool isPlanJson(const QByteArray &text);
// The plan that the text holds.
Result<Plan> planFromText(const QByteArray &text, const QString &fileName);
// The Change that merges the text's rows into `plan` (core/import/planmerge.h).
Result<Change> changeFromJson(const Plan &plan, const QByteArray &text, const QString &fileName);
Result<Change> changeFromPlan(const Plan &plan, const Plan &other, const QString &fileName);
