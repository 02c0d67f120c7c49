// SPDX-License-Identifier: MIT
#include "core/check/check.h"

#include "core/plan/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace check {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(check)
};

// What the plan says of the rule: for the environment, or else everywhere; null when it says nothing.
const RuleSetting *settingOf(const Plan &plan, const Rule &rule, Environment environment)
{
    const RuleSetting *found = nullptr;
    plan.all<RuleSetting>().forEach([&](const RuleSetting &row) {
        const bool isFor = row.everywhere ? !found : row.environment == environment;
        if (isFor && row.rule == QLatin1String(rule.id))
            found = &row;
    });
    return found;
}

// What each rule counts for in one environment, looked up once.
class Levels {
public:
    Levels(const Plan &plan, Environment environment)
    {
        for (const Rule &rule : rules()) {
            const RuleSetting *setting = settingOf(plan, rule, environment);
            m_levels.append({levelOf(plan, rule, environment), bool(setting)});
        }
    }
    RuleLevel level(qsizetype rule) const { return m_levels.at(rule).first; }
    bool isSet(qsizetype rule) const { return m_levels.at(rule).second; }

private:
    QList<std::pair<RuleLevel, bool>> m_levels;
};

Environment environmentOf(const Plan &plan, AnyId subject)
{
    if (const Owner owner(subject); owner)
        return plan.row(deploymentOf(plan, owner)).environment;
    return plan.row(subject.as<Deployment>()).environment;
}

QList<Id<Waiver>> waiversOf(const Plan &plan, AnyId subject)
{
    if (const auto server = subject.as<Server>())
        return plan.referrers<&Waiver::server>(server);
    if (const auto array = subject.as<ServerArray>())
        return plan.referrers<&Waiver::array>(array);
    if (const auto deployment = subject.as<Deployment>())
        return plan.referrers<&Waiver::deployment>(deployment);
    if (const auto serverTemplate = subject.as<ServerTemplate>())
        return plan.referrers<&Waiver::serverTemplate>(serverTemplate);
    return plan.referrers<&Waiver::mci>(subject.as<MultiCloudImage>());
}

OwnerFacts factsOf(const Plan &plan, Owner owner, Timestamp now)
{
    const Resolution resolution = resolve(plan, owner);
    return {plan,
            now,
            owner,
            nextOf(plan, owner),
            resolution,
            plan.find(resolution.setting),
            plan.find(resolution.image.value),
            plan.find(resolution.instanceType.value),
            plan.find(resolution.mci.value),
            plan.row(deploymentOf(plan, owner)),
            owner.isArray() ? nullptr : currentOf(plan, owner.server()),
            resolvedTags(plan, owner, resolution.mci.value)};
}

// Runs the rules at one object after the other.
class Run {
public:
    Run(const Plan &plan, Timestamp now) : m_facts {plan, now, {}}
    {
        plan.all<MciLineage>().forEach([&](const MciLineage &row) { ++m_facts.mciNames[row.name]; });
    }

    QList<Finding> at(AnyId subject)
    {
        if (const Owner owner(subject); owner) {
            if (!m_facts.plan.find(owner.server()) && !m_facts.plan.find(owner.array()))
                return {};
            const OwnerFacts facts = factsOf(m_facts.plan, owner, m_facts.now);
            return run(subject, [&](const Rule &rule, Report &report) {
                if (rule.checks.owner)
                    rule.checks.owner(facts, report);
            });
        }
        return run(subject, [&](const Rule &rule, Report &report) { runOther(rule, subject, report); });
    }

private:
    void runOther(const Rule &rule, AnyId subject, Report &report)
    {
        const Plan &plan = m_facts.plan;
        if (const auto id = subject.as<ServerTemplate>(); rule.checks.serverTemplate && isLive(plan.find(id)))
            rule.checks.serverTemplate(m_facts, id, report);
        if (const auto id = subject.as<MultiCloudImage>(); rule.checks.mci && isLive(plan.find(id)))
            rule.checks.mci(m_facts, id, report);
        if (const auto id = subject.as<Deployment>(); rule.checks.deployment && plan.find(id))
            rule.checks.deployment(m_facts, id, report);
    }
    template <class E> static bool isLive(const E *row) { return row && !row->removed; }

    template <class Check> QList<Finding> run(AnyId subject, Check &&check)
    {
        const Levels &levels = levelsFor(environmentOf(m_facts.plan, subject));
        QList<Finding> found;
        for (qsizetype i = 0; i < rules().size(); ++i) {
            if (levels.level(i) == RuleLevel::Off)
                continue;
            const qsizetype before = found.size();
            Report report(rules().at(i), subject, levels.level(i), found);
            check(rules().at(i), report);
            for (qsizetype f = before; f < found.size() && levels.isSet(i); ++f)
                found[f].level = levels.level(i);
        }
        if (!found.isEmpty())
            waive(subject, found);
        std::stable_sort(found.begin(), found.end(),
                         [](const Finding &a, const Finding &b) { return a.level > b.level; });
        return found;
    }

