// SPDX-License-Identifier: MIT
// Refitting does edits again on a plan that has moved on since they were made.
#pragma once

#include "core/plan/plan.h"

// An edit that could not be done again, and the rows because of which.
struct Misfit {
    QString edit;
    QStringList rows; // as "Server web-1"
    bool operator==(const Misfit &) const = default;
};

struct Refitted {
    Plan plan;           // after the edits that fit
    QList<Change> edits; // these, as they were done to the plan
    QList<Misfit> misfits;
};

// An edit fits when every field that it sets is still as it was before, or is already as the edit wants it;
// what it adds gets new ids where its own are taken. Whatever does not fit is left out as a whole, and what builds on it, too. The
// result is whole if `plan` is.
Refitted refit(const Plan &plan, const QList<Change> &edits);
