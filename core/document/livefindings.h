// SPDX-License-Identifier: MIT
// The LiveFindings are what the checks find in the open plan, kept current after every change: what a change
// touches at once, or apart where that is much.
#pragma once

#include "core/check/check.h"

#include <QObject>
#include <QSet>

class Job;
class QTimer;

// How many findings there are, by where they are.
class FindingTally {
public:
    // `found` in place of what the subject had before.
    void put(const Plan &plan, AnyId subject, const QList<Finding> &before, const QList<Finding> &found);

    check::Counts all, templates, mcis;
    // Of a deployment, its servers and arrays.
    check::Counts of(Id<Deployment> deployment) const { return m_deployments.value(deployment); }

private:
    check::Counts &placeOf(AnyId subject, Id<Deployment> deployment);

    QHash<Id<Deployment>, check::Counts> m_deployments;
    QHash<AnyId, Id<Deployment>> m_counted; // which deployment a server or array was counted for
};

class LiveFindings : public QObject {
    Q_OBJECT
public:
    explicit LiveFindings(QObject *parent = nullptr);
    ~LiveFindings() override;

    // As of when it is looked, from the next check on; now when there is none.
    void lookAsOf(std::optional<Timestamp> time) { m_asOf = time; }
    std::optional<Timestamp> asOf() const { return m_asOf; }
    // Checks the whole plan anew.
    void reset(const Plan &plan);
    // Goes on to `plan`, which is the one so far with `change` applied.
    void apply(const Plan &plan, const Change &change);
    void clear();
    // False while something is being checked.
    bool isCurrent() const { return !m_job; }
    // True once the plan has been checked as a whole.
    bool isKnown() const { return m_isKnown; }

    const Plan &plan() const { return m_plan; }
    const check::Findings &all() const { return m_findings; }
    QList<Finding> of(AnyId subject) const { return m_findings.value(subject); }
    // The worst open one; Off when nothing is open.
    RuleLevel worstOf(AnyId subject) const;
    const FindingTally &tally() const { return m_tally; }

signals:
    // The findings of these objects may be others; of any when there are none.
    void changed(const QList<AnyId> &subjects);

private:
    void runWhole();
    void goOn();
    void runApart(const QList<AnyId> &subjects);
    void put(const check::Findings &found);
    // What a job brought, of these objects; of any when there are none.
    void take(check::Findings findings, FindingTally tally, const QList<AnyId> &subjects);
    void awaitWaiverEnd(Timestamp after);

    Timestamp time() const { return m_asOf.value_or(Timestamp::now()); }

    Plan m_plan;
    std::optional<Timestamp> m_asOf;
    check::Findings m_findings;
    FindingTally m_tally;
    QSet<AnyId> m_waiting; // touched while a job runs
    bool m_isKnown = false;
    bool m_isWholeWaiting = false;
    Job *m_job = nullptr;
    QTimer *m_waiverEnd;
};
