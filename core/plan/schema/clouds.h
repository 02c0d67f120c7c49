// SPDX-License-Identifier: MIT
// The fields of clouds and what belongs to them.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/clouds.h"

#define PLAN_LABEL(text) QT_TRANSLATE_NOOP("plan", text)

template <> struct Schema<Cloud> {
    static constexpr auto table = "cloud";
    static constexpr auto label = PLAN_LABEL("Cloud");
    static constexpr auto fields = std::tuple {
        field<&Cloud::name>("name", PLAN_LABEL("Name")),
        field<&Cloud::displayName>("display_name", PLAN_LABEL("Display name")),
        field<&Cloud::type>("type", PLAN_LABEL("Cloud type")),
        field<&Cloud::description>("description", PLAN_LABEL("Description")),
        field<&Cloud::href>("href", PLAN_LABEL("Href")),
        field<&Cloud::registered>("registered", PLAN_LABEL("Registered")),
        field<&Cloud::removed>("removed", PLAN_LABEL("Removed")),
    };
};

template <> struct Schema<Datacenter> {
    static constexpr auto table = "datacenter";
    static constexpr auto label = PLAN_LABEL("Datacenter");
    static constexpr auto fields = std::tuple {
        field<&Datacenter::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&Datacenter::uid>("uid", PLAN_LABEL("Resource UID")),
        field<&Datacenter::name>("name", PLAN_LABEL("Name")),
        field<&Datacenter::description>("description", PLAN_LABEL("Description")),
        field<&Datacenter::removed>("removed", PLAN_LABEL("Removed")),
    };
};

template <> struct Schema<InstanceType> {
    static constexpr auto table = "instance_type";
    static constexpr auto label = PLAN_LABEL("Instance Type");
    static constexpr auto fields = std::tuple {
        field<&InstanceType::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&InstanceType::uid>("uid", PLAN_LABEL("Resource UID")),
        field<&InstanceType::name>("name", PLAN_LABEL("Name")),
        field<&InstanceType::description>("description", PLAN_LABEL("Description")),
        field<&InstanceType::architecture>("architecture", PLAN_LABEL("Architecture")),
        field<&InstanceType::memory>("memory", PLAN_LABEL("Memory")),
        field<&InstanceType::cpuCount>("cpu_count", PLAN_LABEL("CPUs")),
        field<&InstanceType::retired>("retired", PLAN_LABEL("Retired")),
        field<&InstanceType::removed>("removed", PLAN_LABEL("Removed")),
    };
};

template <> struct Schema<Image> {
    static constexpr auto table = "image";
    static constexpr auto label = PLAN_LABEL("Image");
    static constexpr auto fields = std::tuple {
        field<&Image::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&Image::uid>("uid", PLAN_LABEL("Resource UID")),
        field<&Image::name>("name", PLAN_LABEL("Name")),
        field<&Image::description>("description", PLAN_LABEL("Description")),
        field<&Image::osPlatform>("os_platform", PLAN_LABEL("OS platform")),
        field<&Image::owner>("owner", PLAN_LABEL("Owner")),
        field<&Image::deprecatedAt>("deprecated_at", PLAN_LABEL("Deprecated at")),
        field<&Image::kind>("kind", PLAN_LABEL("Kind")),
        field<&Image::architecture>("architecture", PLAN_LABEL("Architecture")),
        field<&Image::virtualization>("virtualization", PLAN_LABEL("Virtualization")),
        field<&Image::rootDevice>("root_device", PLAN_LABEL("Root device")),
        field<&Image::visibility>("visibility", PLAN_LABEL("Visibility")),
        field<&Image::availability>("availability", PLAN_LABEL("Availability")),
        field<&Image::rightScaleEnabled>("rightscale_enabled", PLAN_LABEL("RightScale-enabled")),
        field<&Image::removed>("removed", PLAN_LABEL("Removed")),
    };
};

#undef PLAN_LABEL
