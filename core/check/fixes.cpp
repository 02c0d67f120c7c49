// SPDX-License-Identifier: MIT
#include "core/check/fixes.h"

#include "core/base/words.h"
#include "core/edit/next.h"
#include "core/answer/impact.h"

#include <QCoreApplication>

namespace fixes {
namespace {
QList<Owner> ownersOf(const Finding &finding) { return {Owner(finding.subject)}; }
} // namespace

Result<Change> inheritField(const Plan &plan, const Finding &finding)
{
    return edit::inherit(plan, ownersOf(finding), finding.field.value_or(LaunchField::Image));
}

Result<Change> inheritImage(const Plan &plan, const Finding &finding)
{
    return edit::inherit(plan, ownersOf(finding), LaunchField::Image);
}

Result<Change> inheritInstanceType(const Plan &plan, const Finding &finding)
{
    return edit::inherit(plan, ownersOf(finding), LaunchField::InstanceType);
}

Result<Change> inheritAll(const Plan &plan, const Finding &finding)
{
    return edit::inheritAll(plan, ownersOf(finding));
}

Result<Change> chooseMci(const Plan &plan, const Finding &finding)
{
    return edit::setMci(plan, ownersOf(finding), finding.about[0].as<MultiCloudImage>());
}

Result<Change> chooseTemplate(const Plan &plan, const Finding &finding)
{
    return edit::setServerTemplate(plan, ownersOf(finding), finding.about[0].as<ServerTemplate>());
}

QString outcomeOf(const Plan &plan, const Change &change)
{
    constexpr qsizetype toldAtMost = 3;
    const Impact impact = impactOf(plan, change);
    if (impact.launches.isEmpty())
        return Words::tr("No launch changes by it.");
    QStringList lines;
    for (const LaunchImpact &launch : impact.launches.mid(0, toldAtMost)) {
        QStringList fields;
        for (const ImpactField &field : launch.fields)
            fields.append(Words::tr("%1: %2 → %3").arg(labelOf(field.field), field.before, field.after));
        lines.append(Words::tr("%1 – %2").arg(nameOf(plan, launch.owner), fields.join(QStringLiteral("; "))));
    }
    if (const qsizetype more = impact.launches.size() - lines.size(); more > 0)
        lines.append(Words::tr("… and %n more", nullptr, int(more)));
    return lines.join(u'\n');
}
} // namespace fixes
