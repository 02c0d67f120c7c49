// SPDX-License-Identifier: MIT
#include "core/check/waivers.h"

#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/edit/checks.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QMap>

namespace check {
QList<Id<Waiver>> waiversAt(const Plan &plan, AnyId subject)
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

bool hasEnded(const Waiver &waiver, Timestamp now) { return waiver.until && waiver.until <= now; }

QString waiverText(const Plan &plan, const Finding &finding)
{
    for (const Id<Waiver> id : waiversAt(plan, finding.subject)) {
        const Waiver &row = plan.row(id);
        if (row.rule != QLatin1String(finding.rule->id))
            continue;
        if (finding.isOpen())
            return Words::tr("Was waived until %1: %2").arg(longDayText(row.until), row.reason);
        return row.until ? Words::tr("Waived until %1: %2").arg(longDayText(row.until), row.reason)
                         : Words::tr("Waived: %1").arg(row.reason);
    }
    return {};
}

Result<Change> waive(const Plan &plan, const QList<Finding> &findings, const QString &reason, Timestamp until,
                     Timestamp now)
{
    QMap<QString, QList<AnyId>> subjects;
    for (const Finding &finding : findings)
        if (QList<AnyId> &of = subjects[QLatin1String(finding.rule->id)]; !of.contains(finding.subject))
            of.append(finding.subject);
    Plan waived = plan;
    Change all;
    for (auto rule = subjects.cbegin(); rule != subjects.cend(); ++rule) {
        const Result<Change> change = edit::waive(waived, *rule, rule.key(), reason, until, now);
        if (!change)
            return change;
        waived.apply(*change);
        all = all.merged(*change);
        all.label = change->label;
    }
    if (subjects.size() != 1)
        all.label = Words::tr("Waive %n rules for what is selected", nullptr, int(subjects.size()));
    return all;
}

Result<Change> unwaive(const Plan &plan, const QList<Finding> &findings)
{
    QList<Id<Waiver>> waivers;
    for (const Finding &finding : findings)
        if (!finding.isOpen() && !waivers.contains(finding.waiver))
            waivers.append(finding.waiver);
    if (waivers.isEmpty())
        return Error {Words::tr("None of this is waived."), {}};
    return edit::unwaive(plan, waivers);
}

Timestamp nextWaiverEnd(const Plan &plan, Timestamp now)
{
    Timestamp next;
    plan.all<Waiver>().forEach([&](const Waiver &row) {
        if (row.until > now && (!next || row.until < next))
            next = row.until;
    });
    return next;
}
} // namespace check
