// SPDX-License-Identifier: MIT
#include "core/check/fixes.h"

#include "core/answer/impact.h"
#include "core/base/words.h"
#include "core/edit/next.h"

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

namespace {
Saying joined(const Saying &before, const Saying &next)
{
    return before.isEmpty() ? next : Words::say("%1; %2").arg(before, next);
}

// "bastion-eu: Image set to ami-1; Instance Type inherits m1.small again"
Saying doneTo(const Plan &before, const Plan &after, Owner owner)
{
    const LaunchSettings &was = nextOf(before, owner), &is = nextOf(after, owner);
    const Resolution then = resolve(before, owner), next = resolve(after, owner);
    Saying fields;
    for (const LaunchField field : allLaunchFields) {
        const bool isTemplate = field == LaunchField::ServerTemplate;
        const bool isSet = isTemplate || isSetHere(is, field);
        const QString value = valueText(after, next, field);
        const bool isSetAnew = isSet && valueText(before, then, field) != value;
        if (isSetAnew || (!isTemplate && isSetHere(was, field) != isSet))
            fields = joined(fields,
                            (isSet ? Words::say("%1 set to %2") : Words::say("%1 inherits %2 again"))
                                .arg(titleOf(field), value));
    }
    return fields.isEmpty() ? Saying() : Words::say("%1: %2").arg(nameOf(after, owner), fields);
}
} // namespace

Saying doneText(const Plan &plan, const Change &change)
{
    constexpr qsizetype toldAtMost = 3;
    const auto &servers = change.of<Server>().updated;
    const auto &arrays = change.of<ServerArray>().updated;
    if (servers.size() + arrays.size() != change.rows() || change.rows() > toldAtMost)
        return change.label;
    Plan after = plan;
    after.apply(change);
    Saying told;
    const auto tell = [&](Owner owner) {
        if (const Saying done = doneTo(plan, after, owner); !done.isEmpty())
            told = joined(told, done);
    };
    for (const auto &update : servers)
        tell(update.after.id);
    for (const auto &update : arrays)
        tell(update.after.id);
    return told.isEmpty() ? change.label : told;
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
