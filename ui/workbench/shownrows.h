// SPDX-License-Identifier: MIT
// ShownRows is the table that the window shows, as actions on its rows need it, and the panes around it.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

class ShownRows {
public:
    virtual ~ShownRows() = default;
    // Copies what is selected as text; `parts` are what goes along with it, by format.
    virtual void copySelection(const QMap<QString, QByteArray> &parts) = 0;
    // Lets the person type what the rows are filtered by.
    virtual void findRows() = 0;
    // All panes where they were at first.
    virtual void resetLayout() = 0;
};
