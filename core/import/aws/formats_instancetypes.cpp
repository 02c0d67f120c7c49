// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/aws/regions.h"
#include "core/import/columns.h"

namespace aws {
namespace {
constexpr ValueName<Architecture> typeArchitectures[] {
    {"i386", Architecture::I386},          {"x86_64", Architecture::X86_64},
    {"arm64", Architecture::Arm64},        {"x86_64_mac", Architecture::X86_64Mac},
    {"arm64_mac", Architecture::Arm64Mac},
};
constexpr ValueName<BootMode> typeBootModes[] {
    {"legacy-bios", BootMode::Bios},
    {"uefi", BootMode::Uefi},
};
constexpr ValueName<Virtualization> typeVirtualizations[] {
    {"hvm", Virtualization::Hvm},
    {"paravirtual", Virtualization::Paravirtual},
};
constexpr ValueName<EnaSupport> enaSupports[] {
    {"unsupported", EnaSupport::Unsupported},
    {"supported", EnaSupport::Supported},
    {"required", EnaSupport::Required},
};

constexpr Column<Said<InstanceType>> typeTable[] {
    said<&InstanceType::uid>("InstanceType"),
    said<&InstanceType::name>("InstanceType"),
    said<&InstanceType::memoryMib>("MemoryInfo.SizeInMiB"),
    said<&InstanceType::cpuCount>("VCpuInfo.DefaultVCpus"),
    saidAs<&InstanceType::architectures, typeArchitectures>("ProcessorInfo.SupportedArchitectures"),
    saidAs<&InstanceType::bootModes, typeBootModes>("SupportedBootModes"),
    saidAs<&InstanceType::virtualizations, typeVirtualizations>("SupportedVirtualizationTypes"),
    saidAs<&InstanceType::ena, enaSupports>("NetworkInfo.EnaSupport"),
};

// The one word for what a type can be, as RightScale has it.
Architecture architectureOf(EnumSet<Architecture> all)
{
    if (all == EnumSet<Architecture> {Architecture::I386, Architecture::X86_64})
        return Architecture::I386OrX86_64;
    for (const auto &[text, one] : typeArchitectures)
        if (all == EnumSet<Architecture> {one})
            return one;
    return Architecture::Unknown;
}
} // namespace

void readInstanceType(json::Node record, Sayings &into)
{
    Said<InstanceType> type = rowFrom(record, typeTable);
    if (type.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An instance type without InstanceType."),
                             record.line());
    const Architecture architecture = architectureOf(type.row.architectures);
    if (architecture != Architecture::Unknown)
        type.say<&InstanceType::architecture>(architecture);
    into.types.append(type);
}

// That a region, or a zone of it, offers a type.
void readOffering(json::Node record, Sayings &into)
{
    const QString uid = record["InstanceType"].text();
    if (uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An offering without InstanceType."), record.line());
    Said<InstanceType> type;
    type.line = record.line();
    type.say<&InstanceType::uid>(uid);
    type.say<&InstanceType::name>(uid);
    type.say<&InstanceType::retired>(false);
    type.scope.region = regionOf(record["Location"].text());
    into.types.append(type);
}
} // namespace aws
