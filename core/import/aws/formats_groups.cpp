// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/aws/regions.h"
#include "core/import/columns.h"

namespace aws {
namespace {
constexpr Column<SaidGroup> groupTable[] {
    part<&SaidGroup::uid>("AutoScalingGroupARN"),
    part<&SaidGroup::name>("AutoScalingGroupName"),
    part<&SaidGroup::minCount>("MinSize"),
    part<&SaidGroup::maxCount>("MaxSize"),
    part<&SaidGroup::desiredCount>("DesiredCapacity"),
};

constexpr ValueName<InstanceState> lifecycles[] {
    {"Pending", InstanceState::Pending},
    {"Pending:Wait", InstanceState::Pending},
    {"Pending:Proceed", InstanceState::Pending},
    {"InService", InstanceState::Operational},
    {"Standby", InstanceState::Operational},
    {"Terminating", InstanceState::Decommissioning},
    {"Terminating:Wait", InstanceState::Decommissioning},
    {"Terminating:Proceed", InstanceState::Decommissioning},
    {"Terminated", InstanceState::Terminated},
    {"Warmed:Stopped", InstanceState::Stopped},
};

constexpr Column<SaidInstance> memberTable[] {
    part<&SaidInstance::uid>("InstanceId"),
    part<&SaidInstance::launch, &SaidLaunch::instanceType>("InstanceType"),
    part<&SaidInstance::datacenter>("AvailabilityZone"),
    partAs<&SaidInstance::state, lifecycles>("LifecycleState"),
};

TemplateMention mentionOf(json::Node specification)
{
    return {.uid = specification["LaunchTemplateId"].text(),
            .name = specification["LaunchTemplateName"].text(),
            .version = specification["Version"].text()};
}

// What a group or a member names: a launch template, also of a mixed instances policy, or a configuration.
TemplateMention launchedFrom(json::Node record)
{
    for (const char *path :
         {"LaunchTemplate", "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification"})
        if (const TemplateMention mention = mentionOf(record.at(path)))
            return mention;
    return {.name = record["LaunchConfigurationName"].text(), .isConfiguration = true};
}

SaidOption optionOf(json::Node record)
{
    SaidOption option {.of = mentionOf(record["LaunchTemplateSpecification"]), .launch = launchOf(record)};
    option.weight = int(qBound(qint64(0), record["WeightedCapacity"].integer().value_or(0), qint64(999)));
    return option;
}

bool isLaunchSuspended(json::Node processes)
{
    for (const json::Node process : processes)
        if (process["ProcessName"].utf8() == "Launch")
            return true;
    return false;
}
} // namespace

void readGroup(json::Node record, Sayings &into)
{
    SaidGroup group = rowFrom(record, groupTable);
    if (group.name.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A group without AutoScalingGroupName."),
                             record.line());
    const json::Node zones = record["AvailabilityZones"];
    const QString zone =
        zones.isArray() && zones.begin() != zones.end() ? (*zones.begin()).text() : QString();
    group.scope = {regionOf(group.uid), accountOf(group.uid)};
    if (group.scope.region.isEmpty())
        group.scope.region = regionOf(zone);
    group.of = launchedFrom(record);
    for (const json::Node option : record.at("MixedInstancesPolicy.LaunchTemplate.Overrides"))
        group.options.append(optionOf(option));
    if (group.options.isEmpty() && record["MixedInstancesPolicy"].isObject())
        group.options.append(SaidOption()); // it launches by a policy all the same
    group.enabled = !isLaunchSuspended(record["SuspendedProcesses"]);
    group.tags = tagsOf(record["Tags"]);
    for (const json::Node member : record["Instances"]) {
        SaidInstance instance = rowFrom(member, memberTable);
        instance.of = launchedFrom(member);
        instance.group = group.name;
        instance.scope = group.scope;
        if (!instance.uid.isEmpty())
            group.members.append(instance);
    }
    into.groups.append(group);
}
} // namespace aws
