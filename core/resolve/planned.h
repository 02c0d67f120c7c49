// SPDX-License-Identifier: MIT
// What of a launch is handed over to a cloud, and whether a server or array is planned otherwise than its source has it
// (D39). From what it inherits that is no matter: to unite ServerTemplates plans nothing that is yet to be done.
#pragma once

#include "core/resolve/resolution.h"

struct LaunchTaken {
    Id<Image> named; // an alias, or the image itself
    Id<Image> image; // that it means
    Id<InstanceType> type;
    bool typeByCloud = false;
    bool operator==(const LaunchTaken &) const = default;
};

LaunchTaken takenBy(const Resolution &resolution);
// A launch option each, of others one.
QList<LaunchTaken> takenBy(const Plan &plan, Owner owner);
// True when they launch the same, whether that is named or what an alias stands for.
bool areAlike(const QList<LaunchTaken> &a, const QList<LaunchTaken> &b);
// True when an array wants as many instances as its source said; desired only where that is planned.
bool areBoundsAlike(const ServerArray &said, const ServerArray &planned);

// The same by what is kept of the owner, its launch options, the ServerTemplate that it follows and its alias, which is
// fast enough to be asked of every row of a table. Where a plan as its sources have it is at hand, compare with that.
bool isPlannedOtherwise(const Plan &plan, Owner owner);
