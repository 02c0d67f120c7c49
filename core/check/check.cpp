// SPDX-License-Identifier: MIT
#include "core/check/check.h"

#include "core/base/words.h"
#include "core/check/fixes.h"
#include "core/check/run.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace check {
namespace {
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

// All objects that rules look at.
QList<AnyId> allSubjects(const Plan &plan)
{
    QList<AnyId> subjects;
    const auto take = [&](const auto &row) { subjects.append(row.id); };
    plan.all<Server>().forEach(take);
    plan.all<ServerArray>().forEach(take);
    plan.all<Deployment>().forEach(take);
    plan.all<ServerTemplate>().forEach(take);
    plan.all<MultiCloudImage>().forEach(take);
    plan.all<Conflict>().forEach(take);
    return subjects;
}
} // namespace

RuleLevel levelOf(const Plan &plan, const Rule &rule, Environment environment)
{
    if (const RuleSetting *setting = settingOf(plan, rule, environment))
        return setting->level;
    return environment == Environment::Production ? rule.inProduction : rule.level;
}

QList<Finding> findingsOf(const Plan &plan, AnyId subject, Timestamp now)
{
    return Run(plan, now).at(subject);
}

bool isLevelSet(const Plan &plan, const Rule &rule, Environment environment)
{
    return settingOf(plan, rule, environment);
}

Findings findings(const Plan &plan, Timestamp now, Progress *progress)
{
    const QList<AnyId> subjects = allSubjects(plan);
    if (progress)
        progress->setTotal(subjects.size());
    const QList<QList<Finding>> found = look(plan, subjects, now, progress);
    Findings all;
    all.reserve(subjects.size());
    for (qsizetype i = 0; i < subjects.size(); ++i)
        if (!found.at(i).isEmpty())
            all.insert(subjects.at(i), found.at(i));
    return all;
}

void update(Findings &findings, const Plan &after, const Change &change, Timestamp now)
{
    const QList<AnyId> subjects = touched(after, change);
    const QList<QList<Finding>> found = look(after, subjects, now);
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        if (found.at(i).isEmpty())
            findings.remove(subjects.at(i));
        else
            findings.insert(subjects.at(i), found.at(i));
    }
}

QList<Finding> sorted(const Findings &findings)
{
    // One number for a finding's place, and where it was found first: a million are in order in no time.
    struct Place {
        quint64 key;
        quint32 index;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    std::vector<const Finding *> all;
    const Rule *firstRule = rules().constData(); // they are in order of their ids
    for (const QList<Finding> &found : findings)
        for (const Finding &f : found) {
            const quint64 group = (f.isOpen() ? 0 : 16) + quint64(RuleLevel::Error) - quint64(f.level);
            const quint64 rule = quint64(f.rule - firstRule);
            places.push_back(
                {group << 56 | rule << 40 | quint64(f.subject.entity()) << 32 | f.subject.value(),
                 quint32(all.size())});
            all.push_back(&f);
        }
    std::sort(places.begin(), places.end());
    QList<Finding> sorted;
    sorted.reserve(qsizetype(places.size()));
    for (const Place &place : places)
        sorted.append(*all[place.index]);
    return sorted;
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
    return !finding.rule->fixes.isEmpty() && (!finding.rule->checks.owner || Owner(finding.subject));
}

Result<Change> fix(const Plan &plan, const Finding &finding, qsizetype which)
{
    if (!canFix(finding) || which >= finding.rule->fixes.size())
        return Error {Words::tr("%1 can't be mended by one edit. %2")
                          .arg(titleOf(*finding.rule), reasonOf(*finding.rule)),
                      {}};
    const Result<Change> change = finding.rule->fixes.at(which).change(plan, finding);
    if (!change)
        return change;
    Change mending = *change;
    mending.label = fixes::doneText(plan, mending);
    return mending;
}

namespace {
// Two by two, so that a hundred thousand take no longer than they must.
Change mergedAll(QList<Change> changes)
{
    while (changes.size() > 1) {
        QList<Change> pairs;
        for (qsizetype i = 0; i < changes.size(); i += 2)
            pairs.append(i + 1 < changes.size() ? changes.at(i).merged(changes.at(i + 1)) : changes.at(i));
        changes = pairs;
    }
    return changes.isEmpty() ? Change() : changes.constFirst();
}
} // namespace

Result<Change> fixAll(const Plan &plan, const QList<Finding> &findings, QList<Mended> *mended,
                      qsizetype which)
{
    constexpr qsizetype toldAtMost = 60, namedAtMost = 3;
    Plan fixed = plan;
    QList<Change> changes;
    QString refusal;
    Saying label;
    QStringList names;
    for (const Finding &finding : findings) {
        if (!canFix(finding) || which >= finding.rule->fixes.size())
            continue;
        const bool isTold = changes.size() < toldAtMost;
        const Result<Change> change =
            isTold ? fix(fixed, finding, which) : finding.rule->fixes.at(which).change(fixed, finding);
        if (!change) {
            refusal = change.error().sentence;
            continue;
        }
        fixed.apply(*change);
        changes.append(*change);
        label = change->label;
        if (isTold && mended)
            mended->append({finding, label});
        if (changes.size() <= namedAtMost)
            names.append(nameOf(plan, finding.subject));
    }
    if (changes.isEmpty())
        return Error {refusal.isEmpty() ? Words::tr("Nothing of this can be mended by one edit.") : refusal,
                      {}};
    Change all = mergedAll(changes);
    const Saying whom = changes.size() > namedAtMost ? Words::say("%1 and %2 more")
                                                           .arg(names.join(QStringLiteral(", ")))
                                                           .arg(int(changes.size() - namedAtMost))
                                                     : Saying(names.join(QStringLiteral(", ")));
    all.label =
        changes.size() == 1 ? label : Words::say("Mend %1 findings: %2").arg(int(changes.size())).arg(whom);
    return all;
}
} // namespace check
