// SPDX-License-Identifier: MIT
// Cut, copy and paste: rows as text for everywhere, and servers and arrays between deployments of a plan.
#pragma once

#include "ui/workbench/workbench.h"

namespace clipboard {
void copy(Workbench &bench);
// Marks the servers and arrays; pasting then moves them. Nothing changes before.
void cut(Workbench &bench);
bool canCut(const Workbench &bench);
// Clones what was copied, or moves what was cut, into the deployment that is shown.
void paste(Workbench &bench);
bool canPaste(const Workbench &bench);
} // namespace clipboard
