// SPDX-License-Identifier: MIT
#include "core/import/openstack/records.h"

#include "core/import/columns.h"

namespace openstack {
namespace {
constexpr ValueName<Architecture> architectures[] {
    {"i386", Architecture::I386},    {"i686", Architecture::I386},     {"x86_64", Architecture::X86_64},
    {"amd64", Architecture::X86_64}, {"aarch64", Architecture::Arm64}, {"arm64", Architecture::Arm64},
};
constexpr ValueName<ImageKind> kinds[] {
    {"aki", ImageKind::Kernel},
    {"ari", ImageKind::Ramdisk},
    {"ami", ImageKind::Machine},
    {"bare", ImageKind::Machine},
};
constexpr ValueName<Availability> statuses[] {
    {"active", Availability::Available},     {"ACTIVE", Availability::Available},
    {"queued", Availability::Pending},       {"saving", Availability::Pending},
    {"uploading", Availability::Pending},    {"importing", Availability::Pending},
    {"SAVING", Availability::Pending},       {"killed", Availability::Failed},
    {"ERROR", Availability::Failed},         {"deleted", Availability::Deregistered},
    {"DELETED", Availability::Deregistered}, {"pending_delete", Availability::Deregistered},
    {"deactivated", Availability::Disabled},
};
constexpr ValueName<Visibility> visibilities[] {
    {"public", Visibility::Public},
    {"community", Visibility::Public},
    {"shared", Visibility::Private},
    {"private", Visibility::Private},
};
constexpr ValueName<BootMode> firmwares[] {
    {"bios", BootMode::Bios},
    {"uefi", BootMode::Uefi},
};

// The service says "id", the list of the command line "ID"; what it calls properties stands beside the rest
// or below.
constexpr Column<Said<Image>> imageTable[] {
    said<&Image::uid>("id"),
    said<&Image::uid>("ID"),
    said<&Image::name>("name"),
    said<&Image::name>("Name"),
    said<&Image::owner>("owner"),
    said<&Image::owner>("Project"),
    said<&Image::created>("created_at"),
    said<&Image::created>("created"),
    said<&Image::osPlatform>("os_distro"),
    said<&Image::osPlatform>("properties.os_distro"),
    said<&Image::copiedFrom>("base_image_ref"),
    said<&Image::copiedFrom>("properties.base_image_ref"),
    saidAs<&Image::kind, kinds>("container_format"),
    saidAs<&Image::kind, kinds>("Container Format"),
    saidAs<&Image::architecture, architectures>("architecture"),
    saidAs<&Image::architecture, architectures>("properties.architecture"),
    saidAs<&Image::architecture, architectures>("metadata.architecture"),
    saidAs<&Image::availability, statuses>("status"),
    saidAs<&Image::availability, statuses>("Status"),
    saidAs<&Image::visibility, visibilities>("visibility"),
    saidAs<&Image::visibility, visibilities>("Visibility"),
    saidAs<&Image::bootMode, firmwares>("hw_firmware_type"),
    saidAs<&Image::bootMode, firmwares>("properties.hw_firmware_type"),
};

// By one of two names, or among the properties; 0 is how the service says that nothing is required.
int required(json::Node record, const char *name, const char *other)
{
    qint64 most = 0;
    for (const json::Node node : {record[name], record[other], record["properties"][name]})
        most = qMax(most, node.integer().value_or(0));
    return int(qMin(most, qint64(1) << 30));
}
} // namespace

void readImage(json::Node record, Sayings &into)
{
    Said<Image> image = rowFrom(record, imageTable);
    if (image.row.uid.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An image without id."), record.line());
    if (image.row.copiedFrom == image.row.uid) // a snapshot of a volume names itself
        image.say<&Image::copiedFrom>(Text());
    if (const int disk = required(record, "min_disk", "minDisk"))
        image.say<&Image::minDisk>(disk);
    if (const int memory = required(record, "min_ram", "minRam"))
        image.say<&Image::minMemory>(memory);
    into.images.append(std::move(image));
}
} // namespace openstack
