// SPDX-License-Identifier: MIT
#include "core/document/livefindings.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/check/run.h"
#include "core/check/waivers.h"
#include "core/plan/owner.h"

#include <QTimer>

namespace {
// What can be checked within a few milliseconds; more is checked apart.
constexpr qsizetype fewSubjects = 100, fewRows = 2000;

void add(check::Counts &to, const check::Counts &counts, int sign)
{
    to.errors += sign * counts.errors;
    to.warnings += sign * counts.warnings;
    to.infos += sign * counts.infos;
    to.waived += sign * counts.waived;
}

// Of each of them; an object without any has an empty list.
check::Findings findingsAt(const Plan &plan, const QList<AnyId> &subjects, Timestamp time,
                           Progress *progress = nullptr)
{
    check::Findings all;
    const QList<QList<Finding>> found = check::look(plan, subjects, time, progress);
    for (qsizetype i = 0; i < subjects.size(); ++i)
        all.insert(subjects.at(i), found.at(i));
    return all;
}

struct Whole {
    check::Findings findings;
    FindingTally tally;
};

// `found` in place of what was there of these objects.
void put(Whole &whole, const Plan &plan, const check::Findings &found)
{
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        const auto known = whole.findings.constFind(one.key());
        const bool isKnown = known != whole.findings.cend();
        whole.tally.put(plan, one.key(), isKnown ? *known : QList<Finding>(), *one);
        if (!one->isEmpty())
            whole.findings.insert(one.key(), *one);
        else if (isKnown)
            whole.findings.erase(known);
    }
}
} // namespace

check::Counts &FindingTally::placeOf(AnyId subject, Id<Deployment> deployment)
{
    if (subject.is<ServerTemplate>())
        return templates;
    return subject.is<MultiCloudImage>() ? mcis : m_deployments[deployment];
}

void FindingTally::put(const Plan &plan, AnyId subject, const QList<Finding> &before,
                       const QList<Finding> &found)
{
    const Owner owner(subject);
    const auto in = [&](Id<Deployment> deployment) { return owner ? deployment : subject.as<Deployment>(); };
    if (!before.isEmpty()) {
        const check::Counts counts = check::countsOf(before);
        add(all, counts, -1);
        add(placeOf(subject, in(m_counted.take(subject))), counts, -1);
    }
    if (!found.isEmpty()) {
        const check::Counts counts = check::countsOf(found);
        const Id<Deployment> deployment = owner ? deploymentOf(plan, owner) : Id<Deployment>();
        add(all, counts, 1);
        add(placeOf(subject, in(deployment)), counts, 1);
        if (owner)
            m_counted.insert(subject, deployment);
    }
}

LiveFindings::LiveFindings(QObject *parent) : QObject(parent), m_waiverEnd(new QTimer(this))
{
    m_waiverEnd->setSingleShot(true);
    connect(m_waiverEnd, &QTimer::timeout, this, &LiveFindings::runWhole);
}

LiveFindings::~LiveFindings() { delete m_job; }

RuleLevel LiveFindings::worstOf(AnyId subject) const
{
    RuleLevel worst = RuleLevel::Off;
    const auto found = m_findings.constFind(subject);
    if (found != m_findings.cend())
        for (const Finding &finding : *found)
            if (finding.isOpen() && finding.level > worst)
                worst = finding.level;
    return worst;
}

void LiveFindings::clear()
{
    delete std::exchange(m_job, nullptr);
    m_waiverEnd->stop();
    m_plan = {};
    m_findings.clear();
    m_tally = {};
    m_waiting.clear();
    m_isKnown = m_isWholeWaiting = false;
    emit changed({});
}

void LiveFindings::reset(const Plan &plan)
{
    delete std::exchange(m_job, nullptr);
    m_plan = plan;
    runWhole();
}

void LiveFindings::runWhole()
{
    if (m_job) {
        m_isWholeWaiting = true;
        return;
    }
    m_isWholeWaiting = false;
    m_waiting.clear();
    const Timestamp began = time();
    m_job = new Job(
        this,
        [plan = m_plan, began](Progress &progress) {
            Whole whole {check::findings(plan, began, &progress), {}};
            for (auto found = whole.findings.cbegin(); found != whole.findings.cend(); ++found)
                whole.tally.put(plan, found.key(), {}, *found);
            return whole;
        },
        [this, began](Whole whole) {
            m_isKnown = true;
            take(std::move(whole.findings), std::move(whole.tally), {});
            awaitWaiverEnd(began); // also of one that ended while it was checked
            goOn();
        });
}

void LiveFindings::apply(const Plan &plan, const Change &change)
{
    m_plan = plan;
    if (change.rows() > fewRows) {
        m_isWholeWaiting = true;
    } else {
        for (const AnyId subject : check::touched(plan, change))
            m_waiting.insert(subject);
    }
    if (!change.of<Waiver>().isEmpty())
        awaitWaiverEnd(time());
    if (!m_job)
        goOn();
}

// Checks what was touched in the meantime; a check of the whole plan takes all of it along.
void LiveFindings::goOn()
{
    if (m_isWholeWaiting || !m_isKnown)
        return runWhole();
    const QList<AnyId> subjects = m_waiting.values();
    m_waiting.clear();
    if (subjects.isEmpty())
        return;
    if (subjects.size() > fewSubjects)
        return runApart(subjects);
    put(findingsAt(m_plan, subjects, time()));
}

void LiveFindings::runApart(const QList<AnyId> &subjects)
{
    auto work = [plan = m_plan, subjects, time = time(),
                 whole = Whole {m_findings, m_tally}](Progress &progress) mutable {
        ::put(whole, plan, findingsAt(plan, subjects, time, &progress));
        return std::move(whole);
    };
    m_job = new Job(this, std::move(work), [this, subjects](Whole whole) {
        take(std::move(whole.findings), std::move(whole.tally), subjects);
        goOn();
    });
}

void LiveFindings::take(check::Findings findings, FindingTally tally, const QList<AnyId> &subjects)
{
    m_job = nullptr;
    letGo(std::exchange(m_findings, std::move(findings)));
    m_tally = std::move(tally);
    emit changed(subjects);
}

void LiveFindings::put(const check::Findings &found)
{
    Whole whole {std::exchange(m_findings, {}), std::move(m_tally)};
    ::put(whole, m_plan, found);
    m_findings = std::move(whole.findings);
    m_tally = std::move(whole.tally);
    emit changed(found.keys());
}

// A waiver that ends opens its findings again, also while nobody edits.
void LiveFindings::awaitWaiverEnd(Timestamp after)
{
    m_waiverEnd->stop();
    if (m_asOf)
        return; // that time stands still
    constexpr qint64 aDay = 86'400'000;
    if (const Timestamp end = check::nextWaiverEnd(m_plan, after))
        m_waiverEnd->start(int(qBound(qint64(0), end.ms - Timestamp::now().ms + 1, aDay)));
}
