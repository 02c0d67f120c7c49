// SPDX-License-Identifier: MIT
// What catalogues and maps leave open, asked before they meet a plan.
#pragma once

#include "core/import/gather.h"
#include "core/import/questions.h"

// What was gathered, its maps made into MultiCloud Images; and what may be answered otherwise.
Gathered withMaps(Gathered gathered, const InventoryAnswers &answers, QList<ImportQuestion> &questions);
