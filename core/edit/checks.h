// SPDX-License-Identifier: MIT
// What a person says of checks: what is waived and why, how much a rule counts, and what was tested.
#pragma once

#include "core/base/result.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <optional>

namespace edit {
// Accepts that the rule ("W-03") does not hold for these Servers, Server Arrays, Deployments, ServerTemplates
// or MultiCloud Images. Refused without a reason, and with an end that is past; no end means for good. What is
// waived already gets the new reason and end.
Result<Change> waive(const Plan &plan, const QList<AnyId> &subjects, const QString &rule,
                     const QString &reason, Timestamp until, Timestamp now);
// Takes waivers back, with all others of the same rule for the same object.
Result<Change> unwaive(const Plan &plan, const QList<Id<Waiver>> &waivers);

// How much a rule counts from now on.
struct RuleChoice {
    QString rule;                           // "W-05"
    std::optional<Environment> environment; // none: everywhere
    std::optional<RuleLevel> level;         // none: what it counts by default
};
// All of them as one edit; where a rule is named twice for one scope, the last counts.
Result<Change> setRuleLevels(const Plan &plan, const QList<RuleChoice> &choices);

// Records that a ServerTemplate was tested with a MultiCloud Image in each of the clouds, by whom and when
// (W-01, W-55). Refused for a HEAD, which still changes, for a cloud that the MultiCloud Image does not
// support, without a person, and for a day to come. `test.cloud` is not read.
Result<Change> recordTests(const Plan &plan, const TestRecord &test, const QList<Id<Cloud>> &clouds,
                           Timestamp now);
Result<Change> removeTests(const Plan &plan, const QList<Id<TestRecord>> &tests);
} // namespace edit
