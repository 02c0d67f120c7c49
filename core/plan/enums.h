// SPDX-License-Identifier: MIT
// Enumerations of the domain; core/plan/enumtexts.h has their texts.
#pragma once

#include <QtGlobal>

enum class Architecture : quint8 { Unknown, I386, X86_64, Arm64, I386OrX86_64, X86_64Mac, Arm64Mac };
// An alias stands for a machine image that it does not name: "the latest Debian 12".
enum class ImageKind : quint8 { Machine, Kernel, Ramdisk, Alias };
// How the image that an alias stands for is known: only by what was said, or by the images of its family or
// gallery.
enum class AliasRule : quint8 { Stated, Family, Gallery };
enum class BootMode : quint8 { Unknown, Bios, Uefi, UefiPreferred };
enum class EnaSupport : quint8 { Unknown, Unsupported, Supported, Required };
enum class Visibility : quint8 { Unknown, Public, Private };
enum class Virtualization : quint8 { Unknown, Hvm, Paravirtual };
enum class RootDevice : quint8 { Unknown, Local, Volume };
enum class Availability : quint8 {
    Unknown,
    Available,
    Deprecated,
    Deregistered,
    NoAccess,
    Obsolete,
    Disabled,
    Pending,
    Failed
};
enum class Tristate : quint8 { Unknown, No, Yes };
enum class Environment : quint8 { Unspecified, Production, Staging, Development, Test, Other };
enum class SettingOrigin : quint8 { Manual, Matcher };
enum class ArrayType : quint8 { Alert, Queue };
enum class InstanceRole : quint8 { Current, ArrayInstance, Previous };
// Where a component came from (D6).
enum class Origin : quint8 { Made, Imported };
// How a ServerTemplate names a MultiCloud Image's revision (D6).
enum class RevisionNaming : quint8 { Number, Head, Latest };
// Which of right_st's ways an imported MCI entry was written in; Planned: made here.
enum class ListingForm : quint8 { Planned, Publisher, Name, Href, Settings, File };
enum class InstanceState : quint8 {
    Pending,
    Booting,
    Operational,
    Stranded,
    Decommissioning,
    Stopped,
    Terminated,
    Error,
    Unknown
};
// Which revision of a ServerTemplate a Next follows that names none.
enum class TemplatePointer : quint8 { Default, Latest };
// Whose files imported rows came from; None: made here, or by right_st.
enum class Provider : quint8 {
    None,
    Aws,
    Azure,
    Google,
    OpenStack,
    Terraform,
    Packer,
    Simplestreams,
    CoreOs
};
// The fields of a launch, in the order in which inheritance works.
enum class LaunchField : quint8 {
    Cloud,
    ServerTemplate,
    Mci,
    Image,
    InstanceType,
    Kernel,
    Ramdisk,
    UserData,
    Datacenter,
    Tags
};
// What happens to an instance without a launch (EC-31, EC-32).
enum class InstanceEventKind : quint8 { Reboot, Stop, Start, Lock, Unlock };
enum class Weekday : quint8 { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
enum class TestResult : quint8 { Passed, Failed };
enum class RuleLevel : quint8 { Off, Info, Warning, Error };

// False for an image that no instance can be launched with (EC-19).
constexpr bool isLaunchable(Availability availability)
{
    return availability == Availability::Unknown || availability == Availability::Available
        || availability == Availability::Deprecated;
}
