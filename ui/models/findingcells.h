// SPDX-License-Identifier: MIT
// The cells of a table's column of findings: how many of each level, in the look of the worst.
#pragma once

#include "ui/models/tablecontent.h"

namespace findingcells {
// "✕ 1  ⚠ 2  ℹ 3"
QString text(const TableFacts &facts, AnyId id);
// Sorts by how much they count, then by how many there are.
qint64 weight(const TableFacts &facts, AnyId id);
QVariant look(const TableFacts &facts, AnyId id, int role);
} // namespace findingcells
