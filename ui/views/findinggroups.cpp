// SPDX-License-Identifier: MIT
#include "ui/views/findinggroups.h"

#include "core/check/waivers.h"
#include "core/plan/names.h"

#include <QCoreApplication>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingsView)
};

FindingGroup groupOf(const Plan &plan, const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Object:
        return {nullptr, finding.subject, {}, {}};
    case FindingGrouping::Deployment:
        if (const Owner owner(finding.subject); owner)
            return {nullptr, deploymentOf(plan, owner), {}, {}};
        return {nullptr, finding.subject.as<Deployment>(), {}, {}};
    case FindingGrouping::Rule:
        break;
    }
    return {finding.rule, {}, {}, {}};
}

QString titleOf(const Plan &plan, const FindingGroup &group)
{
    if (group.rule)
        return QStringLiteral("%1 %2").arg(QLatin1String(group.rule->id), titleOf(*group.rule));
    return group.object ? nameOf(plan, group.object) : Words::tr("ServerTemplates and MultiCloud Images");
}

bool matches(const Plan &plan, const Finding &finding, const QString &title, const QString &filter)
{
    return filter.isEmpty() || title.contains(filter, Qt::CaseInsensitive)
        || filter.compare(QLatin1String(finding.rule->id), Qt::CaseInsensitive) == 0
        || sentenceOf(plan, finding).contains(filter, Qt::CaseInsensitive)
        || check::waiverText(plan, finding).contains(filter, Qt::CaseInsensitive);
}
} // namespace

FindingGroups findingGroups(const Plan &plan, const check::Findings &findings, const FindingQuery &query,
                            Progress *progress)
{
    FindingGroups result;
    QHash<std::pair<quintptr, AnyId>, qsizetype> places;
    QList<FindingGroup> all;
    for (const Finding &finding : check::sorted(findings)) {
        if (progress && progress->isCancelled())
            break;
        if (!finding.isOpen() && !query.showsWaived) {
            ++result.waivedHidden;
            continue;
        }
        FindingGroup group = groupOf(plan, finding, query.grouping);
        const auto key = std::pair(quintptr(group.rule), group.object);
        const auto known = places.constFind(key);
        const qsizetype at = known != places.cend() ? *known : *places.insert(key, all.size());
        if (at == all.size()) {
            group.title = titleOf(plan, group);
            all.append(group);
        }
        if (matches(plan, finding, all.at(at).title, query.filter))
            all[at].findings.append(finding);
    }
    for (const FindingGroup &group : std::as_const(all))
        if (!group.findings.isEmpty())
            result.groups.append(group);
    return result;
}
