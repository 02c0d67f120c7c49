// SPDX-License-Identifier: MIT
// TreeEdits are what a Change does to the rows of the navigator, and to nothing else.
#pragma once

#include "core/plan/owner.h"

#include <QHash>
#include <QSet>

// What happens to one list of rows in the tree.
struct RowEdits {
    QList<AnyId> gone, came;
    QSet<AnyId> renamed, recounted; // recounted: what is in it changed, not its place
    qsizetype size() const { return gone.size() + came.size() + renamed.size(); }
};

struct TreeEdits {
    // `plan` is as the change leaves it.
    TreeEdits(const Plan &plan, const Change &change);
    // How many rows come, go or are named anew.
    qsizetype size() const;

    RowEdits deployments, clouds;
    QHash<Id<Deployment>, RowEdits> owners; // their servers and arrays
    bool design = false;                    // how many ServerTemplates or MultiCloud Images there are
};

namespace treeedits {
// `ids` by name as people sort; among equal names servers before arrays, and the older first.
QList<AnyId> byName(const Plan &plan, const QList<AnyId> &ids);
// The row of `sorted` before which each of `ids` belongs; both are byName() in `plan`.
QList<qsizetype> placesIn(const QList<AnyId> &sorted, const QList<AnyId> &ids, const Plan &plan);
} // namespace treeedits
