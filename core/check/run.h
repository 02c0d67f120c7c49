// SPDX-License-Identifier: MIT
// A Run looks at objects of one plan with every rule that counts there; on one thread.
#pragma once

#include "core/base/progress.h"
#include "core/check/rules.h"
#include "core/plan/owner.h"

namespace check {
class Run {
public:
    Run(const Plan &plan, Timestamp now) : m_facts(plan, now) {}
    // Worst first; waived ones say so, rules that are off find nothing.
    QList<Finding> at(AnyId subject);

private:
    // A rule, and what it counts for in one environment.
    struct Active {
        const Rule *rule;
        RuleLevel level;
        bool isSet; // by the plan, so that the rule does not say more or less itself
    };
    OwnerFacts factsOf(Owner owner, const Resolution &resolution) const;
    void lookAt(Owner owner);
    template <class Check> void run(AnyId subject, EnumSet<Quiet> quiet, Check &&check);
    void waive(AnyId subject);
    // The rules that count where the subject is; of a server or array, those that may look at one.
    const QList<Active> &activeFor(AnyId subject);

    PlanFacts m_facts;
    QHash<Environment, QList<Active>> m_activeForOwners, m_activeForOthers;
    QList<Finding> m_found; // at one subject
    SharedDetails m_details;
};

// The findings of each of `subjects`, in their order; many are looked at on all processors. `progress` counts
// them; a cancelled look leaves lists empty.
QList<QList<Finding>> look(const Plan &plan, const QList<AnyId> &subjects, Timestamp now,
                           Progress *progress = nullptr);
} // namespace check
