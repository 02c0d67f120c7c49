// SPDX-License-Identifier: MIT
// A Resolution is what a Server or Server Array would launch next: each value and where it comes from.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/owner.h"
#include "core/plan/plan.h"

inline constexpr int launchFieldCount = int(enumTexts<LaunchField>.size());
inline constexpr std::array<LaunchField, launchFieldCount> allLaunchFields {
    LaunchField::Cloud,   LaunchField::ServerTemplate, LaunchField::Mci,
    LaunchField::Image,   LaunchField::InstanceType,   LaunchField::Kernel,
    LaunchField::Ramdisk, LaunchField::UserData,       LaunchField::Datacenter,
    LaunchField::Tags};

// Who supplied a value.
enum class Layer : quint8 {
    Unresolved,       // nothing supplies it, see Problem
    Here,             // set on this server or array: DIRECT_SERVER, DIRECT_ARRAY
    ServerTemplate,   // ST_DEFAULT_MCI
    MciSetting,       // MCI_SETTING
    MciMatcher,       // MCI_MATCHER: a setting made by a fingerprint
    DatacenterPolicy, // DATACENTER_POLICY of an array
    CloudDefault,     // "-default-", any datacenter, no user data, a type that meets requirements
    Option,           // a launch option of an array
    FollowsDefault,   // the revision that is a ServerTemplate's Default
    FollowsLatest,    // its latest one
    Unknown,          // what would supply it is not known (D7)
};

// Why a value is missing, or unfit to launch although there is one.
enum class Problem : quint8 {
    None,
    TemplateWithoutMci,
    MciWithoutCloud,
    NoImage,            // the setting names none (EC-34)
    NoInstanceType,
    SettingsUnknown,    // D7
    ImageUnavailable,   // deregistered or no access (EC-19)
    Removed,            // the row was deleted although in use (D8); it still resolves
    Retired,            // the cloud no longer offers the instance type (EC-25)
    CloudUnregistered,  // CL1, EC-24
    NothingSet,         // there is no ServerTemplate, and nothing is set here
    AliasUnknown,       // what the alias stands for is not known
    AliasCircle,        // it stands for itself, or for too long a chain
    RevisionUnknown,    // which revision is followed is not known
    ContentsUnknown,    // R-29, D7: the revision is known by its number only
    NextUnknown,        // D7, D29: what an imported group launches from was not read
};

// What is open because nobody has said it; it may well be there.
constexpr bool isNotKnown(Problem problem)
{
    return problem == Problem::SettingsUnknown || problem == Problem::AliasUnknown
        || problem == Problem::RevisionUnknown || problem == Problem::ContentsUnknown
        || problem == Problem::NextUnknown;
}

template <class T> struct Choice {
    T value {};
    Layer from = Layer::Unresolved;
    Problem problem = Problem::None;
    bool operator==(const Choice &) const = default;
};

struct Resolution {
    Owner owner;                               // none for a Next that is not in the plan
    Choice<Id<Cloud>> cloud;
    Choice<Id<ServerTemplate>> serverTemplate;
    Choice<Id<MultiCloudImage>> mci;
    Id<MciSetting> setting;                    // R-06; none when the MCI has none for the cloud
    Choice<Id<Image>> image;                   // never an alias
    Id<Image> alias;                       // what was named instead of the image, if that is an alias
    Choice<Id<InstanceType>> instanceType;
    Choice<Id<Image>> kernel, ramdisk;     // none from CloudDefault is "-default-"
    Choice<QString> userData;              // R-16; custom user data only
    Choice<Id<Datacenter>> datacenter;     // none is any, or the policy's
    // the owner's tags and its MCI's are united on demand by resolvedTags(); this is Here when the
    // owner has any, MciSetting when only its MCI has, CloudDefault when there are none.
    Layer tags = Layer::Unresolved;
    Id<LaunchOption> option; // the one that this is; none when the owner has none
    bool operator==(const Resolution &) const = default;
};
