// SPDX-License-Identifier: MIT
// The flow of each reference of the schema: where an edit of one of its ends is felt. What a new entity or
// reference carries must be said here before it compiles.
#pragma once

#include "core/plan/schema.h"

namespace flow {
// What is asked: who may launch something else, or also where rules may find something else.
enum class Question : quint8 { Launches, Findings };

// How far an edit of one end of a reference goes to the other.
enum class Carry : quint8 {
    Nothing,
    Look,     // a rule at the other end looks at the edited row
    Edit,     // the other end is as good as edited, for findings
    Findings, // the same, and also from what is reached by others
    Launches, // what launches is resolved through it
};

struct Flow {
    Carry fromTarget = Carry::Nothing; // from what is referred to, to what refers to it
    Carry toTarget = Carry::Nothing;
};

template <auto... Path> constexpr Flow unknown()
{
    static_assert(sizeof...(Path) == 0, "Say what an edit carries along this reference.");
    return {};
}
template <auto... Path> inline constexpr Flow of = unknown<Path...>();

inline constexpr Flow none {};
inline constexpr Flow given {.fromTarget = Carry::Launches}; // the target is a value of the row
inline constexpr Flow part {.toTarget = Carry::Launches};    // the row is a part of the target
inline constexpr Flow note {.toTarget = Carry::Edit};        // the row says something of the target

// A choice of Next.
template <auto Member> inline constexpr Flow ofNext = given;
template <>
inline constexpr Flow ofNext<&LaunchSettings::serverTemplate> {.fromTarget = Carry::Launches,
                                                               .toTarget = Carry::Look};
template <>
inline constexpr Flow ofNext<&LaunchSettings::mci> {.fromTarget = Carry::Launches, .toTarget = Carry::Look};
template <>
inline constexpr Flow ofNext<&LaunchSettings::templateLineage> {.fromTarget = Carry::Launches,
                                                                .toTarget = Carry::Look};
template <auto Member> inline constexpr Flow of<&Server::next, Member> = ofNext<Member>;
template <auto Member> inline constexpr Flow of<&ServerArray::next, Member> = ofNext<Member>;

template <> inline constexpr Flow of<&Datacenter::cloud> = none;
template <> inline constexpr Flow of<&InstanceType::cloud> = none;
template <> inline constexpr Flow of<&Image::cloud> = none;
template <> inline constexpr Flow of<&Image::target> = given;
// All revisions of a lineage share its name, and rules compare them with each other.
inline constexpr Flow ofRevision {.fromTarget = Carry::Launches, .toTarget = Carry::Edit};
template <> inline constexpr Flow of<&MultiCloudImage::lineage> = ofRevision;
template <> inline constexpr Flow of<&ServerTemplate::lineage> = ofRevision;
// Who follows the lineage is reached from each of its revisions, see Reach.
template <> inline constexpr Flow of<&TemplateLineage::defaultRevision> = none;
template <> inline constexpr Flow of<&MciSetting::mci> = part;
template <> inline constexpr Flow of<&MciSetting::cloud> = given;
template <> inline constexpr Flow of<&MciSetting::image> = given;
template <> inline constexpr Flow of<&MciSetting::instanceType> = given;
template <> inline constexpr Flow of<&MciSetting::kernel> = given;
template <> inline constexpr Flow of<&MciSetting::ramdisk> = given;
template <> inline constexpr Flow of<&ListedMci::serverTemplate> = part;
template <>
inline constexpr Flow of<&ListedMci::mci> {.fromTarget = Carry::Launches, .toTarget = Carry::Look};
inline constexpr Flow ofDeployment {.fromTarget = Carry::Edit, .toTarget = Carry::Look};
template <> inline constexpr Flow of<&Server::deployment> = ofDeployment;
template <> inline constexpr Flow of<&ServerArray::deployment> = ofDeployment;
template <> inline constexpr Flow of<&ServerDefault::deployment> = note;
template <> inline constexpr Flow of<&ServerDefault::cloud> = none;
template <> inline constexpr Flow of<&ServerDefault::instanceType> = none;
template <> inline constexpr Flow of<&ServerDefault::datacenter> = none;
template <> inline constexpr Flow of<&DatacenterWeight::array> = part;
template <> inline constexpr Flow of<&DatacenterWeight::datacenter> = given;
template <> inline constexpr Flow of<&LaunchOption::array> = part;
template <> inline constexpr Flow of<&LaunchOption::image> = given;
template <> inline constexpr Flow of<&LaunchOption::instanceType> = given;
template <> inline constexpr Flow of<&LaunchOption::serverTemplate> = ofNext<&LaunchSettings::serverTemplate>;
template <>
inline constexpr Flow of<&LaunchOption::templateLineage> = ofNext<&LaunchSettings::templateLineage>;
template <> inline constexpr Flow of<&ImportRecord::cloud> = none;
template <> inline constexpr Flow of<&ScheduleEntry::array> = note;
template <> inline constexpr Flow of<&Instance::server> = note;
template <> inline constexpr Flow of<&Instance::array> = note;
template <> inline constexpr Flow of<&Instance::launch> = none;
template <> inline constexpr Flow of<&InstanceEvent::instance> = none;
template <> inline constexpr Flow of<&TestRecord::serverTemplate> = note;
template <> inline constexpr Flow of<&TestRecord::mci> = note;
template <> inline constexpr Flow of<&TestRecord::cloud> = none;
inline constexpr Flow ofWaiver {.toTarget = Carry::Look};
template <> inline constexpr Flow of<&Waiver::server> = ofWaiver;
template <> inline constexpr Flow of<&Waiver::array> = ofWaiver;
template <> inline constexpr Flow of<&Waiver::deployment> = ofWaiver;
template <> inline constexpr Flow of<&Waiver::serverTemplate> = ofWaiver;
template <> inline constexpr Flow of<&Waiver::mci> = ofWaiver;

// What a row is to the rules.
enum class Standing : quint8 {
    Judged,     // they look at it
    Described,  // they look at what is made of it
    Remembered, // no rule follows an edit of it
    Everywhere, // it says how much rules count
};
template <class E> constexpr Standing unknownEntity()
{
    static_assert(sizeof(E) == 0, "Say what this entity is to the rules.");
    return {};
}
template <class E> inline constexpr Standing standing = unknownEntity<E>();
template <> inline constexpr Standing standing<Server> = Standing::Judged;
template <> inline constexpr Standing standing<ServerArray> = Standing::Judged;
template <> inline constexpr Standing standing<Deployment> = Standing::Judged;
template <> inline constexpr Standing standing<ServerTemplate> = Standing::Judged;
template <> inline constexpr Standing standing<MultiCloudImage> = Standing::Judged;
template <> inline constexpr Standing standing<Cloud> = Standing::Described;
template <> inline constexpr Standing standing<Datacenter> = Standing::Described;
template <> inline constexpr Standing standing<InstanceType> = Standing::Described;
template <> inline constexpr Standing standing<Image> = Standing::Described;
template <> inline constexpr Standing standing<MciLineage> = Standing::Described;
template <> inline constexpr Standing standing<TemplateLineage> = Standing::Described;
template <> inline constexpr Standing standing<MciSetting> = Standing::Described;
template <> inline constexpr Standing standing<ListedMci> = Standing::Described;
template <> inline constexpr Standing standing<ServerDefault> = Standing::Described;
template <> inline constexpr Standing standing<DatacenterWeight> = Standing::Described;
template <> inline constexpr Standing standing<ScheduleEntry> = Standing::Described;
template <> inline constexpr Standing standing<Instance> = Standing::Described;
template <> inline constexpr Standing standing<TestRecord> = Standing::Described;
template <> inline constexpr Standing standing<Waiver> = Standing::Described;
template <> inline constexpr Standing standing<LaunchOption> = Standing::Described;
template <> inline constexpr Standing standing<Conflict> = Standing::Judged;
template <> inline constexpr Standing standing<ImportRecord> = Standing::Remembered;
template <> inline constexpr Standing standing<ImportedRow> = Standing::Remembered;
template <> inline constexpr Standing standing<LaunchSnapshot> = Standing::Remembered;
template <> inline constexpr Standing standing<InstanceEvent> = Standing::Remembered;
template <> inline constexpr Standing standing<RuleSetting> = Standing::Everywhere;
} // namespace flow
