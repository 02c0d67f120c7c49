// SPDX-License-Identifier: MIT
// The fields of deployments, servers and arrays.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/servers.h"

#define PLAN_LABEL(text) QT_TRANSLATE_NOOP("plan", text)

template <> struct Schema<Deployment> {
    static constexpr auto table = "deployment";
    static constexpr auto label = PLAN_LABEL("Deployment");
    static constexpr auto fields = std::tuple {
        field<&Deployment::name>("name", PLAN_LABEL("Name")),
        field<&Deployment::description>("description", PLAN_LABEL("Description")),
        field<&Deployment::environment>("environment", PLAN_LABEL("Environment")),
        field<&Deployment::locked>("locked", PLAN_LABEL("Locked")),
        field<&Deployment::isDefault>("is_default", PLAN_LABEL("Default")),
    };
};

template <> struct Schema<ServerDefault> {
    static constexpr auto table = "server_default";
    static constexpr auto label = PLAN_LABEL("Server Defaults");
    static constexpr auto fields = std::tuple {
        field<&ServerDefault::deployment>("deployment_id", PLAN_LABEL("Deployment")),
        field<&ServerDefault::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&ServerDefault::instanceType>("instance_type_id", PLAN_LABEL("Instance Type")),
        field<&ServerDefault::datacenter>("datacenter_id", PLAN_LABEL("Datacenter")),
    };
};

// The fields of Next, the same for servers and arrays.
template <class E> constexpr auto launchSettingsFields()
{
    return std::tuple {
        field<&E::next, &LaunchSettings::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&E::next, &LaunchSettings::serverTemplate>("server_template_id", PLAN_LABEL("ServerTemplate")),
        field<&E::next, &LaunchSettings::mci>("mci_id", PLAN_LABEL("MultiCloud Image")),
        field<&E::next, &LaunchSettings::image>("image_id", PLAN_LABEL("Image")),
        field<&E::next, &LaunchSettings::instanceType>("instance_type_id", PLAN_LABEL("Instance Type")),
        field<&E::next, &LaunchSettings::kernel>("kernel_id", PLAN_LABEL("Kernel")),
        field<&E::next, &LaunchSettings::ramdisk>("ramdisk_id", PLAN_LABEL("Ramdisk")),
        field<&E::next, &LaunchSettings::userData>("user_data", PLAN_LABEL("User Data")),
        field<&E::next, &LaunchSettings::datacenter>("datacenter_id", PLAN_LABEL("Datacenter")),
    };
}

template <> struct Schema<Server> {
    static constexpr auto table = "server";
    static constexpr auto label = PLAN_LABEL("Server");
    static constexpr auto fields = std::tuple_cat(
        std::tuple {
            field<&Server::name>("name", PLAN_LABEL("Name")),
            field<&Server::description>("description", PLAN_LABEL("Description")),
            field<&Server::deployment>("deployment_id", PLAN_LABEL("Deployment")),
        },
        launchSettingsFields<Server>(), std::tuple {field<&Server::tags>("tags", PLAN_LABEL("Tags"))});
};

template <> struct Schema<ServerArray> {
    static constexpr auto table = "server_array";
    static constexpr auto label = PLAN_LABEL("Server Array");
    static constexpr auto fields = std::tuple_cat(
        std::tuple {
            field<&ServerArray::name>("name", PLAN_LABEL("Name")),
            field<&ServerArray::description>("description", PLAN_LABEL("Description")),
            field<&ServerArray::deployment>("deployment_id", PLAN_LABEL("Deployment")),
        },
        launchSettingsFields<ServerArray>(),
        std::tuple {
            field<&ServerArray::tags>("tags", PLAN_LABEL("Tags")),
            field<&ServerArray::enabled>("enabled", PLAN_LABEL("Enabled")),
            field<&ServerArray::type>("type", PLAN_LABEL("Array type")),
            field<&ServerArray::minCount>("min_count", PLAN_LABEL("Min count")),
            field<&ServerArray::maxCount>("max_count", PLAN_LABEL("Max count")),
            field<&ServerArray::resizeUpBy>("resize_up_by", PLAN_LABEL("Resize up by")),
            field<&ServerArray::resizeDownBy>("resize_down_by", PLAN_LABEL("Resize down by")),
            field<&ServerArray::calmMinutes>("calm_minutes", PLAN_LABEL("Resize calm time")),
            field<&ServerArray::decisionThreshold>("decision_threshold", PLAN_LABEL("Decision threshold")),
            field<&ServerArray::voterTag>("voter_tag", PLAN_LABEL("Voters by tag")),
            field<&ServerArray::itemsPerInstance>("items_per_instance", PLAN_LABEL("Items per instance")),
        });
};

template <> struct Schema<DatacenterWeight> {
    static constexpr auto table = "datacenter_weight";
    static constexpr auto label = PLAN_LABEL("Datacenter policy");
    static constexpr auto fields = std::tuple {
        field<&DatacenterWeight::array>("array_id", PLAN_LABEL("Server Array")),
        field<&DatacenterWeight::datacenter>("datacenter_id", PLAN_LABEL("Datacenter")),
        field<&DatacenterWeight::weight>("weight", PLAN_LABEL("Weight")),
        field<&DatacenterWeight::maximum>("maximum", PLAN_LABEL("Max instances")),
    };
};

template <> struct Schema<ScheduleEntry> {
    static constexpr auto table = "schedule_entry";
    static constexpr auto label = PLAN_LABEL("Schedule entry");
    static constexpr auto fields = std::tuple {
        field<&ScheduleEntry::array>("array_id", PLAN_LABEL("Server Array")),
        field<&ScheduleEntry::day>("day", PLAN_LABEL("Day")),
        field<&ScheduleEntry::minute>("minute", PLAN_LABEL("Minute of the day, UTC")),
        field<&ScheduleEntry::minCount>("min_count", PLAN_LABEL("Min count")),
        field<&ScheduleEntry::maxCount>("max_count", PLAN_LABEL("Max count")),
    };
};

#undef PLAN_LABEL