    void waive(AnyId subject, QList<Finding> &found) const
    {
        for (const Id<Waiver> id : waiversOf(m_facts.plan, subject)) {
            const Waiver &row = m_facts.plan.row(id);
            if (row.until && row.until <= m_facts.now)
                continue;
            for (Finding &finding : found)
                if (row.rule == QLatin1String(finding.rule->id))
                    finding.waiver = id;
        }
    }

    const Levels &levelsFor(Environment environment)
    {
        const auto known = m_levels.constFind(int(environment));
        return known != m_levels.cend() ? *known
                                        : *m_levels.insert(int(environment), Levels(m_facts.plan, environment));
    }

    PlanFacts m_facts;
    QHash<int, Levels> m_levels;
};
} // namespace

RuleLevel levelOf(const Plan &plan, const Rule &rule, Environment environment)
{
    if (const RuleSetting *setting = settingOf(plan, rule, environment))
        return setting->level;
    return environment == Environment::Production ? rule.inProduction : rule.level;
}

QList<Finding> findingsOf(const Plan &plan, AnyId subject, Timestamp now) { return Run(plan, now).at(subject); }

Findings findings(const Plan &plan, Timestamp now, Progress *progress)
{
    Findings all;
    Run run(plan, now);
    const auto look = [&](AnyId subject) {
        if (progress && progress->isCancelled())
            return;
        if (QList<Finding> found = run.at(subject); !found.isEmpty())
            all.insert(subject, std::move(found));
        if (progress)
            progress->advance();
    };
    if (progress)
        progress->setTotal(plan.all<Server>().size() + plan.all<ServerArray>().size() + plan.all<Deployment>().size()
                           + plan.all<ServerTemplate>().size() + plan.all<MultiCloudImage>().size());
    plan.all<Server>().forEach([&](const Server &row) { look(row.id); });
    plan.all<ServerArray>().forEach([&](const ServerArray &row) { look(row.id); });
    plan.all<Deployment>().forEach([&](const Deployment &row) { look(row.id); });
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) { look(row.id); });
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &row) { look(row.id); });
    return all;
}

void update(Findings &findings, const Plan &after, const Change &change, Timestamp now)
{
    Run run(after, now);
    for (const AnyId subject : touched(after, change)) {
        QList<Finding> found = run.at(subject);
        if (found.isEmpty())
            findings.remove(subject);
        else
            findings.insert(subject, std::move(found));
    }
}

QList<Finding> sorted(const Findings &findings)
{
    QList<Finding> all;
    for (const QList<Finding> &found : findings)
        all += found;
    const auto key = [](const Finding &f) { return std::tuple(!f.isOpen(), -int(f.level)); };
    std::stable_sort(all.begin(), all.end(), [&](const Finding &a, const Finding &b) {
        if (key(a) != key(b))
            return key(a) < key(b);
        if (a.rule != b.rule)
            return qstrcmp(a.rule->id, b.rule->id) < 0;
        return std::tuple(a.subject.entity(), a.subject.value()) < std::tuple(b.subject.entity(), b.subject.value());
    });
    return all;
}

Counts countsOf(const QList<Finding> &findings)
{
    Counts counts;
    for (const Finding &finding : findings)
        ++(!finding.isOpen()                         ? counts.waived
               : finding.level == RuleLevel::Error   ? counts.errors
               : finding.level == RuleLevel::Warning ? counts.warnings
                                                     : counts.infos);
    return counts;
}

Counts countsOf(const Findings &findings)
{
    Counts all;
    for (const QList<Finding> &found : findings) {
        const Counts counts = countsOf(found);
        all.errors += counts.errors;
        all.warnings += counts.warnings;
        all.infos += counts.infos;
        all.waived += counts.waived;
    }
    return all;
}

bool canFix(const Finding &finding)
{
    return finding.rule->fix && (!finding.rule->checks.owner || Owner(finding.subject));
}

Result<Change> fix(const Plan &plan, const Finding &finding)
{
    if (!canFix(finding))
        return Error {Words::tr("%1 can't be mended by one edit. %2")
                          .arg(titleOf(*finding.rule), reasonOf(*finding.rule)),
                      {}};
    return finding.rule->fix(plan, finding);
}

Result<Change> fixAll(const Plan &plan, const QList<Finding> &findings)
{
    Plan fixed = plan;
    Change all;
    int count = 0;
    QString refusal;
    for (const Finding &finding : findings) {
        if (!canFix(finding))
            continue;
        const Result<Change> change = fix(fixed, finding);
        if (!change) {
            refusal = change.error().sentence;
            continue;
        }
        fixed.apply(*change);
        all = all.merged(*change);
        ++count;
    }
    if (!count)
        return Error {refusal.isEmpty() ? Words::tr("Nothing of this can be mended by one edit.") : refusal, {}};
    all.label = count == 1 ? Words::tr("Mend: %1").arg(titleOf(*findings.constFirst().rule))
                           : Words::tr("Mend %n findings", nullptr, count);
    return all;
}
} // namespace check
