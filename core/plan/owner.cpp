// SPDX-License-Identifier: MIT
#include "core/plan/owner.h"

#include <algorithm>

const LaunchSettings &nextOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.row(owner.array()).next : plan.row(owner.server()).next;
}

Id<Deployment> deploymentOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.row(owner.array()).deployment : plan.row(owner.server()).deployment;
}

const QStringList &tagsOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.row(owner.array()).tags : plan.row(owner.server()).tags;
}

const SourceKey &sourceKeyOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.row(owner.array()).sourceKey : plan.row(owner.server()).sourceKey;
}

const ImportPlace &importPlaceOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.row(owner.array()).place : plan.row(owner.server()).place;
}

QList<Owner> ownersIn(const Plan &plan, Id<Deployment> deployment)
{
    QList<Owner> owners;
    for (const Id<Server> server : plan.referrers<&Server::deployment>(deployment))
        owners.append(server);
    for (const Id<ServerArray> array : plan.referrers<&ServerArray::deployment>(deployment))
        owners.append(array);
    return owners;
}

QList<Owner> allOwners(const Plan &plan)
{
    QList<Owner> owners(plan.all<Server>().size() + plan.all<ServerArray>().size());
    auto to = owners.begin();
    plan.all<Server>().forEach([&](const Server &server) { *to++ = server.id; });
    plan.all<ServerArray>().forEach([&](const ServerArray &array) { *to++ = array.id; });
    return owners;
}

namespace {
QList<Id<Instance>> instancesOf(const Plan &plan, Owner owner)
{
    return owner.isArray() ? plan.referrers<&Instance::array>(owner.array())
                           : plan.referrers<&Instance::server>(owner.server());
}
} // namespace

const Instance *currentOf(const Plan &plan, Id<Server> server)
{
    const auto &instances = plan.referrers<&Instance::server>(server);
    for (auto id = instances.crbegin(); id != instances.crend(); ++id)
        if (const Instance &instance = plan.row(*id); instance.role == InstanceRole::Current)
            return &instance;
    return nullptr;
}

QList<Id<Instance>> runningOf(const Plan &plan, Owner owner)
{
    QList<Id<Instance>> running;
    for (const Id<Instance> id : instancesOf(plan, owner))
        if (plan.row(id).role != InstanceRole::Previous)
            running.append(id);
    std::stable_sort(running.begin(), running.end(), [&](Id<Instance> a, Id<Instance> b) {
        return plan.row(a).launchedAt < plan.row(b).launchedAt;
    });
    return running;
}

QList<Id<Instance>> previousOf(const Plan &plan, Owner owner)
{
    QList<Id<Instance>> previous;
    for (const Id<Instance> id : instancesOf(plan, owner))
        if (plan.row(id).role == InstanceRole::Previous)
            previous.append(id);
    std::stable_sort(previous.begin(), previous.end(), [&](Id<Instance> a, Id<Instance> b) {
        return plan.row(a).launchedAt > plan.row(b).launchedAt;
    });
    return previous;
}
