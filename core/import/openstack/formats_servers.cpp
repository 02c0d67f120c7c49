// SPDX-License-Identifier: MIT
#include "core/import/openstack/records.h"

#include "core/import/columns.h"

#include <QRegularExpression>

namespace openstack {
namespace {
constexpr ValueName<InstanceState> serverStatuses[] {
    {"ACTIVE", InstanceState::Operational}, {"BUILD", InstanceState::Pending},
    {"REBUILD", InstanceState::Pending},    {"PAUSED", InstanceState::Stopped},
    {"SUSPENDED", InstanceState::Stopped},  {"SHUTOFF", InstanceState::Stopped},
    {"SHELVED", InstanceState::Stopped},    {"SHELVED_OFFLOADED", InstanceState::Stopped},
    {"DELETED", InstanceState::Terminated}, {"SOFT_DELETED", InstanceState::Terminated},
};

constexpr Column<Said<InstanceType>> flavorTable[] {
    said<&InstanceType::uid>("id"),         said<&InstanceType::uid>("ID"),
    said<&InstanceType::name>("name"),      said<&InstanceType::name>("Name"),
    said<&InstanceType::memoryMib>("ram"),  said<&InstanceType::memoryMib>("RAM"),
    said<&InstanceType::cpuCount>("vcpus"), said<&InstanceType::cpuCount>("VCPUs"),
};

constexpr Column<SaidInstance> serverTable[] {
    part<&SaidInstance::uid>("id"),
    part<&SaidInstance::uid>("ID"),
    part<&SaidInstance::name>("name"),
    part<&SaidInstance::name>("Name"),
    part<&SaidInstance::datacenter>("OS-EXT-AZ:availability_zone"),
    part<&SaidInstance::datacenter>("Availability Zone"),
    part<&SaidInstance::launchedAt>("created"),
    part<&SaidInstance::launchedAt>("Created At"),
    part<&SaidInstance::launchedAt>("OS-SRV-USG:launched_at"),
    part<&SaidInstance::scope, &Scope::account>("tenant_id"),
    part<&SaidInstance::scope, &Scope::account>("project_id"),
    part<&SaidInstance::scope, &Scope::account>("Project ID"),
    partAs<&SaidInstance::state, serverStatuses>("status"),
    partAs<&SaidInstance::state, serverStatuses>("Status"),
};

// What a server names: {"id": …}, "Ubuntu 14.04 (0d315a8d-…)", or a name alone.
struct Mention {
    QString id, name;
};

Mention mentioned(json::Node node)
{
    if (node.isObject())
        return {node["id"].text(), node["original_name"].text()};
    static const QRegularExpression both(QStringLiteral("^(.*) \\(([^()\\s]+)\\)$"));
    const QString text = node.text();
    const auto match = both.match(text);
    return match.hasMatch() ? Mention {match.captured(2), match.captured(1)} : Mention {{}, text};
}

// The list of the command line has ids and names of what is used in columns of their own when it is long.
Mention mentioned(json::Node record, const char *key, const char *column, const char *idColumn,
                  const char *nameColumn)
{
    Mention mention = mentioned(record[key] ? record[key] : record[column]);
    if (const QString id = record[idColumn].text(); !id.isEmpty())
        mention.id = id;
    if (const QString name = record[nameColumn].text(); !name.isEmpty())
        mention.name = name;
    if (mention.name.startsWith(QStringLiteral("N/A")) || mention.id.startsWith(QStringLiteral("N/A")))
        return {};
    return mention;
}
} // namespace

void readFlavor(json::Node record, Sayings &into)
{
    const Said<InstanceType> flavor = rowFrom(record, flavorTable);
    if (flavor.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A flavor without id."), record.line());
    into.types.append(flavor);
}

void readServer(json::Node record, Sayings &into)
{
    SaidInstance server = rowFrom(record, serverTable);
    if (server.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A server without id."), record.line());
    const Mention image = mentioned(record, "image", "Image", "Image ID", "Image Name");
    const Mention flavor = mentioned(record, "flavor", "Flavor", "Flavor ID", "Flavor Name");
    server.launch.image = image.id;
    server.launch.imageName = image.name;
    server.launch.instanceType = flavor.id;
    server.launch.typeName = flavor.name;
    if (image.id.isEmpty() && image.name.isEmpty())
        into.passOver(
            QT_TRANSLATE_NOOP("Words",
                              "A server that is booted from a volume: which image it runs is not known."),
            record.line());
    if (record["image"]["properties"].isObject()) // newer services tell of the image, too
        readImage(record["image"], into);
    into.instances.append(server);
}
} // namespace openstack
