// SPDX-License-Identifier: MIT
// Checks look at a whole plan, or at what a change touched, with every rule; pure functions of the plan.
#pragma once

#include "core/base/progress.h"
#include "core/check/rules.h"

#include <QHash>

namespace check {
// What a rule counts for in an environment, with the plan's own rule settings.
RuleLevel levelOf(const Plan &plan, const Rule &rule, Environment environment);
// True when the plan itself says so.
bool isLevelSet(const Plan &plan, const Rule &rule, Environment environment);

// The findings of one object, worst first; waived ones say so, rules that are off find nothing.
QList<Finding> findingsOf(const Plan &plan, AnyId subject, Timestamp now);

// All findings by the object they are at; objects without any are left out.
using Findings = QHash<AnyId, QList<Finding>>;
// `progress` counts objects; a cancelled check holds what it found so far.
Findings findings(const Plan &plan, Timestamp now, Progress *progress = nullptr);
// The objects whose findings the change may have altered. `after`: the plan with the change.
QList<AnyId> touched(const Plan &after, const Change &change);
// Brings the findings up to date with a change; much less work than all of them.
void update(Findings &findings, const Plan &after, const Change &change, Timestamp now);

// All of them as one list: worst first, then by rule, then by object; waived ones last.
QList<Finding> sorted(const Findings &findings);
// How many open findings there are of each level.
struct Counts {
    qsizetype errors = 0, warnings = 0, infos = 0, waived = 0;
    qsizetype open() const { return errors + warnings + infos; }
    bool operator==(const Counts &) const = default;
};
Counts countsOf(const QList<Finding> &findings);
Counts countsOf(const Findings &findings);

// True when the finding's rule has a fix for an object of its kind.
bool canFix(const Finding &finding);
// The edit that mends it, by one of its rule's fixes; afterwards it is no longer found.
Result<Change> fix(const Plan &plan, const Finding &finding, qsizetype which = 0);
// A finding that was mended, and what was done for it.
struct Mended {
    Finding finding;
    QString what;
};
// Mends all of them that can be mended, as one edit; refused when none can. `mended`: which these are, the first few.
Result<Change> fixAll(const Plan &plan, const QList<Finding> &findings, QList<Mended> *mended = nullptr,
                      qsizetype which = 0);
} // namespace check
