// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/columns.h"

#include <QRegularExpression>

namespace aws {
namespace {
constexpr ValueName<Architecture> architectures[] {
    {"i386", Architecture::I386},          {"x86_64", Architecture::X86_64},
    {"arm64", Architecture::Arm64},        {"x86_64_mac", Architecture::X86_64Mac},
    {"arm64_mac", Architecture::Arm64Mac},
};
constexpr ValueName<ImageKind> kinds[] {
    {"machine", ImageKind::Machine},
    {"kernel", ImageKind::Kernel},
    {"ramdisk", ImageKind::Ramdisk},
};
constexpr ValueName<Virtualization> virtualizations[] {
    {"hvm", Virtualization::Hvm},
    {"paravirtual", Virtualization::Paravirtual},
};
constexpr ValueName<RootDevice> rootDevices[] {
    {"ebs", RootDevice::Volume},
    {"instance-store", RootDevice::Local},
};
constexpr ValueName<Availability> imageStates[] {
    {"available", Availability::Available},
    {"pending", Availability::Pending},
    {"deregistered", Availability::Deregistered},
    {"invalid", Availability::Failed},
    {"transient", Availability::Pending},
    {"failed", Availability::Failed},
    {"error", Availability::Failed},
    {"disabled", Availability::Disabled},
};
constexpr ValueName<BootMode> bootModes[] {
    {"legacy-bios", BootMode::Bios},
    {"uefi", BootMode::Uefi},
    {"uefi-preferred", BootMode::UefiPreferred},
};

constexpr Column<Said<Image>> imageTable[] {
    said<&Image::uid>("ImageId"),
    said<&Image::name>("Name"),
    said<&Image::description>("Description"),
    said<&Image::osPlatform>("PlatformDetails"),
    said<&Image::owner>("OwnerId"),
    said<&Image::deprecatedAt>("DeprecationTime"),
    said<&Image::created>("CreationDate"),
    said<&Image::copiedFrom>("SourceImageId"),
    said<&Image::copiedFromCloud>("SourceImageRegion"),
    saidAs<&Image::kind, kinds>("ImageType"),
    saidAs<&Image::architecture, architectures>("Architecture"),
    saidAs<&Image::virtualization, virtualizations>("VirtualizationType"),
    saidAs<&Image::rootDevice, rootDevices>("RootDeviceType"),
    saidAs<&Image::availability, imageStates>("State"),
    saidAs<&Image::bootMode, bootModes>("BootMode"),
};

// "[Copied ami-0123 from eu-west-1] web": what console and command write into the description of a copy.
void readCopied(Said<Image> &image)
{
    static const QRegularExpression copied(QStringLiteral("^\\[Copied (ami-[0-9a-f]+) from ([a-z0-9-]+)\\]"));
    if (image.says<&Image::copiedFrom>() || !image.row.description.utf8().startsWith('['))
        return;
    const auto match = copied.match(image.row.description);
    if (!match.hasMatch())
        return;
    image.say<&Image::copiedFrom>(match.captured(1));
    image.say<&Image::copiedFromCloud>(match.captured(2));
}

// The largest volume of the root, which a disk must hold.
int minDiskOf(json::Node record)
{
    const QByteArrayView root = record["RootDeviceName"].utf8();
    qint64 largest = 0;
    for (const json::Node device : record["BlockDeviceMappings"])
        if (root.isEmpty() || device["DeviceName"].utf8() == root)
            largest = qMax(largest, device.at("Ebs.VolumeSize").integer().value_or(0));
    return int(qBound(qint64(0), largest, qint64(1) << 20));
}
} // namespace

void readImage(json::Node record, Sayings &into)
{
    Said<Image> image = rowFrom(record, imageTable);
    if (image.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An image without ImageId."), record.line());
    if (const auto isPublic = record["Public"].boolean())
        image.say<&Image::visibility>(*isPublic ? Visibility::Public : Visibility::Private);
    // Of an image that can be launched, what is not there is "no"; of one that is gone, it is not known.
    const bool isWhole = image.says<&Image::name>();
    if (const auto ena = record["EnaSupport"].boolean(); ena || isWhole)
        image.say<&Image::ena>(ena.value_or(false) ? Tristate::Yes : Tristate::No);
    if (isWhole)
        image.say<&Image::tpm>(record["TpmSupport"] ? Tristate::Yes : Tristate::No);
    if (const int disk = minDiskOf(record))
        image.say<&Image::minDisk>(disk);
    readCopied(image);
    into.images.append(std::move(image));
}
} // namespace aws
