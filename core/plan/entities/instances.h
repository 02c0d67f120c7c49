// SPDX-License-Identifier: MIT
// Instances, running or not, and what each was launched with (D1).
#pragma once

#include "core/plan/entities/servers.h"

// What an instance was launched with: the names as text at that time, and the ids to compare by.
// Interned: instances launched alike share one. It never depends on another row (D1, D8, R-21).
struct LaunchSnapshot {
    Id<LaunchSnapshot> id;
    PastId<Cloud> cloudId;
    PastId<ServerTemplate> serverTemplateId;
    PastId<MultiCloudImage> mciId;
    PastId<Image> imageId, kernelId, ramdiskId;
    PastId<InstanceType> instanceTypeId;
    PastId<Datacenter> datacenterId;
    EnumSet<LaunchField> unknown; // what is not known of the launch, and so never compared
    Text userData;
    QStringList tags;
    Text cloud, serverTemplate, mci; // as shown: "Ubuntu_22.04_x64 [rev 4]"
    Text imageUid, imageName, instanceType;
    Text kernel, ramdisk, datacenter; // kernel, ramdisk: uid; empty: the cloud's default
    bool operator==(const LaunchSnapshot &) const = default;
};

// A virtual machine that runs (Current of a server, or of an array) or ran (previous launch).
struct Instance {
    Id<Instance> id;
    Id<Server> server;     // exactly one of server and
    Id<ServerArray> array; // array is set
    Id<LaunchSnapshot> launch;
    Text uid;
    Timestamp launchedAt, terminatedAt;
    int number = 0; // of an array: "app #2"
    InstanceRole role = InstanceRole::Current;
    InstanceState state = InstanceState::Operational;
    bool locked = false;
    SourceKey sourceKey;
    ImportPlace place;
    bool operator==(const Instance &) const = default;
};

// Something that happened to an instance and changes no image: EC-31, EC-32, lock and unlock.
struct InstanceEvent {
    Id<InstanceEvent> id;
    Id<Instance> instance;
    InstanceEventKind kind = InstanceEventKind::Reboot;
    Timestamp at;
    bool operator==(const InstanceEvent &) const = default;
};
