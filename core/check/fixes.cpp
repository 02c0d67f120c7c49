// SPDX-License-Identifier: MIT
#include "core/check/fixes.h"

#include "core/edit/next.h"

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
} // namespace fixes
