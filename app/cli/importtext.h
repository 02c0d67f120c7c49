// SPDX-License-Identifier: MIT
// What an import of inventories did, or would do, as a person reads it on the command line.
#pragma once

#include "core/import/importfiles.h"

namespace cli {
// What was recognised as what, how many of each kind came in, what changed and could not be read, the impact
// on launches, and what may be answered otherwise. `isComplete`: what the files do not list was taken for
// gone.
QString importText(const Plan &before, const ImportResult &imported, bool isComplete);
} // namespace cli
