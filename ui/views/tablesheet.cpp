// SPDX-License-Identifier: MIT
#include "ui/views/tablesheet.h"

#include "ui/models/tablemodel.h"

Sheet sheetOf(const TableModel &rows, const QString &title, const QString &subtitle)
{
    Sheet sheet {.title = title, .subtitle = subtitle};
    for (int column = 0; column < rows.columnCount(); ++column)
        sheet.columns.append(rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells.append(rows.index(row, column).data().toString());
        sheet.rows.append(cells);
    }
    return sheet;
}
