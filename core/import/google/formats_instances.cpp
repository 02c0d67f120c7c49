// SPDX-License-Identifier: MIT
#include "core/import/google/records.h"

#include "core/import/columns.h"
#include "core/import/google/references.h"
#include "core/import/google/regions.h"

namespace google {
namespace {
// One that is stopped is called terminated.
constexpr ValueName<InstanceState> states[] {
    {"PROVISIONING", InstanceState::Pending}, {"STAGING", InstanceState::Booting},
    {"RUNNING", InstanceState::Operational},  {"STOPPING", InstanceState::Stopped},
    {"SUSPENDING", InstanceState::Stopped},   {"SUSPENDED", InstanceState::Stopped},
    {"STOPPED", InstanceState::Stopped},      {"TERMINATED", InstanceState::Stopped},
    {"REPAIRING", InstanceState::Stranded},   {"DEPROVISIONING", InstanceState::Decommissioning},
};

constexpr Column<SaidInstance> instanceTable[] {
    part<&SaidInstance::name>("name"),
    part<&SaidInstance::launchedAt>("creationTimestamp"),
    partAs<&SaidInstance::state, states>("status"),
};

QHash<QString, QString> labelsOf(json::Node record)
{
    QHash<QString, QString> labels;
    for (const json::Node label : record["labels"])
        if (const QString name = QString::fromUtf8(label.key()); !isSecretName(name))
            labels.insert(name, label.text());
    return labels;
}

// Of its metadata, only what says where it is from (D32).
QString metadataOf(json::Node record, QByteArrayView key)
{
    for (const json::Node item : record.at("metadata.items"))
        if (item["key"].utf8() == key)
            return item["value"].text();
    return {};
}

QString bootDiskOf(json::Node record, const QString &project)
{
    for (const json::Node disk : record["disks"])
        if (disk["boot"].boolean().value_or(false))
            return pathOf(disk["source"].text(), project);
    return {};
}

// Its group is of its own project, by whatever name or number it is told; so a number becomes known.
void readGroupOf(json::Node record, const QString &project, SaidInstance &instance, Sayings &into)
{
    const QString by = pathOf(metadataOf(record, "created-by"));
    if (!by.contains(QStringLiteral("/instanceGroupManagers/")))
        return;
    instance.group = lastOf(by);
    instance.groupUid = inProject(by, project);
    if (isNumber(projectOf(by)) && !isNumber(project))
        into.otherNames.insert(projectOf(by), project);
}
} // namespace

void readInstance(json::Node record, Sayings &into)
{
    SaidInstance instance = rowFrom(record, instanceTable);
    const QString zone = pathOf(record["zone"].text());
    QString path = pathOf(record["selfLink"].text());
    if (path.isEmpty() && !zone.isEmpty())
        path = zone + QStringLiteral("/instances/") + instance.name;
    instance.uid = instanceUid(path);
    if (instance.uid.isEmpty() || instance.name.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An instance without name and selfLink."),
                             record.line());
    const QString project = projectOf(path);
    instance.scope = scopeOf(project);
    instance.datacenter = path.section(u'/', 3, 3);
    instance.launch.instanceType = lastOf(record["machineType"].text());
    instance.bootDisk = bootDiskOf(record, project);
    instance.of = templateAt(pathOf(metadataOf(record, "instance-template"), project));
    instance.tags = labelsOf(record);
    readGroupOf(record, project, instance, into);
    into.instances.append(instance);
}

void readDisk(json::Node record, Sayings &into)
{
    const QString path = pathOf(record["selfLink"].text()), project = projectOf(path);
    if (path.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A disk without selfLink."), record.line());
    SaidDisk disk {
        .uid = path, .image = imageUid(record["sourceImage"].text(), project), .line = record.line()};
    for (const json::Node user : record["users"])
        disk.users.insert(instanceUid(pathOf(user.text(), project)));
    if (const QString number = record["sourceImageId"].text(); isNumber(number) && !disk.image.isEmpty())
        into.otherNames.insert(disk.image.section(u'/', 0, 0) + u'/' + number, disk.image);
    into.disks.append(disk);
}
} // namespace google
