// SPDX-License-Identifier: MIT
// The steps of explain() as lines of text, the same on the screen, in tooltips and on the command line.
#pragma once

#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

// "wins", "loses", "is silent".
QString wordOf(Outcome outcome);
// "wins       Set on the Next of web-1. (R-07)": a step in its line.
QString lineOf(const Step &step);
// The value and where it comes from, then a step a line, the highest precedence first.
QStringList explainLines(const Plan &plan, Owner owner, LaunchField field);
// The same below the sentence that sums it up.
QString explainText(const Plan &plan, Owner owner, LaunchField field);
