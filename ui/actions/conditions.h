// SPDX-License-Identifier: MIT
// Conditions say when an action can be chosen.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace conditions {
inline bool always(const Workbench &) { return true; }
inline bool isOpen(const Workbench &bench) { return bench.document(); }
inline bool canEdit(const Workbench &bench)
{
    const Document *document = bench.document();
    return document && document->isLoaded() && !document->isReadOnly();
}

// The selected servers and arrays; where nothing is selected, the one that the navigator stands on.
QList<Owner> owners(const Workbench &bench);
QList<Id<Server>> idleServers(const Workbench &bench);
// What runs of what is selected: Currents of servers and instances of arrays.
QList<Id<Instance>> instances(const Workbench &bench);
// Whether there is any of these, for actions to be enabled by; much less work than to gather them.
bool anyOwner(const Workbench &bench);
bool anyIdleServer(const Workbench &bench);
bool anyInstance(const Workbench &bench, bool (*concerned)(const Instance &));
// The array, when exactly one array and nothing else is selected.
Id<ServerArray> oneArray(const Workbench &bench);
// The deployment that is shown, or that what is selected belongs to.
Id<Deployment> deployment(const Workbench &bench);
// The cloud that is shown, or that what is selected belongs to; none when that is not one.
Id<Cloud> cloud(const Workbench &bench);
// Where Add Server and Add Array start: the selected ServerTemplate or cloud, else the deployment.
AnyId startOfAdding(const Workbench &bench);
} // namespace conditions
