// SPDX-License-Identifier: MIT
#include "ui/views/findinggroups.h"

#include "core/base/words.h"
#include "core/check/waivers.h"
#include "core/naming/names.h"
#include "ui/theme/levels.h"

#include <QCoreApplication>

namespace {
// Where a server or array launches; none of what is of several clouds.
Id<Cloud> cloudOf(const Plan &plan, AnyId subject)
{
    const Owner owner(subject);
    return owner ? nextOf(plan, owner).cloud : Id<Cloud>();
}

FindingGroup groupOf(const Plan &plan, const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Object:
        return {nullptr, finding.subject, {}, {}, {}};
    case FindingGrouping::Deployment:
        if (const Owner owner(finding.subject); owner)
            return {nullptr, deploymentOf(plan, owner), {}, {}, {}};
        return {nullptr, finding.subject.as<Deployment>(), {}, {}, {}};
    case FindingGrouping::Cloud:
        return {nullptr, cloudOf(plan, finding.subject), {}, {}, {}};
    case FindingGrouping::Rule:
        break;
    }
    return {finding.rule, {}, {}, {}, {}};
}

QString titleOf(const Plan &plan, const FindingGroup &group, FindingGrouping grouping)
{
    if (group.rule)
        return QStringLiteral("%1 %2").arg(QLatin1String(group.rule->id), titleOf(*group.rule));
    return group.object                      ? nameOf(plan, group.object)
        : grouping == FindingGrouping::Cloud ? Words::tr("Of several clouds")
                                             : Words::tr("ServerTemplates and MultiCloud Images");
}

bool matches(const Plan &plan, const Finding &finding, const QString &title, const query::Filter &filter)
{
    static const check::Findings none;
    query::RowFacts facts {plan, none, finding.subject};
    facts.finding = &finding;
    if (!filter.answersAll(facts))
        return false;
    if (filter.words().isEmpty())
        return true;
    const Owner owner(finding.subject);
    const auto deployment = owner ? deploymentOf(plan, owner) : finding.subject.as<Deployment>();
    QStringList texts {title, QString::fromLatin1(finding.rule->id), sentenceOf(plan, finding),
                       check::waiverText(plan, finding)};
    if (deployment)
        texts += {nameOf(plan, deployment), labelOf(plan.row(deployment).environment)};
    return filter.occursIn(texts);
}

// Puts findings into their groups, in the order in which they come.
class Grouping {
public:
    explicit Grouping(const FindingQuery &query) : m_query(query) {}

    // The finding's group; null when the filter leaves it out.
    FindingGroup *place(const Plan &plan, const Finding &finding)
    {
        FindingGroup group = groupOf(plan, finding, m_query.grouping);
        const auto key = std::pair(quintptr(group.rule), group.object);
        const auto known = m_places.constFind(key);
        const qsizetype at = known != m_places.cend() ? *known : *m_places.insert(key, m_groups.size());
        if (at == m_groups.size()) {
            group.title = titleOf(plan, group, m_query.grouping);
            m_groups.append(group);
        }
        return matches(plan, finding, m_groups.at(at).title, m_query.filter) ? &m_groups[at] : nullptr;
    }
    QList<FindingGroup> groups() const
    {
        QList<FindingGroup> found;
        for (const FindingGroup &group : m_groups)
            if (!group.findings.isEmpty() || !group.gone.isEmpty() || !group.mended.isEmpty())
                found.append(group);
        return found;
    }

private:
    const FindingQuery &m_query;
    QHash<std::pair<quintptr, AnyId>, qsizetype> m_places;
    QList<FindingGroup> m_groups;
};

bool holds(const QList<Finding> &findings, const Finding &finding)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const Finding &one) { return one.isSame(finding); });
}
} // namespace

bool FindingTrial::isNew(const Finding &finding) const
{
    const auto here = found.constFind(finding.subject);
    return here != found.cend() && holds(*here, finding);
}

check::Findings FindingTrial::findingsBefore(const check::Findings &now) const
{
    check::Findings was = now;
    for (auto here = found.cbegin(); here != found.cend(); ++here)
        if (const auto at = was.find(here.key()); at != was.end())
            at->removeIf([&](const Finding &one) { return holds(*here, one); });
    for (const Finding &one : gone)
        was[one.subject].append(one);
    return was;
}

FindingGroups findingGroups(const Plan &plan, const check::Findings &findings, const FindingQuery &query,
                            Progress *progress)
{
    FindingGroups result;
    Grouping grouping(query);
    for (const Finding &finding : check::sorted(findings)) {
        if (progress && progress->isCancelled())
            break;
        if (!finding.isOpen() && !query.showsWaived) {
            ++result.waivedHidden;
        } else if (FindingGroup *group = grouping.place(plan, finding)) {
            group->findings.append(finding);
            group->fresh += query.trial && query.trial->isNew(finding) ? 1 : 0;
        }
    }
    for (const Finding &finding : query.trial ? query.trial->gone : QList<Finding>())
        if (FindingGroup *group = grouping.place(query.trial->before, finding))
            group->gone.append(finding);
    for (const check::Mended &mended : query.mended)
        if (FindingGroup *group = grouping.place(plan, mended.finding))
            group->mended.append(mended);
    result.groups = grouping.groups();
    return result;
}

QList<FindingGroup> inPlace(const QList<FindingGroup> &groups, const QList<FindingGroup> &before)
{
    constexpr qsizetype few = 500;
    if (groups.size() > few || before.size() > few)
        return groups;
    QList<FindingGroup> placed;
    const auto find = [](const QList<FindingGroup> &list, const FindingGroup &group) {
        return std::find_if(list.cbegin(), list.cend(),
                            [&](const FindingGroup &one) { return one.isSame(group); });
    };
    for (const FindingGroup &old : before)
        if (const auto now = find(groups, old); now != groups.cend())
            placed.append(*now);
    // What is new stands behind what it would stand behind anyhow.
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (find(placed, groups.at(i)) == placed.cend())
            placed.insert(i == 0 ? 0 : find(placed, groups.at(i - 1)) - placed.cbegin() + 1, groups.at(i));
    return placed;
}

Sheet sheetOf(const Plan &plan, const FindingGroups &groups, const FindingQuery &query, Progress &progress)
{
    Sheet sheet {.title = Words::tr("Findings"),
                 .columns = {Words::tr("Level"), Words::tr("Rule"), Words::tr("Object"),
                             Words::tr("Deployment"), Words::tr("Cloud"), Words::tr("Finding"),
                             Words::tr("Waived")}};
    if (query.trial)
        sheet.columns.append(Words::tr("In this trial"));
    const auto add = [&](const Plan &of, const Finding &finding, const QString &fate) {
        const Owner owner(finding.subject);
        const AnyId deployment =
            owner ? AnyId(deploymentOf(of, owner)) : AnyId(finding.subject.as<Deployment>());
        QStringList row {theme::lookOf(finding).word,
                         QString::fromLatin1(finding.rule->id),
                         nameOf(of, finding.subject),
                         nameOf(of, deployment),
                         nameOf(of, AnyId(cloudOf(of, finding.subject))),
                         sentenceOf(of, finding),
                         check::waiverText(of, finding)};
        sheet.rows.append(query.trial ? row << fate : row);
    };
    for (const FindingGroup &group : groups.groups) {
        if (progress.isCancelled())
            break;
        for (const Finding &finding : group.findings)
            add(plan, finding, query.trial && query.trial->isNew(finding) ? Words::tr("new") : QString());
        for (const Finding &finding : group.gone)
            add(query.trial->before, finding, Words::tr("gone"));
    }
    return sheet;
}
