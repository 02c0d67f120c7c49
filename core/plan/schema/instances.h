// SPDX-License-Identifier: MIT
// The fields of instances and what they were launched with.
#pragma once

#include "core/plan/entities/instances.h"
#include "core/plan/schema/imports.h"

template <> struct Schema<LaunchSnapshot> {
    static constexpr auto table = "launch_snapshot";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Launch snapshot");
    static constexpr auto fields = joined(Pack {
        field<&LaunchSnapshot::cloudId>("cloud_was", QT_TRANSLATE_NOOP("plan", "Cloud id")),
        field<&LaunchSnapshot::serverTemplateId>("server_template_was",
                                                 QT_TRANSLATE_NOOP("plan", "ServerTemplate id")),
        field<&LaunchSnapshot::mciId>("mci_was", QT_TRANSLATE_NOOP("plan", "MultiCloud Image id")),
        field<&LaunchSnapshot::imageId>("image_was", QT_TRANSLATE_NOOP("plan", "Image id")),
        field<&LaunchSnapshot::kernelId>("kernel_was", QT_TRANSLATE_NOOP("plan", "Kernel id")),
        field<&LaunchSnapshot::ramdiskId>("ramdisk_was", QT_TRANSLATE_NOOP("plan", "Ramdisk id")),
        field<&LaunchSnapshot::instanceTypeId>("instance_type_was",
                                               QT_TRANSLATE_NOOP("plan", "Instance Type id")),
        field<&LaunchSnapshot::datacenterId>("datacenter_was", QT_TRANSLATE_NOOP("plan", "Datacenter id")),
        field<&LaunchSnapshot::cloud>("cloud", QT_TRANSLATE_NOOP("plan", "Cloud")),
        field<&LaunchSnapshot::serverTemplate>("server_template",
                                               QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
        field<&LaunchSnapshot::mci>("mci", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
        field<&LaunchSnapshot::imageUid>("image_uid", QT_TRANSLATE_NOOP("plan", "Image")),
        field<&LaunchSnapshot::imageName>("image_name", QT_TRANSLATE_NOOP("plan", "Image name")),
        field<&LaunchSnapshot::instanceType>("instance_type", QT_TRANSLATE_NOOP("plan", "Instance Type")),
        field<&LaunchSnapshot::kernel>("kernel", QT_TRANSLATE_NOOP("plan", "Kernel")),
        field<&LaunchSnapshot::ramdisk>("ramdisk", QT_TRANSLATE_NOOP("plan", "Ramdisk")),
        field<&LaunchSnapshot::datacenter>("datacenter", QT_TRANSLATE_NOOP("plan", "Datacenter")),
        field<&LaunchSnapshot::userData>("user_data", QT_TRANSLATE_NOOP("plan", "User Data")),
        field<&LaunchSnapshot::tags>("tags", QT_TRANSLATE_NOOP("plan", "Tags")),
        field<&LaunchSnapshot::unknown>("unknown", QT_TRANSLATE_NOOP("plan", "Not known")),
    });
};

template <> struct Schema<Instance> {
    static constexpr auto table = "instance";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Instance");
    static constexpr auto fields = joined(
        Pack {
            field<&Instance::server>("server_id", QT_TRANSLATE_NOOP("plan", "Server")),
            field<&Instance::array>("array_id", QT_TRANSLATE_NOOP("plan", "Server Array")),
            field<&Instance::launch>("launch_id", QT_TRANSLATE_NOOP("plan", "Launched with")),
            field<&Instance::uid>("uid", QT_TRANSLATE_NOOP("plan", "Resource UID")),
            field<&Instance::launchedAt>("launched_at", QT_TRANSLATE_NOOP("plan", "Launched at")),
            field<&Instance::terminatedAt>("terminated_at", QT_TRANSLATE_NOOP("plan", "Terminated at")),
            field<&Instance::number>("number", QT_TRANSLATE_NOOP("plan", "Number")),
            field<&Instance::role>("role", QT_TRANSLATE_NOOP("plan", "Role")),
            field<&Instance::state>("state", QT_TRANSLATE_NOOP("plan", "State")),
            field<&Instance::locked>("locked", QT_TRANSLATE_NOOP("plan", "Locked")),
        },
        sourceKeyFields<Instance>(), placeFields<Instance>());
};

template <> struct Schema<InstanceEvent> {
    static constexpr auto table = "instance_event";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Instance event");
    static constexpr auto fields = Pack {
        field<&InstanceEvent::instance>("instance_id", QT_TRANSLATE_NOOP("plan", "Instance")),
        field<&InstanceEvent::kind>("kind", QT_TRANSLATE_NOOP("plan", "Kind")),
        field<&InstanceEvent::at>("at", QT_TRANSLATE_NOOP("plan", "Time")),
    };
};
