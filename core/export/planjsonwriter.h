// SPDX-License-Identifier: MIT
// The plan as text (D18): the whole plan as JSON, one row a line in the order of the ids, for git and for
// reading. Equal plans give equal bytes.
#pragma once

#include "core/plan/plan.h"

QByteArray planToJson(const Plan &plan);
