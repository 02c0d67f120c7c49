// SPDX-License-Identifier: MIT
// Merging what files hold into a plan (D19): one net Change, and what it did.
#pragma once

#include "core/import/importfiles.h"
#include "core/import/inventory.h"

// Merges in the order given. What cannot be merged is a Failed line of the report, and nothing of that file
// is in the change.
ImportResult merge(const Plan &plan, const QList<Inventory> &inventories, const ImportOptions &options,
                   const Saying &label);
