// SPDX-License-Identifier: MIT
#include "core/edit/clouds.h"
#include "core/edit/mcis.h"
#include "core/edit/removal.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/intents.h"

namespace {
template <class Revision> Id<Revision> head(Dice &d)
{
    return d.anyThat<Revision>([](const Revision &row) { return row.isHead() && !row.removed; });
}
Id<MultiCloudImage> withoutHead(Dice &d)
{
    return d.anyThat<MultiCloudImage>(
        [&](const MultiCloudImage &row) { return !row.removed && !findRevision(d.plan, row.lineage, 0); });
}
Id<MultiCloudImage> committed(Dice &d)
{
    return d.anyThat<MultiCloudImage>([](const MultiCloudImage &row) { return !row.isHead(); });
}
// Of a HEAD.
Id<MciSetting> setting(Dice &d)
{
    return d.anyThat<MciSetting>([&](const MciSetting &row) { return d.plan.row(row.mci).isHead(); });
}
MciSetting fill(Dice &d, MciSetting row)
{
    row.image = d.image(row.cloud, ImageKind::Machine);
    row.instanceType = d.fitting<InstanceType>(row.cloud);
    row.kernel = d.chance(0.3) ? d.image(row.cloud, ImageKind::Kernel) : Id<Image>();
    row.ramdisk = d.chance(0.3) ? d.image(row.cloud, ImageKind::Ramdisk) : Id<Image>();
    row.userData = d.chance(0.5) ? d.name() : QString();
    return row;
}
edit::Removal removal(Dice &d)
{
    return d.chance(0.5) ? edit::Removal::IfUnused : edit::Removal::DeleteAnyway;
}
AnyId removable(Dice &d)
{
    switch (d.below(4)) {
    case 0:
        return d.any<Datacenter>();
    case 1:
        return d.any<InstanceType>();
    case 2:
        return d.any<MultiCloudImage>();
    default:
        return d.any<Image>();
    }
}
// What much depends on is mostly left.
template <class E> AnyId unused(Dice &d)
{
    return d.anyThat<E>(
        [&](const E &row) { return !row.removed && edit::usersOf(d.plan, row.id).isEmpty(); });
}
template <class E> E named(Dice &d) { return {.cloud = d.any<Cloud>(), .uid = d.name(), .name = d.name()}; }
Image image(Dice &d)
{
    Image row = named<Image>(d);
    row.kind = ImageKind(d.below(3));
    return row;
}

// A server with something set on it.
Owner tried(Dice &d)
{
    return d.anyThat<Server>([&](const Server &row) {
        const QList<LaunchField> fields = overridesOf(d.plan, row.id);
        return std::any_of(fields.cbegin(), fields.cend(), [](LaunchField field) {
            return field != LaunchField::Mci && field != LaunchField::Datacenter;
        });
    });
}

const QList<RandomIntent> intents {
    {"addCloud", [](Dice &d) { return edit::addCloud(d.plan, {.name = d.name()}); }},
    {"editCloud",
     [](Dice &d) {
         Cloud row = d.plan.row(d.any<Cloud>());
         row.displayName = d.name();
         row.registered = d.chance(0.9);
         return edit::editCloud(d.plan, row);
     }},
    {"addDatacenter", [](Dice &d) { return edit::addDatacenter(d.plan, named<Datacenter>(d)); }},
    {"addInstanceType", [](Dice &d) { return edit::addInstanceType(d.plan, named<InstanceType>(d)); }},
    {"addImages",
     [](Dice &d) {
         QList<Image> images {image(d)};
         if (d.chance(0.5))
             images.append(image(d));
         return edit::addImages(d.plan, images);
     }},
    {"editDatacenter",
     [](Dice &d) {
         Datacenter row = d.plan.row(d.any<Datacenter>());
         row.uid = d.name();
         return edit::editDatacenter(d.plan, row);
     }},
    {"editInstanceType",
     [](Dice &d) {
         InstanceType row = d.plan.row(d.any<InstanceType>());
         row.uid = d.name();
         row.retired = d.chance(0.2);
         return edit::editInstanceType(d.plan, row);
     }},
    {"editImages",
     [](Dice &d) {
         QList<Image> images {d.plan.row(d.any<Image>()), d.plan.row(d.any<Image>())};
         for (Image &row : images) {
             row.uid = d.name();
             row.kind = d.chance(0.1) ? ImageKind(d.below(3)) : row.kind;
             row.cloud = d.any<Cloud>();
         }
         return edit::editImages(d.plan, images);
     }},
    {"remove",
     [](Dice &d) {
         return edit::remove(d.plan, {removable(d), removable(d)}, removal(d));
     }},
    {"removeTemplate", [](Dice &d) { return edit::remove(d.plan, {unused<ServerTemplate>(d)}, removal(d)); }},
    {"removeCloud", [](Dice &d) { return edit::remove(d.plan, {unused<Cloud>(d)}, removal(d)); }},
    {"addMci", [](Dice &d) { return edit::addMci(d.plan, d.name(), d.name()); }},
    {"editMci",
     [](Dice &d) {
         MultiCloudImage row = d.plan.row(head<MultiCloudImage>(d));
         row.name = d.chance(0.5) ? d.name() : row.name;
         row.tags = {d.name(), d.name()};
         return edit::editMci(d.plan, row);
     }},
    {"commitMci",
     [](Dice &d) { return edit::commitMci(d.plan, head<MultiCloudImage>(d), d.name(), d.name(), d.now()); }},
    {"cloneMci",
     [](Dice &d) {
         const auto from = d.any<MultiCloudImage>();
         return edit::cloneMci(d.plan, from, edit::cloneName(d.plan, from), d.now());
     }},
    {"makeHead", [](Dice &d) { return edit::makeHead(d.plan, withoutHead(d)); }},
    {"publishMci", [](Dice &d) { return edit::publishMci(d.plan, committed(d), d.name(), d.now()); }},
    {"addSetting",
     [](Dice &d) {
         return edit::addSetting(d.plan, fill(d, {.mci = head<MultiCloudImage>(d), .cloud = d.any<Cloud>()}));
     }},
    {"editSettings",
     [](Dice &d) {
         return edit::editSettings(d.plan,
                                   {fill(d, d.plan.row(setting(d))), fill(d, d.plan.row(setting(d)))});
     }},
    {"removeSettings", [](Dice &d) { return edit::removeSettings(d.plan, {setting(d)}); }},
    {"fillFrom",
     [](Dice &d) {
         const MciSetting &given = d.plan.row(d.any<MciSetting>());
         return edit::fillFrom(d.plan, head<MultiCloudImage>(d), given.mci, {given.cloud, d.any<Cloud>()});
     }},
    {"promote", [](Dice &d) { return edit::promote(d.plan, d.owner(), head<MultiCloudImage>(d)); }},
    {"promoteToNew", [](Dice &d) { return edit::promoteToNew(d.plan, tried(d), d.name(), d.now()); }},
};
} // namespace

const QList<RandomIntent> &designIntents() { return intents; }
