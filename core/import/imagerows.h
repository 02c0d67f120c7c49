// SPDX-License-Identifier: MIT
// Image rows are images as lines of cells, as they are pasted from a spreadsheet, a console or this program.
#pragma once

#include "core/plan/plan.h"

struct ImageRow {
    Image image;    // without id and cloud
    QString unread; // a cell that says nothing of its column; empty when all were understood
};

// Cells are separated by tabs, or else by commas or semicolons. Where the first line is titles (the labels or
// keys of an image's fields), they say what the columns are; otherwise the first is the resource UID and the
// second the name, and a line of several ids ("ami-1 ami-2") is an image for each. Lines without UID are left out.
QList<ImageRow> imageRowsFrom(const QString &text);
