// SPDX-License-Identifier: MIT
// What a script for AWS says of accounts, parameters and launch options.
#pragma once

#include "core/handover/launchtemplates.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace handover {
// Stops the script where its credentials are for none of the accounts.
QString accountLines(const QStringList &accounts);
// The name of a parameter that can be written: empty for one of AWS, and for a version or label of one.
QString parameterName(const Image &alias);
// How a template's version is said: "3", "$Default", "$Latest".
QString namingText(const TemplateChoice &choice);
// What the launch options of a group are, as this query prints them.
inline constexpr auto optionsQuery =
    "(AutoScalingGroups[0].MixedInstancesPolicy.LaunchTemplate.Overrides||`[]`)[]."
    "[InstanceType,ImageId,WeightedCapacity,"
    "LaunchTemplateSpecification.Version||LaunchTemplateSpecification&&'$Default']";
QString optionsText(const Plan &source, Id<ServerArray> array);
} // namespace handover
