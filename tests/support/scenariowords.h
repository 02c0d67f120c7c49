// SPDX-License-Identifier: MIT
// The words of a scenario beyond its plan: intents ("launch web-1") and questions ("web-1 image").
#pragma once

#include "tests/support/plantext.h"

// The detail of an Error that says the scenario is wrong, rather than that an intent was refused.
inline constexpr auto notUnderstood = "not understood";

bool isIntent(const QString &line);
Result<Change> changeOf(PlanText &plan, const QString &line);
// The answer in lines; "none" for an empty one.
Result<QStringList> answerOf(const PlanText &plan, const QString &question);
