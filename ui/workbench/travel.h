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
    // Lets the person find any object or command.
    virtual void findAnything() = 0;
    // Shows who uses the selected rows.
    virtual void showUsers() = 0;
    // Gives the next (1) or the previous (-1) part of the window the keys.
    virtual void stepPane(int direction) = 0;
};
