// SPDX-License-Identifier: MIT
// Inventories are brought in by a dialog that shows what they would change, as one edit, and are then
// reported.
#pragma once

#include "ui/plans/bringinreading.h"

class Workbench;

namespace bringin {
// Into the plan, and reports it.
void take(Workbench &bench, const ImportResult &result);
// Asks for files and folders first.
void open(Workbench &bench);
// With what was read of these paths for the plan as it is.
void open(Workbench &bench, const QStringList &paths, const BringInReading &reading);
} // namespace bringin
