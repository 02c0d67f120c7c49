// SPDX-License-Identifier: MIT
// What a Server and a Server Array have in common: a name, a deployment, a Next, tags and instances.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

// The Next of a server or array; an empty one when there is no such owner.
const LaunchSettings &nextOf(const Plan &plan, Owner owner);
Id<Deployment> deploymentOf(const Plan &plan, Owner owner);
const QStringList &tagsOf(const Plan &plan, Owner owner);
// The deployment's servers, then its arrays, by id.
QList<Owner> ownersIn(const Plan &plan, Id<Deployment> deployment);
// All servers, then all arrays, by id.
QList<Owner> allOwners(const Plan &plan);

// The server's running instance, or null.
const Instance *currentOf(const Plan &plan, Id<Server> server);
// The instances that run: a server's Current, or all of an array, oldest first.
QList<Id<Instance>> runningOf(const Plan &plan, Owner owner);
// Previous launches, the latest first.
QList<Id<Instance>> previousOf(const Plan &plan, Owner owner);
