// SPDX-License-Identifier: MIT
// Who uses one row of the plan, a row each, as a TableModel shows them.
#pragma once

#include "core/answer/usedby.h"
#include "ui/models/tablemodel.h"

#include <memory>

std::unique_ptr<TableModel> usesModel(const QList<Use> &uses);
// "2 settings · 3 listings · Next of 12": the kinds counted, in one line.
QString usesInShort(const QList<Use> &uses);
