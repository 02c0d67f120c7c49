// SPDX-License-Identifier: MIT
// A Journey is the way from the present place in the history to a far one: a value, which any thread may travel, so that
// thousands of steps are read and done apart, and then told as one.
#pragma once

#include "core/document/document.h"
#include "core/document/history.h"
#include "core/store/edit.h"

struct Document::Journey {
    QString path;  // of the file
    quint64 age;   // of the document when it set out
    bool goesBack; // else forward
    QList<History::Step> steps;
    Plan plan;              // at the place reached so far
    QList<Edit> edits = {}; // one for each step made
};
