// SPDX-License-Identifier: MIT
#include "ui/actions/conditions.h"

#include <algorithm>

namespace conditions {
namespace {
// There may be a hundred thousand, of which this is the first.
Owner firstOwner(const Workbench &bench)
{
    for (const AnyId id : bench.selection())
        if (const Owner owner {id})
            return owner;
    return {};
}
} // namespace

QList<Owner> owners(const Workbench &bench)
{
    QList<Owner> owners;
    for (const AnyId id : bench.selection())
        if (const Owner owner {id})
            owners.append(owner);
    return owners;
}

QList<Id<Server>> idleServers(const Workbench &bench)
{
    QList<Id<Server>> servers;
    for (const Owner owner : owners(bench))
        if (const auto server = owner.server(); server && !currentOf(bench.document()->plan(), server))
            servers.append(server);
    return servers;
}

QList<Id<Instance>> instances(const Workbench &bench)
{
    QList<Id<Instance>> found;
    for (const Owner owner : owners(bench))
        found.append(runningOf(bench.document()->plan(), owner));
    return found;
}

bool anyIdleServer(const Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const QList<AnyId> chosen = bench.selection();
    return std::any_of(chosen.cbegin(), chosen.cend(),
                       [&](AnyId id) { return id.is<Server>() && !currentOf(plan, id.as<Server>()); });
}

bool anyInstance(const Workbench &bench, bool (*concerned)(const Instance &))
{
    const Plan &plan = bench.document()->plan();
    // Where very many are selected, not each is looked at: then it may be tried.
    int more = 10'000;
    const auto any = [&](const QList<Id<Instance>> &instances) {
        return std::any_of(instances.cbegin(), instances.cend(), [&](Id<Instance> id) {
            const Instance &row = plan.row(id);
            return --more < 0 || (row.role != InstanceRole::Previous && concerned(row));
        });
    };
    const QList<AnyId> chosen = bench.selection();
    return std::any_of(chosen.cbegin(), chosen.cend(), [&](AnyId id) {
        return any(plan.referrers<&Instance::server>(id.as<Server>()))
            || any(plan.referrers<&Instance::array>(id.as<ServerArray>()));
    });
}

bool anyOwner(const Workbench &bench) { return bool(firstOwner(bench)); }

Id<ServerArray> oneArray(const Workbench &bench)
{
    const QList<AnyId> chosen = bench.selection();
    const auto isOwner = [](AnyId id) { return bool(Owner(id)); };
    const auto first = std::find_if(chosen.cbegin(), chosen.cend(), isOwner);
    const bool isOne = first != chosen.cend() && std::none_of(first + 1, chosen.cend(), isOwner);
    return isOne ? first->as<ServerArray>() : Id<ServerArray> {};
}

Id<Deployment> deployment(const Workbench &bench)
{
    if (const auto shown = bench.place().id.as<Deployment>())
        return shown;
    const Owner owner = firstOwner(bench);
    return owner ? deploymentOf(bench.document()->plan(), owner) : Id<Deployment> {};
}

Id<Cloud> cloud(const Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    QSet<Id<Cloud>> clouds {bench.place().id.as<Cloud>()};
    for (const AnyId id : bench.selection()) {
        clouds.insert(id.as<Cloud>());
        clouds.insert(plan.row(id.as<Image>()).cloud);
        clouds.insert(plan.row(id.as<InstanceType>()).cloud);
        clouds.insert(plan.row(id.as<Datacenter>()).cloud);
    }
    clouds.remove({});
    return clouds.size() == 1 ? *clouds.cbegin() : Id<Cloud> {};
}

AnyId startOfAdding(const Workbench &bench)
{
    const QList<AnyId> chosen = bench.selection();
    if (chosen.size() == 1 && chosen.constFirst().is<ServerTemplate>())
        return chosen.constFirst();
    const Id<Cloud> only = cloud(bench);
    return only ? AnyId(only) : AnyId(deployment(bench));
}
} // namespace conditions
