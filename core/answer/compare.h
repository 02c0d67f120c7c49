// SPDX-License-Identifier: MIT
// Compare says field by field what differs between two revisions, or between two servers, arrays or launches of them.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/owner.h"
#include "core/plan/plan.h"

struct Difference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString part;  // "AWS US-East"; empty for the object itself
    QString field; // "Image"; empty for the part as a whole
    QString before, after;
    AnyId beforeId, afterId; // the rows that the two are; none for text
    // Among everything that was compared, what does not differ.
    bool isSame() const { return kind == Kind::Changed && before == after; }
    bool operator==(const Difference &) const = default;
};

// Only what differs, or also what is the same.
enum class Compared { Differing, Everything };

// Name, description, tags, and each setting, of two revisions, also of different MultiCloud Images.
QList<Difference> compare(const Plan &plan, Id<MultiCloudImage> before, Id<MultiCloudImage> after,
                          Compared what = Compared::Differing);
// Name, description, list with order and default, and carried text.
QList<Difference> compare(const Plan &plan, Id<ServerTemplate> before, Id<ServerTemplate> after,
                          Compared what = Compared::Differing);
// Every field of Next as it resolves, with where it comes from, and what servers run with.
QList<Difference> compare(const Plan &plan, Owner before, Owner after, Compared what = Compared::Differing);
// Two servers or arrays, what one of them was launched with in place of either, or two revisions of one kind; nothing
// for other rows.
QList<Difference> compare(const Plan &plan, AnyId before, AnyId after, Compared what = Compared::Differing);
// A line for each: how it differs, where, and the two values.
QString asText(const QString &before, const QString &after, const QList<Difference> &differences);
// "AWS US-East: Image".
QString whereText(const Difference &difference);
QString wordOf(const Difference &difference); // "added"
