// SPDX-License-Identifier: MIT
// Traits are what is known of an image or instance type: from its attributes, or else from its name.
#pragma once

#include "core/plan/plan.h"

// A value and whether only a name tells it.
template <class T> struct Trait {
    T value {};
    bool byName = false;
};

// Unknown when neither attribute nor name tells.
Trait<Architecture> architectureOf(const InstanceType &type);
// True when something can be both; false only when both are known and nothing can.
bool canRun(Architecture image, Architecture type);
// "32-bit", "64-bit", "Arm 64-bit", "32- or 64-bit".
QString bitsText(Architecture architecture);
// The same beside the other: "Intel 64-bit" beside "Arm 64-bit".
QString bitsBeside(Architecture architecture, Architecture other);

enum class Platform : quint8 { Unknown, Linux, Windows };

// The one that the type runs, where it is one; of Amazon's, its name tells it as well.
Trait<Virtualization> virtualizationOf(const InstanceType &type);
// True when the name tells that the type has no local disks to boot an instance-store image from.
bool needsVolume(const InstanceType &type);

// All of a type's, read once for the many servers that have it.
struct TypeTraits {
    Trait<Architecture> architecture;
    Trait<Virtualization> virtualization;
    bool needsVolume = false;
};
TypeTraits traitsOf(const InstanceType &type);
// True when nothing but its name was said: something names it, and no list of types has it.
bool isKnownByName(const InstanceType &type);

// What a name such as "RightImage_CentOS_5.6_x64_v5.7" says; empty where it says nothing.
struct ImageName {
    QString system;    // "centos", "ubuntu", "windows"
    QString version;   // "5.6", "22.04"
    QString rightLink; // "5.7"
    Architecture architecture = Architecture::Unknown;
};
ImageName readImageName(const QString &name);

struct ImageTraits {
    Trait<Architecture> architecture; // Unknown when neither attribute nor name tells, as below
    Trait<Platform> platform;
};
// `name`: what its name says.
ImageTraits traitsOf(const Image &image, const ImageName &name);

// The compatibility release at the end of a name: "11H1", "13.5-LTS"; empty when there is none.
QString releaseOf(const QString &name);
bool isRightImage(const Image &image);
