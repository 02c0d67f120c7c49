// SPDX-License-Identifier: MIT
// Enumerations of the domain, each with the key that files use and the label that people read.
#pragma once

#include <QtGlobal>
#include <array>
#include <string_view>

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
    Unknown, Available, Deprecated, Deregistered, NoAccess, Obsolete, Disabled, Pending, Failed
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
    Pending, Booting, Operational, Stranded, Decommissioning, Stopped, Terminated, Error, Unknown
};
// Which revision of a ServerTemplate a Next follows that names none.
enum class TemplatePointer : quint8 { Default, Latest };
// Whose files imported rows came from; None: made here, or by right_st.
enum class Provider : quint8 { None, Aws, Azure, Google, OpenStack, Terraform, Packer, Simplestreams, CoreOs };
// The fields of a launch, in the order in which inheritance works.
enum class LaunchField : quint8 {
    Cloud, ServerTemplate, Mci, Image, InstanceType, Kernel, Ramdisk, UserData, Datacenter, Tags
};
// What happens to an instance without a launch (EC-31, EC-32).
enum class InstanceEventKind : quint8 { Reboot, Stop, Start, Lock, Unlock };
enum class Weekday : quint8 { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
enum class TestResult : quint8 { Passed, Failed };
enum class RuleLevel : quint8 { Off, Info, Warning, Error };

struct EnumText {
    const char *key;
    const char *label;
};

// The texts of an enumeration in the order of its values.
template <class T> inline constexpr auto enumTexts = nullptr;

template <> inline constexpr auto enumTexts<Architecture> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"i386", QT_TRANSLATE_NOOP("plan", "i386 (32-bit)")},
    {"x86_64", QT_TRANSLATE_NOOP("plan", "x86_64 (64-bit)")},
    {"arm64", QT_TRANSLATE_NOOP("plan", "arm64 (64-bit)")},
    {"i386_or_x86_64", QT_TRANSLATE_NOOP("plan", "i386 or x86_64 (32/64-bit)")},
    {"x86_64_mac", QT_TRANSLATE_NOOP("plan", "x86_64 (Mac)")},
    {"arm64_mac", QT_TRANSLATE_NOOP("plan", "arm64 (Mac)")},
});
template <> inline constexpr auto enumTexts<ImageKind> = std::to_array<EnumText>({
    {"machine", QT_TRANSLATE_NOOP("plan", "machine")},
    {"kernel", QT_TRANSLATE_NOOP("plan", "kernel")},
    {"ramdisk", QT_TRANSLATE_NOOP("plan", "ramdisk")},
    {"alias", QT_TRANSLATE_NOOP("plan", "alias")},
});
template <> inline constexpr auto enumTexts<AliasRule> = std::to_array<EnumText>({
    {"stated", QT_TRANSLATE_NOOP("plan", "as was said")},
    {"family", QT_TRANSLATE_NOOP("plan", "newest of a family")},
    {"gallery", QT_TRANSLATE_NOOP("plan", "highest version of a gallery")},
});
template <> inline constexpr auto enumTexts<BootMode> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"bios", QT_TRANSLATE_NOOP("plan", "BIOS")},
    {"uefi", QT_TRANSLATE_NOOP("plan", "UEFI")},
    {"uefi_preferred", QT_TRANSLATE_NOOP("plan", "UEFI preferred")},
});
template <> inline constexpr auto enumTexts<EnaSupport> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"unsupported", QT_TRANSLATE_NOOP("plan", "unsupported")},
    {"supported", QT_TRANSLATE_NOOP("plan", "supported")},
    {"required", QT_TRANSLATE_NOOP("plan", "required")},
});
template <> inline constexpr auto enumTexts<Visibility> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"public", QT_TRANSLATE_NOOP("plan", "public")},
    {"private", QT_TRANSLATE_NOOP("plan", "private")},
});
template <> inline constexpr auto enumTexts<Virtualization> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"hvm", QT_TRANSLATE_NOOP("plan", "hvm")},
    {"paravirtual", QT_TRANSLATE_NOOP("plan", "paravirtual")},
});
template <> inline constexpr auto enumTexts<RootDevice> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"local", QT_TRANSLATE_NOOP("plan", "instance store")},
    {"volume", QT_TRANSLATE_NOOP("plan", "volume")},
});
template <> inline constexpr auto enumTexts<Availability> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"available", QT_TRANSLATE_NOOP("plan", "available")},
    {"deprecated", QT_TRANSLATE_NOOP("plan", "deprecated")},
    {"deregistered", QT_TRANSLATE_NOOP("plan", "deregistered")},
    {"no_access", QT_TRANSLATE_NOOP("plan", "no access")},
    {"obsolete", QT_TRANSLATE_NOOP("plan", "obsolete")},
    {"disabled", QT_TRANSLATE_NOOP("plan", "disabled")},
    {"pending", QT_TRANSLATE_NOOP("plan", "not ready yet")},
    {"failed", QT_TRANSLATE_NOOP("plan", "failed")},
});
template <> inline constexpr auto enumTexts<Tristate> = std::to_array<EnumText>({
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
    {"no", QT_TRANSLATE_NOOP("plan", "no")},
    {"yes", QT_TRANSLATE_NOOP("plan", "yes")},
});
template <> inline constexpr auto enumTexts<Environment> = std::to_array<EnumText>({
    {"unspecified", QT_TRANSLATE_NOOP("plan", "not said")},
    {"production", QT_TRANSLATE_NOOP("plan", "production")},
    {"staging", QT_TRANSLATE_NOOP("plan", "staging")},
    {"development", QT_TRANSLATE_NOOP("plan", "development")},
    {"test", QT_TRANSLATE_NOOP("plan", "test")},
    {"other", QT_TRANSLATE_NOOP("plan", "other")},
});
template <> inline constexpr auto enumTexts<SettingOrigin> = std::to_array<EnumText>({
    {"manual", QT_TRANSLATE_NOOP("plan", "made by hand")},
    {"matcher", QT_TRANSLATE_NOOP("plan", "made by a fingerprint")},
});
template <> inline constexpr auto enumTexts<ArrayType> = std::to_array<EnumText>({
    {"alert", QT_TRANSLATE_NOOP("plan", "alert-based")},
    {"queue", QT_TRANSLATE_NOOP("plan", "queue-based")},
});
template <> inline constexpr auto enumTexts<InstanceRole> = std::to_array<EnumText>({
    {"current", QT_TRANSLATE_NOOP("plan", "Current")},
    {"array_instance", QT_TRANSLATE_NOOP("plan", "array instance")},
    {"previous", QT_TRANSLATE_NOOP("plan", "previous launch")},
});
template <> inline constexpr auto enumTexts<Origin> = std::to_array<EnumText>({
    {"made", QT_TRANSLATE_NOOP("plan", "made here")},
    {"imported", QT_TRANSLATE_NOOP("plan", "imported")},
});
template <> inline constexpr auto enumTexts<RevisionNaming> = std::to_array<EnumText>({
    {"number", QT_TRANSLATE_NOOP("plan", "by number")},
    {"head", QT_TRANSLATE_NOOP("plan", "HEAD")},
    {"latest", QT_TRANSLATE_NOOP("plan", "latest")},
});
template <> inline constexpr auto enumTexts<ListingForm> = std::to_array<EnumText>({
    {"planned", QT_TRANSLATE_NOOP("plan", "listed here")},
    {"publisher", QT_TRANSLATE_NOOP("plan", "by name and publisher")},
    {"name", QT_TRANSLATE_NOOP("plan", "by name")},
    {"href", QT_TRANSLATE_NOOP("plan", "by href")},
    {"settings", QT_TRANSLATE_NOOP("plan", "with its settings")},
    {"file", QT_TRANSLATE_NOOP("plan", "from a file")},
});
template <> inline constexpr auto enumTexts<InstanceState> = std::to_array<EnumText>({
    {"pending", QT_TRANSLATE_NOOP("plan", "pending")},
    {"booting", QT_TRANSLATE_NOOP("plan", "booting")},
    {"operational", QT_TRANSLATE_NOOP("plan", "operational")},
    {"stranded", QT_TRANSLATE_NOOP("plan", "stranded")},
    {"decommissioning", QT_TRANSLATE_NOOP("plan", "decommissioning")},
    {"stopped", QT_TRANSLATE_NOOP("plan", "stopped")},
    {"terminated", QT_TRANSLATE_NOOP("plan", "terminated")},
    {"error", QT_TRANSLATE_NOOP("plan", "error")},
    {"unknown", QT_TRANSLATE_NOOP("plan", "unknown")},
});
template <> inline constexpr auto enumTexts<TemplatePointer> = std::to_array<EnumText>({
    {"default", QT_TRANSLATE_NOOP("plan", "Default")},
    {"latest", QT_TRANSLATE_NOOP("plan", "Latest")},
});
template <> inline constexpr auto enumTexts<Provider> = std::to_array<EnumText>({
    {"none", QT_TRANSLATE_NOOP("plan", "none")},
    {"aws", QT_TRANSLATE_NOOP("plan", "AWS")},
    {"azure", QT_TRANSLATE_NOOP("plan", "Azure")},
    {"gcp", QT_TRANSLATE_NOOP("plan", "Google Cloud")},
    {"openstack", QT_TRANSLATE_NOOP("plan", "OpenStack")},
    {"terraform", QT_TRANSLATE_NOOP("plan", "Terraform")},
    {"packer", QT_TRANSLATE_NOOP("plan", "Packer")},
    {"simplestreams", QT_TRANSLATE_NOOP("plan", "simplestreams")},
    {"coreos", QT_TRANSLATE_NOOP("plan", "CoreOS")},
});
template <> inline constexpr auto enumTexts<LaunchField> = std::to_array<EnumText>({
    {"cloud", QT_TRANSLATE_NOOP("plan", "Cloud")},
    {"server_template", QT_TRANSLATE_NOOP("plan", "ServerTemplate")},
    {"mci", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")},
    {"image", QT_TRANSLATE_NOOP("plan", "Image")},
    {"instance_type", QT_TRANSLATE_NOOP("plan", "Instance Type")},
    {"kernel", QT_TRANSLATE_NOOP("plan", "Kernel")},
    {"ramdisk", QT_TRANSLATE_NOOP("plan", "Ramdisk")},
    {"user_data", QT_TRANSLATE_NOOP("plan", "User Data")},
    {"datacenter", QT_TRANSLATE_NOOP("plan", "Datacenter")},
    {"tags", QT_TRANSLATE_NOOP("plan", "Tags")},
});

template <> inline constexpr auto enumTexts<InstanceEventKind> = std::to_array<EnumText>({
    {"reboot", QT_TRANSLATE_NOOP("plan", "rebooted")},
    {"stop", QT_TRANSLATE_NOOP("plan", "stopped")},
    {"start", QT_TRANSLATE_NOOP("plan", "started")},
    {"lock", QT_TRANSLATE_NOOP("plan", "locked")},
    {"unlock", QT_TRANSLATE_NOOP("plan", "unlocked")},
});
template <> inline constexpr auto enumTexts<Weekday> = std::to_array<EnumText>({
    {"monday", QT_TRANSLATE_NOOP("plan", "Monday")},
    {"tuesday", QT_TRANSLATE_NOOP("plan", "Tuesday")},
    {"wednesday", QT_TRANSLATE_NOOP("plan", "Wednesday")},
    {"thursday", QT_TRANSLATE_NOOP("plan", "Thursday")},
    {"friday", QT_TRANSLATE_NOOP("plan", "Friday")},
    {"saturday", QT_TRANSLATE_NOOP("plan", "Saturday")},
    {"sunday", QT_TRANSLATE_NOOP("plan", "Sunday")},
});
template <> inline constexpr auto enumTexts<TestResult> = std::to_array<EnumText>({
    {"passed", QT_TRANSLATE_NOOP("plan", "passed")},
    {"failed", QT_TRANSLATE_NOOP("plan", "failed")},
});
template <> inline constexpr auto enumTexts<RuleLevel> = std::to_array<EnumText>({
    {"off", QT_TRANSLATE_NOOP("plan", "off")},
    {"info", QT_TRANSLATE_NOOP("plan", "advice")},
    {"warning", QT_TRANSLATE_NOOP("plan", "warning")},
    {"error", QT_TRANSLATE_NOOP("plan", "error")},
});

// False for an image that no instance can be launched with (EC-19).
constexpr bool isLaunchable(Availability availability)
{
    return availability == Availability::Unknown || availability == Availability::Available
        || availability == Availability::Deprecated;
}

// The key that files use for a value.
template <class T> const char *enumKey(T value) { return enumTexts<T>.at(size_t(value)).key; }

// The value that a file's key names; `found` tells whether there is one.
template <class T> T enumValue(std::string_view key, bool &found)
{
    for (size_t i = 0; i < enumTexts<T>.size(); ++i) {
        if (key == enumTexts<T>[i].key) {
            found = true;
            return T(i);
        }
    }
    found = false;
    return T {};
}
