// SPDX-License-Identifier: MIT
// What a person says of findings: that one is accepted, how much a rule counts, and what was tested.
#pragma once

#include "core/check/finding.h"
#include "ui/workbench/workbench.h"

namespace checks {
// Asks for the reason and the end of waiving them.
void waive(Workbench &bench, const QList<Finding> &findings);
// What is found, why, and every way on.
void show(Workbench &bench, const Finding &finding);
// Asks how much the rules of the plan count; begins at `rule`, where there is one.
void setLevels(Workbench &bench, const Rule *rule = nullptr);
// Asks in which clouds the two were tested, by whom, and how it went.
void recordTests(Workbench &bench, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci);
// All records of the ServerTemplate, to look at and to delete.
void showTests(Workbench &bench, Id<ServerTemplate> serverTemplate);
} // namespace checks
