// SPDX-License-Identifier: MIT
// Clouds, and what belongs to one: datacenters, instance types and images.
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/plan/enums.h"

#include <QString>

// A cloud infrastructure region, addressed as one unit ("EC2 us-east-1", shown as "AWS US-East").
struct Cloud {
    Id<Cloud> id;
    QString name, displayName, type, description, href;
    bool registered = true; // false: named by an import, not registered in the account (CL1)
    bool removed = false;
    bool operator==(const Cloud &) const = default;
};

struct Datacenter {
    Id<Datacenter> id;
    Id<Cloud> cloud;
    QString uid, name, description;
    bool removed = false;
    bool operator==(const Datacenter &) const = default;
};

struct InstanceType {
    Id<InstanceType> id;
    Id<Cloud> cloud;
    QString uid, name, description;
    Architecture architecture = Architecture::Unknown;
    QString memory; // as the cloud writes it: "1.7 GB", "1024"
    int cpuCount = 0; // 0: not known
    bool retired = false;
    bool removed = false;
    bool operator==(const InstanceType &) const = default;
};

// A machine, kernel or ramdisk image of exactly one cloud; its uid is unique there (IM1).
struct Image {
    Id<Image> id;
    Id<Cloud> cloud;
    Text uid, name, description, osPlatform, owner;
    Timestamp deprecatedAt;
    ImageKind kind = ImageKind::Machine;
    Architecture architecture = Architecture::Unknown;
    Virtualization virtualization = Virtualization::Unknown;
    RootDevice rootDevice = RootDevice::Unknown;
    Visibility visibility = Visibility::Unknown;
    Availability availability = Availability::Unknown;
    Tristate rightScaleEnabled = Tristate::Unknown;
    bool removed = false;
    bool operator==(const Image &) const = default;
};
