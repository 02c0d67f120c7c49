// SPDX-License-Identifier: MIT
// The fields of instances and what they were launched with.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/instances.h"

#define PLAN_LABEL(text) QT_TRANSLATE_NOOP("plan", text)

template <> struct Schema<LaunchSnapshot> {
    static constexpr auto table = "launch_snapshot";
    static constexpr auto label = PLAN_LABEL("Launch snapshot");
    static constexpr auto fields = std::tuple {
        field<&LaunchSnapshot::cloudId>("cloud_was", PLAN_LABEL("Cloud id")),
        field<&LaunchSnapshot::serverTemplateId>("server_template_was", PLAN_LABEL("ServerTemplate id")),
        field<&LaunchSnapshot::mciId>("mci_was", PLAN_LABEL("MultiCloud Image id")),
        field<&LaunchSnapshot::imageId>("image_was", PLAN_LABEL("Image id")),
        field<&LaunchSnapshot::kernelId>("kernel_was", PLAN_LABEL("Kernel id")),
        field<&LaunchSnapshot::ramdiskId>("ramdisk_was", PLAN_LABEL("Ramdisk id")),
        field<&LaunchSnapshot::instanceTypeId>("instance_type_was", PLAN_LABEL("Instance Type id")),
        field<&LaunchSnapshot::datacenterId>("datacenter_was", PLAN_LABEL("Datacenter id")),
        field<&LaunchSnapshot::cloud>("cloud", PLAN_LABEL("Cloud")),
        field<&LaunchSnapshot::serverTemplate>("server_template", PLAN_LABEL("ServerTemplate")),
        field<&LaunchSnapshot::mci>("mci", PLAN_LABEL("MultiCloud Image")),
        field<&LaunchSnapshot::imageUid>("image_uid", PLAN_LABEL("Image")),
        field<&LaunchSnapshot::imageName>("image_name", PLAN_LABEL("Image name")),
        field<&LaunchSnapshot::instanceType>("instance_type", PLAN_LABEL("Instance Type")),
        field<&LaunchSnapshot::kernel>("kernel", PLAN_LABEL("Kernel")),
        field<&LaunchSnapshot::ramdisk>("ramdisk", PLAN_LABEL("Ramdisk")),
        field<&LaunchSnapshot::datacenter>("datacenter", PLAN_LABEL("Datacenter")),
        field<&LaunchSnapshot::userData>("user_data", PLAN_LABEL("User Data")),
        field<&LaunchSnapshot::tags>("tags", PLAN_LABEL("Tags")),
    };
};

template <> struct Schema<Instance> {
    static constexpr auto table = "instance";
    static constexpr auto label = PLAN_LABEL("Instance");
    static constexpr auto fields = std::tuple {
        field<&Instance::server>("server_id", PLAN_LABEL("Server")),
        field<&Instance::array>("array_id", PLAN_LABEL("Server Array")),
        field<&Instance::launch>("launch_id", PLAN_LABEL("Launched with")),
        field<&Instance::uid>("uid", PLAN_LABEL("Resource UID")),
        field<&Instance::launchedAt>("launched_at", PLAN_LABEL("Launched at")),
        field<&Instance::terminatedAt>("terminated_at", PLAN_LABEL("Terminated at")),
        field<&Instance::number>("number", PLAN_LABEL("Number")),
        field<&Instance::role>("role", PLAN_LABEL("Role")),
        field<&Instance::state>("state", PLAN_LABEL("State")),
        field<&Instance::locked>("locked", PLAN_LABEL("Locked")),
    };
};

template <> struct Schema<InstanceEvent> {
    static constexpr auto table = "instance_event";
    static constexpr auto label = PLAN_LABEL("Instance event");
    static constexpr auto fields = std::tuple {
        field<&InstanceEvent::instance>("instance_id", PLAN_LABEL("Instance")),
        field<&InstanceEvent::kind>("kind", PLAN_LABEL("Kind")),
        field<&InstanceEvent::at>("at", PLAN_LABEL("Time")),
    };
};

#undef PLAN_LABEL
