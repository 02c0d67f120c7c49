// SPDX-License-Identifier: MIT
#include "core/import/azure/records.h"

#include "core/import/azure/regions.h"

namespace azure {
namespace {
constexpr Column<Said<InstanceType>> sizeTable[] {
    said<&InstanceType::uid>("name"),
    said<&InstanceType::name>("name"),
    said<&InstanceType::cpuCount>("numberOfCores"),
    said<&InstanceType::memoryMib>("memoryInMB"),
    said<&InstanceType::memoryMib>("memoryInMb"),
};

template <class T, size_t N> EnumSet<T> setFrom(const QString &texts, const ValueName<T> (&names)[N])
{
    EnumSet<T> values;
    for (const QString &text : texts.split(u','))
        for (const auto &[name, value] : names)
            if (text.trimmed() == QLatin1String(name))
                values.insert(value);
    return values;
}

void readCapability(const QString &name, json::Node value, Said<InstanceType> &type)
{
    if (name == QLatin1String("vCPUs"))
        type.say<&InstanceType::cpuCount>(
            int(qBound(qint64(0), value.integer().value_or(0), qint64(1) << 20)));
    else if (name == QLatin1String("MemoryGB"))
        type.say<&InstanceType::memoryMib>(int(qBound(0.0, value.number().value_or(0), 1e6) * 1024));
    else if (name == QLatin1String("HyperVGenerations"))
        type.say<&InstanceType::bootModes>(setFrom(value.text(), generations));
    else if (name == QLatin1String("CpuArchitectureType"))
        type.say<&InstanceType::architectures>(setFrom(value.text(), architectures));
}
} // namespace

void readSize(json::Node record, Sayings &into)
{
    const Said<InstanceType> type = rowFrom(record, sizeTable);
    if (type.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A size without its name."), record.line());
    into.types.append(type);
}

// Of all that is sold, the sizes of virtual machines.
void readSku(json::Node record, Sayings &into)
{
    if (record["resourceType"].utf8() != "virtualMachines")
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A SKU of something else than virtual machines."),
                             record.line());
    Said<InstanceType> type = rowFrom(record, sizeTable);
    if (type.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A size without its name."), record.line());
    for (const json::Node capability : record["capabilities"])
        readCapability(capability["name"].text(), capability["value"], type);
    for (const Architecture one : {Architecture::X86_64, Architecture::Arm64})
        if (type.row.architectures == EnumSet<Architecture> {one})
            type.say<&InstanceType::architecture>(one);
    for (const json::Node location : record["locations"])
        if (const QString region = locationOf(location.text()); !region.isEmpty()) {
            type.scope.region = region;
            into.types.append(type);
        }
}
} // namespace azure
