// SPDX-License-Identifier: MIT
// The fields of clouds and what belongs to them.
#pragma once

#include "core/plan/entities/clouds.h"
#include "core/plan/schema/imports.h"

template <> struct Schema<Cloud> {
    static constexpr auto table = "cloud";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Cloud");
    static constexpr auto fields = joined(
        Pack {
            field<&Cloud::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&Cloud::displayName>("display_name", QT_TRANSLATE_NOOP("plan", "Display name")),
            field<&Cloud::type>("type", QT_TRANSLATE_NOOP("plan", "Cloud type")),
            field<&Cloud::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&Cloud::href>("href", QT_TRANSLATE_NOOP("plan", "Href")),
            field<&Cloud::registered>("registered", QT_TRANSLATE_NOOP("plan", "Registered")),
            field<&Cloud::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
        },
        placeFields<Cloud>());
};

template <> struct Schema<Datacenter> {
    static constexpr auto table = "datacenter";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Datacenter");
    static constexpr auto fields = joined(
        Pack {
            field<&Datacenter::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
            field<&Datacenter::uid>("uid", QT_TRANSLATE_NOOP("plan", "Resource UID")),
            field<&Datacenter::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&Datacenter::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&Datacenter::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
        },
        placeFields<Datacenter>());
};

template <> struct Schema<InstanceType> {
    static constexpr auto table = "instance_type";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Instance Type");
    static constexpr auto fields = joined(
        Pack {
            field<&InstanceType::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
            field<&InstanceType::uid>("uid", QT_TRANSLATE_NOOP("plan", "Resource UID")),
            field<&InstanceType::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&InstanceType::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&InstanceType::architecture>("architecture", QT_TRANSLATE_NOOP("plan", "Architecture")),
            field<&InstanceType::memory>("memory", QT_TRANSLATE_NOOP("plan", "Memory")),
            field<&InstanceType::cpuCount>("cpu_count", QT_TRANSLATE_NOOP("plan", "CPUs")),
            field<&InstanceType::retired>("retired", QT_TRANSLATE_NOOP("plan", "Retired")),
            field<&InstanceType::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
            field<&InstanceType::architectures>("architectures", QT_TRANSLATE_NOOP("plan", "Architectures")),
            field<&InstanceType::bootModes>("boot_modes", QT_TRANSLATE_NOOP("plan", "Boot modes")),
            field<&InstanceType::virtualizations>("virtualizations",
                                                  QT_TRANSLATE_NOOP("plan", "Virtualizations")),
            field<&InstanceType::ena>("ena", QT_TRANSLATE_NOOP("plan", "ENA")),
            field<&InstanceType::memoryMib>("memory_mib", QT_TRANSLATE_NOOP("plan", "Memory in MiB")),
        },
        placeFields<InstanceType>());
};

template <> struct Schema<Image> {
    static constexpr auto table = "image";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Image");
    static constexpr auto fields = joined(
        Pack {
            field<&Image::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
            field<&Image::uid>("uid", QT_TRANSLATE_NOOP("plan", "Resource UID")),
            field<&Image::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&Image::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&Image::osPlatform>("os_platform", QT_TRANSLATE_NOOP("plan", "OS platform")),
            field<&Image::owner>("owner", QT_TRANSLATE_NOOP("plan", "Owner")),
            field<&Image::deprecatedAt>("deprecated_at", QT_TRANSLATE_NOOP("plan", "Deprecated at")),
            field<&Image::kind>("kind", QT_TRANSLATE_NOOP("plan", "Kind")),
            field<&Image::architecture>("architecture", QT_TRANSLATE_NOOP("plan", "Architecture")),
            field<&Image::virtualization>("virtualization", QT_TRANSLATE_NOOP("plan", "Virtualization")),
            field<&Image::rootDevice>("root_device", QT_TRANSLATE_NOOP("plan", "Root device")),
            field<&Image::visibility>("visibility", QT_TRANSLATE_NOOP("plan", "Visibility")),
            field<&Image::availability>("availability", QT_TRANSLATE_NOOP("plan", "Availability")),
            field<&Image::rightScaleEnabled>("rightscale_enabled",
                                             QT_TRANSLATE_NOOP("plan", "RightScale-enabled")),
            field<&Image::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
            field<&Image::bootMode>("boot_mode", QT_TRANSLATE_NOOP("plan", "Boot mode")),
            field<&Image::ena>("ena", QT_TRANSLATE_NOOP("plan", "ENA")),
            field<&Image::tpm>("tpm", QT_TRANSLATE_NOOP("plan", "TPM")),
            field<&Image::excludedFromLatest>("excluded_from_latest",
                                              QT_TRANSLATE_NOOP("plan", "Excluded from latest")),
            field<&Image::follows>("follows", QT_TRANSLATE_NOOP("plan", "Follows")),
            field<&Image::target>("target_id", QT_TRANSLATE_NOOP("plan", "Stands for")),
            field<&Image::targetKnownAt>("target_known_at", QT_TRANSLATE_NOOP("plan", "Known since")),
            field<&Image::created>("created_at", QT_TRANSLATE_NOOP("plan", "Created at")),
            field<&Image::family>("family", QT_TRANSLATE_NOOP("plan", "Family")),
            field<&Image::copiedFrom>("copied_from", QT_TRANSLATE_NOOP("plan", "Copied from")),
            field<&Image::copiedFromCloud>("copied_from_cloud",
                                           QT_TRANSLATE_NOOP("plan", "Copied from cloud")),
            field<&Image::replacement>("replacement", QT_TRANSLATE_NOOP("plan", "Replacement")),
            field<&Image::minDisk>("min_disk", QT_TRANSLATE_NOOP("plan", "Minimum disk in GiB")),
            field<&Image::minMemory>("min_memory", QT_TRANSLATE_NOOP("plan", "Minimum memory in MiB")),
        },
        sourceKeyFields<Image>(), placeFields<Image>());
};
