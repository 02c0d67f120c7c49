// SPDX-License-Identifier: MIT
// What the files of Azure say of one another: generation and architecture of a gallery's versions, which
// stand on its definition, and whether all members of a scale set are listed.
#pragma once

#include "core/import/said.h"

class Plan;

namespace azure {
void readTogether(const QList<Sayings *> &files, const Plan &plan);
}
