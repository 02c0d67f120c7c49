// SPDX-License-Identifier: MIT
// Importing inventories into a plan: of which cloud each file is, what is asked about them, and the Change.
#pragma once

#include "core/import/gather.h"
#include "core/import/importfiles.h"

// Adds to the result what the inventories among the files do, and what they ask.
void importInventories(ImportResult &result, const Plan &plan, const Gathered &gathered,
                       const InventoryAnswers &answers);
