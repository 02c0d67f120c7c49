// SPDX-License-Identifier: MIT
#include "ui/views/tablesheet.h"

#include "ui/models/tablemodel.h"

SheetMaker sheetOf(const TableModel &rows, const QString &title, const QString &subtitle)
{
    Sheet empty {.title = title, .subtitle = subtitle};
    for (int column = 0; column < rows.columnCount(); ++column)
        empty.columns.append(rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return [empty, shown = rows.shown(), content = rows.sharedContent(),
            facts = rows.facts()](Progress &progress) {
        Sheet sheet = empty;
        progress.setTotal(shown.size());
        for (const AnyId row : shown) {
            if (progress.isCancelled())
                break;
            QStringList cells;
            for (int column = 0; column < sheet.columns.size(); ++column)
                cells.append(content->text(facts, row, column));
            sheet.rows.append(cells);
            progress.advance();
        }
        return sheet;
    };
}
