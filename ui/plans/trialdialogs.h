// SPDX-License-Identifier: MIT
// What is asked to begin a trial, to keep it, to put it aside under a name, and to leave it.
#pragma once

#include "ui/workbench/workbench.h"

namespace trials {
void begin(Workbench &bench);
// Goes on with a saved one.
void beginWith(Workbench &bench, const QString &name, const QList<Change> &edits);
// Asks for the sentence that the one undo step is to have.
void keep(Workbench &bench);
// Asks for a name, saves the trial under it, and leaves it.
void save(Workbench &bench);
void discard(Workbench &bench);
// The trials that were saved: to look at, to go on with, to rename and to delete.
void showSaved(Workbench &bench);
// Ends the trial and then goes on, once the person has said what becomes of its edits; Cancel stays in it.
void leave(Workbench &bench, const std::function<void()> &then);
// True when leave() would ask.
bool isToBeAsked(const Workbench &bench);
} // namespace trials
