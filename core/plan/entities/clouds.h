// SPDX-License-Identifier: MIT
// Clouds, and what belongs to one: datacenters, instance types and images.
#pragma once

#include "core/base/enumset.h"
#include "core/plan/entities/imports.h"

// A cloud infrastructure region, addressed as one unit ("EC2 us-east-1", shown as "AWS US-East").
struct Cloud {
    Id<Cloud> id;
    QString name, displayName, type, description, href;
    bool registered = true; // false: named by an import, not registered in the account (CL1)
    bool removed = false;
    ImportPlace place;
    bool operator==(const Cloud &) const = default;
};

struct Datacenter {
    Id<Datacenter> id;
    Id<Cloud> cloud;
    QString uid, name, description;
    bool removed = false;
    ImportPlace place;
    bool operator==(const Datacenter &) const = default;
};

struct InstanceType {
    Id<InstanceType> id;
    Id<Cloud> cloud;
    QString uid, name, description;
    Architecture architecture = Architecture::Unknown;
    QString memory;   // as the cloud writes it: "1.7 GB", "1024"
    int cpuCount = 0; // 0: not known
    bool retired = false;
    bool removed = false;
    EnumSet<Architecture> architectures; // where it can be of several; empty: only `architecture` is known
    EnumSet<BootMode> bootModes;         // empty: not known, as the next
    EnumSet<Virtualization> virtualizations;
    EnaSupport ena = EnaSupport::Unknown;
    int memoryMib = 0; // 0: not known
    ImportPlace place;
    bool operator==(const InstanceType &) const = default;
};

// A machine, kernel or ramdisk image of exactly one cloud, or an alias for one; its uid is unique there (IM1).
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
    BootMode bootMode = BootMode::Unknown;
    Tristate ena = Tristate::Unknown, tpm = Tristate::Unknown;
    bool excludedFromLatest = false;       // of a gallery
    AliasRule follows = AliasRule::Stated; // of an alias, as the next two
    Id<Image> target;                      // none: what it stands for is not known
    Timestamp targetKnownAt;
    Timestamp created;
    Text family;                      // what it is one of: a family, a gallery's definition, a product
    Text copiedFrom, copiedFromCloud; // uid and cloud, as text
    Text replacement;                 // uid of the image to take instead
    int minDisk = 0, minMemory = 0;   // GiB, MiB; 0: not said
    SourceKey sourceKey;
    ImportPlace place;
    bool operator==(const Image &) const = default;
};

// True for an image that no instance can be launched with any more, or not yet (EC-19).
inline bool isUnavailable(const Image &image) { return image.removed || !isLaunchable(image.availability); }
