// SPDX-License-Identifier: MIT
// The FindingGroups are the findings of a plan as the dock lists them: filtered, grouped, worst first.
#pragma once

#include "core/base/progress.h"
#include "core/check/check.h"
#include "core/export/sheet.h"
#include "core/query/filter.h"

enum class FindingGrouping { Rule, Object, Deployment, Cloud };

// What the edits of a trial have done to findings.
struct FindingTrial {
    Plan before;
    check::Findings found;
    QList<Finding> gone;
    bool isNew(const Finding &finding) const;
    // What was found before, given what is found in the trial.
    check::Findings findingsBefore(const check::Findings &now) const;
};

struct FindingQuery {
    FindingGrouping grouping = FindingGrouping::Rule;
    query::Filter
        filter; // words occur in a title, a sentence, the reason of a waiver, a deployment, an environment
    bool showsWaived = true;
    std::optional<FindingTrial> trial; // none while nothing is tried
    QList<check::Mended> mended;       // just now: they stay in sight for a moment
};

struct FindingGroup {
    // A rule, an object or a deployment; none of both for the design, which is in no deployment.
    const Rule *rule = nullptr;
    AnyId object;
    QString title;
    QList<Finding> findings;
    QList<Finding> gone; // in the trial
    qsizetype fresh = 0; // how many of the findings are new in it
    QList<check::Mended> mended;
    const Finding &first() const
    {
        return !findings.isEmpty() ? findings.constFirst()
            : !gone.isEmpty()      ? gone.constFirst()
                                   : mended.constFirst().finding;
    }
    bool isSame(const FindingGroup &other) const { return rule == other.rule && object == other.object; }
};

struct FindingGroups {
    QList<FindingGroup> groups;
    qsizetype waivedHidden = 0;
};

// A cancelled one holds what it came to.
FindingGroups findingGroups(const Plan &plan, const check::Findings &findings, const FindingQuery &query,
                            Progress *progress = nullptr);
// The same groups in an order in which those that were there before keep their places.
QList<FindingGroup> inPlace(const QList<FindingGroup> &groups, const QList<FindingGroup> &before);
// All of them as a table, in a trial with what is new or gone.
Sheet sheetOf(const Plan &plan, const FindingGroups &groups, const FindingQuery &query, Progress &progress);
