// SPDX-License-Identifier: MIT
#include "core/import/google/records.h"

#include "core/import/columns.h"
#include "core/import/google/regions.h"

namespace google {
namespace {
constexpr ValueName<Architecture> typeArchitectures[] {
    {"X86_64", Architecture::X86_64},
    {"ARM64", Architecture::Arm64},
};

constexpr Column<Said<InstanceType>> typeTable[] {
    said<&InstanceType::uid>("name"),
    said<&InstanceType::name>("name"),
    said<&InstanceType::description>("description"),
    said<&InstanceType::cpuCount>("guestCpus"),
    said<&InstanceType::memoryMib>("memoryMb"),
    saidAs<&InstanceType::architecture, typeArchitectures>("architecture"),
};
} // namespace

// Listed once for each zone.
void readMachineType(json::Node record, Sayings &into)
{
    Said<InstanceType> type = rowFrom(record, typeTable);
    if (type.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A machine type without name."), record.line());
    type.scope = scopeOf({});
    into.types.append(type);
}

void readProject(json::Node record, Sayings &into)
{
    const QString number = record["projectNumber"].text(), name = record["projectId"].text();
    if (!number.isEmpty() && !name.isEmpty())
        into.otherNames.insert(number, name);
}

void readNothing(json::Node, Sayings &into) { into.records = 0; }
} // namespace google
