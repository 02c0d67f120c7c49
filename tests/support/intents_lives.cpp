// SPDX-License-Identifier: MIT
#include "core/edit/arrays.h"
#include "core/edit/copies.h"
#include "core/edit/deployments.h"
#include "core/edit/instances.h"
#include "core/edit/options.h"
#include "core/edit/pointers.h"
#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "tests/support/intents.h"

namespace {
Id<ServerTemplate> head(Dice &d)
{
    return d.anyThat<ServerTemplate>([](const ServerTemplate &row) { return row.isHead() && !row.removed; });
}
Id<ListedMci> listing(Dice &d)
{
    return d.anyThat<ListedMci>(
        [&](const ListedMci &row) { return d.plan.row(row.serverTemplate).isHead() && !row.isDefault; });
}
Id<MultiCloudImage> mci(Dice &d)
{
    return d.anyThat<MultiCloudImage>([](const MultiCloudImage &row) { return !row.removed; });
}
Id<Instance> running(Dice &d, InstanceState state = InstanceState::Operational)
{
    return d.anyThat<Instance>([&](const Instance &row) {
        return row.role != InstanceRole::Previous && row.state == state && !row.locked;
    });
}
// A committed revision that lists no HEAD.
Id<ServerTemplate> publishable(Dice &d)
{
    return d.anyThat<ServerTemplate>([&](const ServerTemplate &row) {
        const auto listed = listedMcis(d.plan, row.id);
        return !row.isHead() && !row.publishedAt
            && std::none_of(listed.cbegin(), listed.cend(),
                            [&](Id<ListedMci> id) { return d.plan.row(d.plan.row(id).mci).isHead(); });
    });
}
Id<ServerTemplate> withoutHead(Dice &d)
{
    return d.anyThat<ServerTemplate>(
        [&](const ServerTemplate &row) { return !row.removed && !findRevision(d.plan, row.lineage, 0); });
}
template <class E> E several(Dice &d)
{
    return {.name = d.name() + QStringLiteral("-%n"), .deployment = d.any<Deployment>(), .next = d.next()};
}

const QList<RandomIntent> ofTemplates {
    {"addTemplate", [](Dice &d) { return edit::addTemplate(d.plan, d.name(), d.name()); }},
    {"editTemplate",
     [](Dice &d) {
         ServerTemplate row = d.plan.row(head(d));
         row.description = d.name();
         return edit::editTemplate(d.plan, row);
     }},
    {"commitTemplate",
     [](Dice &d) {
         return edit::commitTemplate(d.plan, head(d), d.name(), d.chance(0.5), d.name(), d.now());
     }},
    {"cloneTemplate",
     [](Dice &d) {
         const auto from = d.any<ServerTemplate>();
         return edit::cloneTemplate(d.plan, from, edit::cloneName(d.plan, from), d.now());
     }},
    {"makeTemplateHead", [](Dice &d) { return edit::makeHead(d.plan, withoutHead(d)); }},
    {"publishTemplate",
     [](Dice &d) { return edit::publishTemplate(d.plan, publishable(d), d.name(), d.now()); }},
    {"addListing", [](Dice &d) { return edit::addListing(d.plan, head(d), mci(d)); }},
    {"addNewListing",
     [](Dice &d) {
         MciSetting setting {.cloud = d.any<Cloud>()};
         setting.image = d.image(setting.cloud, ImageKind::Machine);
         setting.instanceType = d.fitting<InstanceType>(setting.cloud);
         return edit::addNewListing(d.plan, head(d), d.name(), setting);
     }},
    {"removeListings", [](Dice &d) { return edit::removeListings(d.plan, {listing(d)}); }},
    {"makeDefault", [](Dice &d) { return edit::makeDefault(d.plan, listing(d)); }},
    {"setListedRevision",
     [](Dice &d) {
         const auto listed = listing(d);
         const auto lineage = d.plan.row(d.plan.row(listed).mci).lineage;
         const auto other =
             d.anyThat<MultiCloudImage>([&](const MultiCloudImage &row) { return row.lineage == lineage; });
         return edit::setListedRevision(d.plan, listed, other, RevisionNaming(d.below(3)));
     }},
    {"moveListing", [](Dice &d) { return edit::moveListing(d.plan, listing(d), d.below(4)); }},
    {"updateToRevision",
     [](Dice &d) {
         return edit::updateToRevision(d.plan, d.owners(), d.any<ServerTemplate>(), {},
                                       edit::Followers(d.below(2)));
     }},
    {"setDefaultRevision", [](Dice &d) { return edit::setDefaultRevision(d.plan, d.any<ServerTemplate>()); }},
    {"newVersion",
     [](Dice &d) {
         const auto cloud = d.any<Cloud>();
         return edit::newVersion(d.plan,
                                 {.from = d.any<ServerTemplate>(),
                                  .cloud = cloud,
                                  .image = d.fitting<Image>(cloud),
                                  .makeDefault = d.chance(0.5)},
                                 {}, d.now());
     }},
};

const QList<RandomIntent> ofLives {
    {"follow",
     [](Dice &d) {
         return edit::follow(d.plan, d.owners(), d.any<TemplateLineage>(), TemplatePointer(d.below(2)));
     }},
    {"setOptions",
     [](Dice &d) {
         const auto hasSome = [&](const ServerArray &row) {
             return !d.plan.referrers<&LaunchOption::array>(row.id).isEmpty();
         };
         const auto array = d.chance(0.5) ? d.anyThat<ServerArray>(hasSome) : d.any<ServerArray>();
         QList<LaunchOption> options;
         for (const Id<LaunchOption> id : optionsOf(d.plan, array))
             if (d.chance(0.8))
                 options.insert(d.below(int(options.size()) + 1), d.plan.row(id));
         LaunchOption option {.weight = d.below(4)};
         if (d.chance(0.5))
             option.image = d.fitting<Image>(d.cloudOf(array));
         else
             option.typeByCloud = true;
         if (d.chance(0.6))
             options.append(option);
         return edit::setOptions(d.plan, array, options);
     }},
    {"enableArrays",
     [](Dice &d) { return edit::enableArrays(d.plan, {d.any<ServerArray>()}, d.chance(0.5), d.now()); }},
    {"setBounds",
     [](Dice &d) {
         return edit::setBounds(d.plan, {d.any<ServerArray>()}, d.below(3), 2 + d.below(6), d.now());
     }},
    {"resize", [](Dice &d) { return edit::resize(d.plan, d.any<ServerArray>(), d.below(6), d.now()); }},
    {"setDatacenterPolicy",
     [](Dice &d) {
         const auto array = d.any<ServerArray>();
         const auto cloud = d.cloudOf(array);
         const int weight = d.below(101);
         return edit::setDatacenterPolicy(
             d.plan, array,
             {{.datacenter = d.fitting<Datacenter>(cloud), .weight = weight},
              {.datacenter = d.fitting<Datacenter>(cloud), .weight = 100 - weight, .maximum = d.below(9)}});
     }},
    {"setSchedule",
     [](Dice &d) {
         return edit::setSchedule(d.plan, d.any<ServerArray>(),
                                  {{.day = Weekday(d.below(7)), .minute = d.below(1500), .maxCount = 4}});
     }},
    {"setScaling",
     [](Dice &d) {
         ServerArray row = d.plan.row(d.any<ServerArray>());
         row.type = ArrayType(d.below(2));
         row.itemsPerInstance = d.below(9);
         row.calmMinutes = d.below(60);
         return edit::setScaling(d.plan, row);
     }},
    {"rebootInstances", [](Dice &d) { return edit::rebootInstances(d.plan, {running(d)}, d.now()); }},
    {"stopInstances", [](Dice &d) { return edit::stopInstances(d.plan, {running(d)}, d.now()); }},
    {"startInstances",
     [](Dice &d) { return edit::startInstances(d.plan, {running(d, InstanceState::Stopped)}, d.now()); }},
    {"lockInstances",
     [](Dice &d) { return edit::lockInstances(d.plan, {d.any<Instance>()}, d.chance(0.1), d.now()); }},
    {"lockDeployments",
     [](Dice &d) { return edit::lockDeployments(d.plan, {d.any<Deployment>()}, d.chance(0.3)); }},
    {"setServerDefault",
     [](Dice &d) {
         const auto cloud = d.any<Cloud>();
         return edit::setServerDefault(d.plan,
                                       {.deployment = d.any<Deployment>(),
                                        .cloud = cloud,
                                        .instanceType = d.fitting<InstanceType>(cloud)});
     }},
    {"cloneDeployment", [](Dice &d) { return edit::cloneDeployment(d.plan, d.any<Deployment>(), d.name()); }},
    {"addServers", [](Dice &d) { return edit::addServers(d.plan, several<Server>(d), 1 + d.below(3)); }},
    {"addArrays", [](Dice &d) { return edit::addArrays(d.plan, several<ServerArray>(d), 1 + d.below(3)); }},
    {"cloneOwners", [](Dice &d) { return edit::cloneOwners(d.plan, d.owners()); }},
};
} // namespace

const QList<RandomIntent> &templateIntents() { return ofTemplates; }
const QList<RandomIntent> &lifeIntents() { return ofLives; }
