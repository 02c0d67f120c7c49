// SPDX-License-Identifier: MIT
// Rows of a table as text: cells separated by tabs, under the titles of the columns, as spreadsheets take them.
#pragma once

#include "core/base/progress.h"
#include "ui/models/tablecontent.h"

// Where it is cancelled, the text ends early.
QString rowsAsText(const TableContent &content, const TableFacts &facts, const QList<AnyId> &rows,
                   const QList<int> &columns, Progress &progress);
