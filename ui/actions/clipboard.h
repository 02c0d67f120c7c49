// SPDX-License-Identifier: MIT
// Cut, copy, paste and drag: rows as text for everywhere, and servers and arrays between deployments of a plan.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace clipboard {
void copy(Workbench &bench);
// Marks the servers and arrays; pasting then moves them. Nothing changes before.
void cut(Workbench &bench);
bool canCut(const Workbench &bench);
// Clones what was copied, or moves what was cut, into the deployment that is shown; on a page of images, the
// rows of text become images.
void paste(Workbench &bench);
bool canPaste(const Workbench &bench);
// Moves the servers and arrays into the deployment, or clones them there; false, and told why, when it can't be.
bool put(Workbench &bench, const QList<Owner> &owners, Id<Deployment> to, bool isMoved);
} // namespace clipboard
