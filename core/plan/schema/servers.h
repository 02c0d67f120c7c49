// SPDX-License-Identifier: MIT
// The fields of deployments, servers and arrays.
#pragma once

#include "core/plan/entities/servers.h"
#include "core/plan/schema/imports.h"

template <> struct Schema<Deployment> {
    static constexpr auto table = "deployment";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Deployment");
    static constexpr auto fields = joined(
        Pack {
            field<&Deployment::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&Deployment::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&Deployment::environment>("environment", QT_TRANSLATE_NOOP("plan", "Environment")),
            field<&Deployment::locked>("locked", QT_TRANSLATE_NOOP("plan", "Locked")),
            field<&Deployment::isDefault>("is_default", QT_TRANSLATE_NOOP("plan", "Default")),
        },
        placeFields<Deployment>());
};

template <> struct Schema<ServerDefault> {
    static constexpr auto table = "server_default";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Server Defaults");
    static constexpr auto fields = Pack {
        field<&ServerDefault::deployment>("deployment_id", QT_TRANSLATE_NOOP("plan", "Deployment")),
        field<&ServerDefault::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
        field<&ServerDefault::instanceType>("instance_type_id", QT_TRANSLATE_NOOP("plan", "Instance Type")),
        field<&ServerDefault::datacenter>("datacenter_id", QT_TRANSLATE_NOOP("plan", "Datacenter")),
    };
};

