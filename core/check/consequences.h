// SPDX-License-Identifier: MIT
// Consequences are all that a change does beyond its own rows: to launches, and to what the checks find.
#pragma once

#include "core/answer/impact.h"
#include "core/answer/staying.h"
#include "core/check/check.h"

// How many of the launches that change are of one deployment and cloud.
struct PlaceCount {
    Id<Deployment> deployment;
    Id<Cloud> cloud;
    qsizetype launches = 0;
    bool operator==(const PlaceCount &) const = default;
};

struct Consequences {
    QString label; // what the change is
    Plan before, after;
    Impact impact;
    QList<PlaceCount> places;        // the most launches first
    qsizetype running = 0;           // launches that change while something of them runs
    Staying staying;                 // who uses committed revisions of what changes, and launches as before
    check::Counts appeared, cleared; // findings that are open now, and that were
    QList<Finding> found, gone;      // findings that were not open before, and that are found no more
};

// Without findings, which compareFindings() adds. `progress` counts launches; what is cancelled is of no use.
Consequences consequencesOf(const Plan &before, const Change &change, Progress *progress = nullptr);
void compareFindings(Consequences &found, const Change &change, Timestamp now, Progress *progress = nullptr);
