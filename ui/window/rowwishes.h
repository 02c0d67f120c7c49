// SPDX-License-Identifier: MIT
// What a person wants of a table's rows and the window has: the menu of rows, and names for filters.
#pragma once

class Actions;
class QWidget;
class TablePage;

// Serves the page for as long as it lives; dialogs are shown over `frame`.
void serveWishes(TablePage &page, const Actions &actions, QWidget *frame);
