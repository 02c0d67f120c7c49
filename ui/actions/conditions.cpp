// SPDX-License-Identifier: MIT
#include "ui/actions/conditions.h"

namespace conditions {
QList<Owner> owners(const Workbench &bench)
{
    QList<Owner> owners;
    for (const AnyId id : bench.selection())
        if (const Owner owner {id})
            owners.append(owner);
    return owners;
}

QList<Id<Server>> servers(const Workbench &bench, bool running)
{
    QList<Id<Server>> servers;
    for (const Owner owner : owners(bench))
        if (const auto server = owner.server();
            server && bool(currentOf(bench.document()->plan(), server)) == running)
            servers.append(server);
    return servers;
}

Id<ServerArray> oneArray(const Workbench &bench)
{
    const QList<Owner> chosen = owners(bench);
    return chosen.size() == 1 ? chosen.constFirst().array() : Id<ServerArray> {};
}

Id<Deployment> deployment(const Workbench &bench)
{
    if (const auto shown = bench.place().id.as<Deployment>())
        return shown;
    const QList<Owner> chosen = owners(bench);
    return chosen.isEmpty() ? Id<Deployment> {} : deploymentOf(bench.document()->plan(), chosen.constFirst());
}

Id<Deployment> chosenDeployment(const Workbench &bench)
{
    return owners(bench).isEmpty() ? bench.place().id.as<Deployment>() : Id<Deployment> {};
}

bool hasSubject(const Workbench &bench)
{
    return canEdit(bench) && (!owners(bench).isEmpty() || chosenDeployment(bench));
}
} // namespace conditions
