// SPDX-License-Identifier: MIT
// The FindingGroups are the findings of a plan as the dock lists them: filtered, grouped, worst first.
#pragma once

#include "core/base/progress.h"
#include "core/check/check.h"

enum class FindingGrouping { Rule, Object, Deployment };

struct FindingQuery {
    FindingGrouping grouping = FindingGrouping::Rule;
    QString filter; // in a title, a sentence or the reason of a waiver
    bool showsWaived = true;
    bool operator==(const FindingQuery &) const = default;
};

struct FindingGroup {
    // A rule, an object or a deployment; none of both for the design, which is in no deployment.
    const Rule *rule = nullptr;
    AnyId object;
    QString title;
    QList<Finding> findings;
    bool isSame(const FindingGroup &other) const { return rule == other.rule && object == other.object; }
};

struct FindingGroups {
    QList<FindingGroup> groups;
    qsizetype waivedHidden = 0;
};

// A cancelled one holds what it came to.
FindingGroups findingGroups(const Plan &plan, const check::Findings &findings, const FindingQuery &query,
                            Progress *progress = nullptr);
