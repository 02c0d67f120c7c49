// SPDX-License-Identifier: MIT
// A table on screen as a Sheet: its rows, in its order, as they are shown.
#pragma once

#include "core/export/sheet.h"

class TableModel;

Sheet sheetOf(const TableModel &rows, const QString &title, const QString &subtitle);
