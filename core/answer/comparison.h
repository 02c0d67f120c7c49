// SPDX-License-Identifier: MIT
// A PlanComparison is what two plans have differently: rows, and what their servers and arrays would launch.
#pragma once

#include "core/answer/compare.h"
#include "core/answer/impact.h"
#include "core/base/progress.h"
#include "core/naming/difference.h"
#include "core/plan/owner.h"

struct RowDifference {
    Difference::Kind kind = Difference::Kind::Changed;
    AnyId before, after;           // in the one plan and in the other; none where there is no such row
    QString name;                  // "Shop production/web-1"
    QList<FieldDifference> fields; // what changed
    AnyId id() const { return after ? after : before; }
};

// A server or array that both plans have, and that they would launch differently.
struct LaunchDifference {
    Owner before, after;
    LaunchImpact::Kind kind = LaunchImpact::Kind::Changed;
    QString name;
    QList<ImpactField> fields; // empty when it only can, or can no longer, be launched
};

struct PlanComparison {
    QList<RowDifference> rows;        // entity by entity, in the order of the plan's file
    QList<LaunchDifference> launches; // broken ones first, then mended, then changed
    bool isEmpty() const { return rows.isEmpty() && launches.isEmpty(); }
    qsizetype count(Difference::Kind kind) const;
};

// Rows are matched by the names that people know them by, not by ids: clouds by name, what belongs to a cloud by
// uid, revisions by lineage and number, servers by what their source calls them, else by deployment and name. What is
// cancelled is not complete.
PlanComparison comparePlans(const Plan &before, const Plan &after, Progress &progress);
