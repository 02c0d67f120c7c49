// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/aws/regions.h"
#include "core/import/columns.h"

namespace aws {
namespace {
constexpr ValueName<InstanceState> instanceStates[] {
    {"pending", InstanceState::Pending},
    {"running", InstanceState::Operational},
    {"shutting-down", InstanceState::Decommissioning},
    {"stopping", InstanceState::Stopped},
    {"stopped", InstanceState::Stopped},
    {"terminated", InstanceState::Terminated},
};

constexpr Column<SaidInstance> instanceTable[] {
    part<&SaidInstance::uid>("InstanceId"),
    part<&SaidInstance::launch, &SaidLaunch::image>("ImageId"),
    part<&SaidInstance::launch, &SaidLaunch::instanceType>("InstanceType"),
    part<&SaidInstance::datacenter>("Placement.AvailabilityZone"),
    part<&SaidInstance::launchedAt>("LaunchTime"),
    partAs<&SaidInstance::state, instanceStates>("State.Name"),
};

void readInstance(json::Node record, const QString &account, Sayings &into)
{
    SaidInstance instance = rowFrom(record, instanceTable);
    if (instance.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An instance without InstanceId."), record.line());
    instance.tags = tagsOf(record["Tags"]);
    instance.name = instance.tags.value(QStringLiteral("Name"));
    instance.group = instance.tags.value(QStringLiteral("aws:autoscaling:groupName"));
    instance.of.uid = instance.tags.value(QStringLiteral("aws:ec2launchtemplate:id"));
    instance.of.version = instance.tags.value(QStringLiteral("aws:ec2launchtemplate:version"));
    instance.scope = {regionOf(instance.datacenter), account};
    into.instances.append(instance);
}
} // namespace

void readInstances(json::Node record, Sayings &into)
{
    const json::Node instances = record["Instances"];
    if (!instances)
        return readInstance(record, record["OwnerId"].text(), into);
    for (const json::Node instance : instances)
        if (instance.isObject())
            readInstance(instance, record["OwnerId"].text(), into);
}
} // namespace aws
