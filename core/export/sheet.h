// SPDX-License-Identifier: MIT
// A Sheet is a table as a person sees it, to be kept: as CSV for spreadsheets, as HTML to read and to print.
#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

struct Sheet {
    QString title, subtitle;
    QStringList columns;
    QList<QStringList> rows;
    bool isMatrix = false; // narrow cells, and the titles of all columns but the first stand upright
    QStringList notes;     // below the table: what signs mean
};

// Makes a sheet on any thread; where it is cancelled, the rows may end early.
using SheetMaker = std::function<Sheet(Progress &)>;

// With a byte order mark, by which spreadsheets know that it is UTF-8.
QByteArray sheetAsCsv(const Sheet &sheet);
// Lines of cells separated by tabs, for the clipboard.
QByteArray sheetAsTsv(const Sheet &sheet);
// One file that needs no other; the titles of the columns are repeated on each printed page.
QByteArray sheetAsHtml(const Sheet &sheet);
