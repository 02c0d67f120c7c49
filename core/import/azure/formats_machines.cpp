// SPDX-License-Identifier: MIT
#include "core/import/azure/records.h"

#include "core/import/azure/references.h"
#include "core/import/azure/regions.h"

namespace azure {
namespace {
constexpr ValueName<InstanceState> powerStates[] {
    {"VM starting", InstanceState::Pending},     {"PowerState/starting", InstanceState::Pending},
    {"VM running", InstanceState::Operational},  {"PowerState/running", InstanceState::Operational},
    {"VM stopping", InstanceState::Stopped},     {"PowerState/stopping", InstanceState::Stopped},
    {"VM stopped", InstanceState::Stopped},      {"PowerState/stopped", InstanceState::Stopped},
    {"VM deallocating", InstanceState::Stopped}, {"PowerState/deallocating", InstanceState::Stopped},
    {"VM deallocated", InstanceState::Stopped},  {"PowerState/deallocated", InstanceState::Stopped},
};

constexpr Column<SaidInstance> machineTable[] {
    part<&SaidInstance::uid>("id"),
    part<&SaidInstance::name>("name"),
    part<&SaidInstance::launch, &SaidLaunch::instanceType>("sku.name"),
    part<&SaidInstance::launch, &SaidLaunch::instanceType>("hardwareProfile.vmSize"),
    part<&SaidInstance::launchedAt>("timeCreated"),
    partAs<&SaidInstance::state, powerStates>("powerState"),
};

QString firstOf(json::Node list)
{
    return list.isArray() && list.begin() != list.end() ? (*list.begin()).text() : QString();
}

void readPowerState(json::Node statuses, SaidInstance &machine)
{
    for (const json::Node status : statuses)
        columns::take(status["code"], machine.state, powerStates);
}
} // namespace

Scope scopeOf(json::Node record)
{
    return {locationOf(record["location"].text()), subscriptionOf(record["id"].text())};
}

QHash<QString, QString> tagsOfResource(json::Node record)
{
    QHash<QString, QString> tags;
    for (const json::Node tag : record["tags"])
        if (const QString name = QString::fromUtf8(tag.key()); !name.isEmpty() && !isSecretName(name))
            tags.insert(name, tag.text());
    if (const QString group = partOf(record["id"].text(), QLatin1String("resourceGroups")).toLower();
        !group.isEmpty())
        tags.insert(QStringLiteral("azure:resource-group"), group);
    return tags;
}

// What runs is the exact version; what would launch next is what the model names. That the latest model was
// applied proves nothing of the image: "latest" moves without it.
void readMachine(json::Node record, Sayings &into)
{
    SaidInstance machine = rowOf(record, machineTable);
    const QString id = machine.uid, own = partOf(id, QLatin1String("virtualMachines"));
    if (own.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A record that is no virtual machine by its id."),
                             record.line());
    if (machine.name.isEmpty())
        machine.name = own;
    machine.uid = id.toLower();
    machine.scope = scopeOf(record);
    machine.tags = tagsOfResource(record);
    machine.datacenter = firstOf(record["zones"]);
    readPowerState(fieldOf(record, "instanceView.statuses"), machine);
    const Meant meant = meantBy(fieldOf(record, "storageProfile.imageReference"));
    machine.launch.image = meant.running;
    QString group = idUpTo(id, QLatin1String("virtualMachineScaleSets"));
    if (group.isEmpty())
        group = fieldOf(record, "virtualMachineScaleSet.id").text(); // of flexible orchestration
    machine.group = partOf(group, QLatin1String("virtualMachineScaleSets"));
    if (machine.group.isEmpty()) {
        machine.next = meant.next;
        machine.next->instanceType = machine.launch.instanceType;
    } else
        machine.groupUid = group.toLower();
    into.instances.append(machine);
}
} // namespace azure
