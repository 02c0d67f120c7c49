// SPDX-License-Identifier: MIT
// A table on screen as a Sheet: its rows, in its order, as they are shown now, whenever it is made.
#pragma once

#include "core/export/sheet.h"

class TableModel;

SheetMaker sheetOf(const TableModel &rows, const QString &title, const QString &subtitle);
