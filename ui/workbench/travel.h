// SPDX-License-Identifier: MIT
// Travel is how a person finds the way in the window: back and forward, to any place, object or command, and to
// those who use what is selected.
#pragma once

#include "ui/models/navigatormodel.h"

class Travel {
public:
    virtual ~Travel() = default;
    // Back (-1) or forward (1) through what was looked at.
    virtual bool canVisit(int direction) const = 0;
    virtual void visit(int direction) = 0;
    virtual void goToPlace(const Place &place) = 0;
    // To the next pane of the window (1), or the one before (-1).
    virtual void stepPane(int direction) = 0;
    // Lets the person find any object or command.
    virtual void findAnything() = 0;
    // Shows who uses the selected rows.
    virtual void showUsers() = 0;
};
