// SPDX-License-Identifier: MIT
#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/edit/servers.h"
#include "core/resolve/drift.h"
#include "tests/support/intents.h"

QList<Owner> Dice::owners()
{
    QList<Owner> result {owner()};
    for (int i = below(3); i > 0; --i)
        if (const Owner more = owner(); cloudOf(more) == cloudOf(result.constFirst()) || chance(0.05))
            result.append(more);
    return result;
}

LaunchSettings Dice::next()
{
    const Id<ServerTemplate> serverTemplate = any<ServerTemplate>();
    const ListedMci *listed = plan.defaultMci(serverTemplate);
    const auto &settings = plan.referrers<&MciSetting::mci>(listed ? listed->mci : Id<MultiCloudImage>());
    return {.cloud =
                settings.isEmpty() ? any<Cloud>() : plan.row(settings.at(below(int(settings.size())))).cloud,
            .serverTemplate = serverTemplate};
}

namespace {
template <class V> V orDefault(Dice &dice, const V &value)
{
    return dice.chance(0.2) ? V::cloudDefault() : dice.chance(0.2) ? V::inherit() : value;
}

// A server that runs and could be launched again.
Id<Server> relaunchable(Dice &d)
{
    return d.anyThat<Server>([&](const Server &row) {
        const Instance *current = currentOf(d.plan, row.id);
        return current && !current->locked && launchObstacles(d.plan, resolve(d.plan, row.id)).isEmpty();
    });
}

// What runs of a server that could be launched again, and often of an array, too.
QList<Id<Instance>> runningOnes(Dice &d)
{
    QList<Id<Instance>> found = runningOf(d.plan, relaunchable(d));
    if (d.chance(0.6))
        found.append(runningOf(d.plan, d.any<ServerArray>()).mid(0, 1 + d.below(3)));
    return found;
}

const QList<RandomIntent> intents {
    RandomIntent {"addDeployment",
                  [](Dice &d) { return edit::addDeployment(d.plan, d.name(), Environment(d.below(6))); }},
    RandomIntent {"editDeployment",
                  [](Dice &d) {
                      Deployment row = d.plan.row(d.any<Deployment>());
                      row.locked = d.chance(0.1);
                      row.name = d.chance(0.5) ? d.name() : row.name;
                      return edit::editDeployment(d.plan, row);
                  }},
    RandomIntent {"removeDeployment",
                  [](Dice &d) { return edit::removeDeployment(d.plan, d.any<Deployment>()); }},
    RandomIntent {"addServer",
                  [](Dice &d) {
                      return edit::addServer(
                          d.plan, {.name = d.name(), .deployment = d.any<Deployment>(), .next = d.next()});
                  }},
    RandomIntent {"addArray",
                  [](Dice &d) {
                      return edit::addArray(
                          d.plan, {.name = d.name(), .deployment = d.any<Deployment>(), .next = d.next()});
                  }},
    RandomIntent {"editServer",
                  [](Dice &d) {
                      Server row = d.plan.row(d.any<Server>());
                      row.name = d.name();
                      row.next.cloud = d.any<Cloud>();
                      return edit::editServer(d.plan, row);
                  }},
    RandomIntent {"editArray",
                  [](Dice &d) {
                      ServerArray row = d.plan.row(d.any<ServerArray>());
                      row.minCount = d.below(5);
                      row.maxCount = d.below(8);
                      return edit::editArray(d.plan, row);
                  }},
    RandomIntent {"removeOwners", [](Dice &d) { return edit::removeOwners(d.plan, {d.owner()}); }},
    RandomIntent {"moveOwners",
                  [](Dice &d) { return edit::moveOwners(d.plan, d.owners(), d.any<Deployment>()); }},
    RandomIntent {"setMci",
                  [](Dice &d) { return edit::setMci(d.plan, d.owners(), d.any<MultiCloudImage>()); }},
    RandomIntent {"setImage",
                  [](Dice &d) {
                      const auto owners = d.owners();
                      return edit::setImage(d.plan, owners,
                                            d.image(d.cloudOf(owners.constFirst()), ImageKind::Machine));
                  }},
    RandomIntent {"setInstanceType",
                  [](Dice &d) {
                      const auto owners = d.owners();
                      return edit::setInstanceType(d.plan, owners,
                                                   d.fitting<InstanceType>(d.cloudOf(owners.constFirst())));
                  }},
    RandomIntent {"setKernel",
                  [](Dice &d) {
                      const auto owners = d.owners();
                      const OverrideOrDefault<Id<Image>> kernel =
                          d.image(d.cloudOf(owners.constFirst()), ImageKind::Kernel);
                      return edit::setKernel(d.plan, owners, orDefault(d, kernel));
                  }},
    RandomIntent {"setRamdisk",
                  [](Dice &d) {
                      const auto owners = d.owners();
                      const OverrideOrDefault<Id<Image>> ramdisk =
                          d.image(d.cloudOf(owners.constFirst()), ImageKind::Ramdisk);
                      return edit::setRamdisk(d.plan, owners, orDefault(d, ramdisk));
                  }},
    RandomIntent {
        "setUserData",
        [](Dice &d) { return edit::setUserData(d.plan, d.owners(), d.chance(0.3) ? QString() : d.name()); }},
    RandomIntent {"setDatacenter",
                  [](Dice &d) {
                      const auto owners = d.owners();
                      const OverrideOrDefault<Id<Datacenter>> datacenter =
                          d.fitting<Datacenter>(d.cloudOf(owners.constFirst()));
                      return edit::setDatacenter(d.plan, owners, orDefault(d, datacenter));
                  }},
    RandomIntent {
        "setServerTemplate",
        [](Dice &d) { return edit::setServerTemplate(d.plan, d.owners(), d.any<ServerTemplate>()); }},
    RandomIntent {"setTags",
                  [](Dice &d) {
                      return edit::setTags(d.plan, d.owners(), {d.name(), d.name()});
                  }},
    RandomIntent {"inherit", [](Dice &d) { return edit::inherit(d.plan, d.owners(), d.field()); }},
    RandomIntent {"pin", [](Dice &d) { return edit::pin(d.plan, {d.owner()}, d.field()); }},
    RandomIntent {"inheritAll", [](Dice &d) { return edit::inheritAll(d.plan, d.owners()); }},
    RandomIntent {"launch", [](Dice &d) { return edit::launch(d.plan, {d.any<Server>()}, d.now()); }},
    RandomIntent {"relaunch", [](Dice &d) { return edit::relaunch(d.plan, {relaunchable(d)}, d.now()); }},
    RandomIntent {"relaunchInstances",
                  [](Dice &d) { return edit::relaunchInstances(d.plan, runningOnes(d), d.now()); }},
    RandomIntent {"terminate", [](Dice &d) { return edit::terminate(d.plan, {d.any<Server>()}, d.now()); }},
    RandomIntent {
        "launchInstances",
        [](Dice &d) { return edit::launchInstances(d.plan, d.any<ServerArray>(), d.below(4), d.now()); }},
    RandomIntent {
        "terminateInstances",
        [](Dice &d) {
            return edit::terminateInstances(d.plan, {d.any<Instance>(), d.any<Instance>()}, d.now());
        }},
};
} // namespace

ThrownIntent throwOne(const QList<RandomIntent> &of, const Plan &plan, QRandomGenerator &random)
{
    Dice dice(plan, random);
    const RandomIntent &intent = of.at(dice.below(int(of.size())));
    const Result<Change> change = intent.run(dice);
    return {intent.name, change && !change->isEmpty() ? std::optional(*change) : std::nullopt};
}

const QList<RandomIntent> &serverIntents() { return intents; }
