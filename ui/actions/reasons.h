// SPDX-License-Identifier: MIT
// Reasons say why an action cannot be chosen now, and what to do first.
#pragma once

#include "ui/workbench/workbench.h"

// A sentence; for an action that can be chosen it is of no use.
QString whyNot(const QString &action, const Workbench &bench);
