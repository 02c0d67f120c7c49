// SPDX-License-Identifier: MIT
#include "ui/inspector/launchpanes.h"

#include "core/naming/names.h"
#include "ui/inspector/currentcell.h"
#include "ui/owners/timeline.h"

namespace {
QString titleOf(const Instance &launch)
{
    return launch.role == InstanceRole::Previous ? LaunchPanes::tr("Previous launch")
                                                 : LaunchPanes::tr("Current");
}

QString subtitleOf(const Instance &launch)
{
    return launch.role == InstanceRole::Previous ? periodText(launch) : labelOf(launch.state);
}
} // namespace

void LaunchPanes::showCurrent(const Plan &plan, Id<Instance> launch, const QSet<LaunchField> &differing)
{
    const Instance *instance = plan.find(launch);
    m_title = instance ? titleOf(*instance) : tr("Current");
    m_currentHeader->setSubtitle(instance ? subtitleOf(*instance) : tr("not running"));
    const LaunchSnapshot *snapshot = instance ? plan.find(instance->launch) : nullptr;
    for (const LaunchField field : allLaunchFields) {
        CurrentCell *cell = m_current[size_t(field)];
        if (!snapshot) {
            cell->showNothing(field == LaunchField::Cloud ? tr("This server is not running.") : QString());
            continue;
        }
        const QString value =
            field == LaunchField::Image ? imageText(*snapshot) : valueText(*snapshot, field);
        const AnyId link = valueIdOf(*snapshot, field);
        cell->show(value, detailText(*snapshot, field), nameOf(plan, link).isEmpty() ? AnyId() : link,
                   differing.contains(field));
    }
}