// The fields of Next, the same for servers and arrays.
template <class E> constexpr auto launchSettingsFields()
{
    return Pack {
        field<&E::next, &LaunchSettings::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
        field<&E::next, &LaunchSettings::serverTemplate>("server_template_id",
                                                         QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
        field<&E::next, &LaunchSettings::mci>("mci_id", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
        field<&E::next, &LaunchSettings::image>("image_id", QT_TRANSLATE_NOOP("plan", "Image")),
        field<&E::next, &LaunchSettings::instanceType>("instance_type_id",
                                                       QT_TRANSLATE_NOOP("plan", "Instance Type")),
        field<&E::next, &LaunchSettings::kernel>("kernel_id", QT_TRANSLATE_NOOP("plan", "Kernel")),
        field<&E::next, &LaunchSettings::ramdisk>("ramdisk_id", QT_TRANSLATE_NOOP("plan", "Ramdisk")),
        field<&E::next, &LaunchSettings::userData>("user_data", QT_TRANSLATE_NOOP("plan", "User Data")),
        field<&E::next, &LaunchSettings::datacenter>("datacenter_id",
                                                     QT_TRANSLATE_NOOP("plan", "Datacenter")),
    };
}

// What a Next follows instead of naming a ServerTemplate.
template <class E> constexpr auto pointerFields()
{
    return Pack {
        field<&E::next, &LaunchSettings::templateLineage>(
            "template_lineage_id", QT_TRANSLATE_NOOP("plan", "ServerTemplate followed")),
        field<&E::next, &LaunchSettings::pointer>("pointer", QT_TRANSLATE_NOOP("plan", "Revision followed")),
    };
}

template <> struct Schema<Server> {
    static constexpr auto table = "server";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Server");
    static constexpr auto fields = joined(
        Pack {
            field<&Server::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&Server::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&Server::deployment>("deployment_id", QT_TRANSLATE_NOOP("plan", "Deployment")),
        },
        launchSettingsFields<Server>(),
        Pack {field<&Server::tags>("tags", QT_TRANSLATE_NOOP("plan", "Tags"))}, pointerFields<Server>(),
        sourceKeyFields<Server>(), placeFields<Server>());
};

template <> struct Schema<ServerArray> {
    static constexpr auto table = "server_array";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Server Array");
    static constexpr auto fields = joined(
        Pack {
            field<&ServerArray::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&ServerArray::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&ServerArray::deployment>("deployment_id", QT_TRANSLATE_NOOP("plan", "Deployment")),
        },
        launchSettingsFields<ServerArray>(),
        Pack {
            field<&ServerArray::tags>("tags", QT_TRANSLATE_NOOP("plan", "Tags")),
            field<&ServerArray::enabled>("enabled", QT_TRANSLATE_NOOP("plan", "Enabled")),
            field<&ServerArray::type>("type", QT_TRANSLATE_NOOP("plan", "Array type")),
            field<&ServerArray::minCount>("min_count", QT_TRANSLATE_NOOP("plan", "Min count")),
            field<&ServerArray::maxCount>("max_count", QT_TRANSLATE_NOOP("plan", "Max count")),
            field<&ServerArray::resizeUpBy>("resize_up_by", QT_TRANSLATE_NOOP("plan", "Resize up by")),
            field<&ServerArray::resizeDownBy>("resize_down_by", QT_TRANSLATE_NOOP("plan", "Resize down by")),
            field<&ServerArray::calmMinutes>("calm_minutes", QT_TRANSLATE_NOOP("plan", "Resize calm time")),
            field<&ServerArray::decisionThreshold>("decision_threshold",
                                                   QT_TRANSLATE_NOOP("plan", "Decision threshold")),
            field<&ServerArray::voterTag>("voter_tag", QT_TRANSLATE_NOOP("plan", "Voters by tag")),
            field<&ServerArray::itemsPerInstance>("items_per_instance",
                                                  QT_TRANSLATE_NOOP("plan", "Items per instance")),
            field<&ServerArray::desiredCount>("desired_count", QT_TRANSLATE_NOOP("plan", "Desired count")),
        },
        pointerFields<ServerArray>(), sourceKeyFields<ServerArray>(), placeFields<ServerArray>());
};

template <> struct Schema<DatacenterWeight> {
    static constexpr auto table = "datacenter_weight";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Datacenter policy");
    static constexpr auto fields = Pack {
        field<&DatacenterWeight::array>("array_id", QT_TRANSLATE_NOOP("plan", "Server Array")),
        field<&DatacenterWeight::datacenter>("datacenter_id", QT_TRANSLATE_NOOP("plan", "Datacenter")),
        field<&DatacenterWeight::weight>("weight", QT_TRANSLATE_NOOP("plan", "Weight")),
        field<&DatacenterWeight::maximum>("maximum", QT_TRANSLATE_NOOP("plan", "Max instances")),
    };
};

template <> struct Schema<ScheduleEntry> {
    static constexpr auto table = "schedule_entry";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Schedule entry");
    static constexpr auto fields = Pack {
        field<&ScheduleEntry::array>("array_id", QT_TRANSLATE_NOOP("plan", "Server Array")),
        field<&ScheduleEntry::day>("day", QT_TRANSLATE_NOOP("plan", "Day")),
        field<&ScheduleEntry::minute>("minute", QT_TRANSLATE_NOOP("plan", "Minute of the day, UTC")),
        field<&ScheduleEntry::minCount>("min_count", QT_TRANSLATE_NOOP("plan", "Min count")),
        field<&ScheduleEntry::maxCount>("max_count", QT_TRANSLATE_NOOP("plan", "Max count")),
    };
};

template <> struct Schema<LaunchOption> {
    static constexpr auto table = "launch_option";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Launch option");
    static constexpr auto fields = joined(
        Pack {
            field<&LaunchOption::array>("array_id", QT_TRANSLATE_NOOP("plan", "Server Array")),
            field<&LaunchOption::position>("position", QT_TRANSLATE_NOOP("plan", "Position")),
            field<&LaunchOption::image>("image_id", QT_TRANSLATE_NOOP("plan", "Image")),
            field<&LaunchOption::instanceType>("instance_type_id",
                                               QT_TRANSLATE_NOOP("plan", "Instance Type")),
            field<&LaunchOption::typeByCloud>("type_by_cloud",
                                              QT_TRANSLATE_NOOP("plan", "Instance type chosen by the cloud")),
            field<&LaunchOption::serverTemplate>("server_template_id",
                                                 QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
            field<&LaunchOption::templateLineage>("template_lineage_id",
                                                  QT_TRANSLATE_NOOP("plan", "ServerTemplate followed")),
            field<&LaunchOption::pointer>("pointer", QT_TRANSLATE_NOOP("plan", "Revision followed")),
            field<&LaunchOption::weight>("weight", QT_TRANSLATE_NOOP("plan", "Weight")),
            field<&LaunchOption::targetSize>("target_size", QT_TRANSLATE_NOOP("plan", "Target size")),
        },
        placeFields<LaunchOption>());
};
