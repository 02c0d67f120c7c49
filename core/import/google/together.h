// SPDX-License-Identifier: MIT
// What the files of Google say of one another: whose number is which name, what a boot disk was made from,
// and which instances are all that a group has.
#pragma once

#include "core/import/said.h"

class Plan;

namespace google {
void readTogether(const QList<Sayings *> &files, const Plan &plan);
}
