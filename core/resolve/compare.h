// SPDX-License-Identifier: MIT
// Compare says field by field what differs between two revisions, or between two servers or arrays.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

struct Difference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString part;  // "AWS US-East"; empty for the object itself
    QString field; // "Image"; empty for the part as a whole
    QString before, after;
    bool operator==(const Difference &) const = default;
};

// Name, description, tags, and each setting, of two revisions, also of different MultiCloud Images.
QList<Difference> compare(const Plan &plan, Id<MultiCloudImage> before, Id<MultiCloudImage> after);
// Name, description, list with order and default, and carried text.
QList<Difference> compare(const Plan &plan, Id<ServerTemplate> before, Id<ServerTemplate> after);
// Every field of Next as it resolves, with where it comes from.
QList<Difference> compare(const Plan &plan, Owner before, Owner after);
