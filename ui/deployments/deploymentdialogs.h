// SPDX-License-Identifier: MIT
// What a person does to a deployment as a whole: each asks what it must know, and is one edit.
#pragma once

#include "ui/workbench/workbench.h"

namespace deployments {
void add(Workbench &bench);
// Name, description and environment.
void edit(Workbench &bench, Id<Deployment> deployment);
void setLocked(Workbench &bench, Id<Deployment> deployment, bool locked);
// Under a name that the person chooses; goes to the clone.
void clone(Workbench &bench, Id<Deployment> deployment);
// The servers in it that do not run; arrays are launched one by one.
QList<Id<Server>> inactiveServers(const Plan &plan, Id<Deployment> deployment);
void launchAll(Workbench &bench, Id<Deployment> deployment);
} // namespace deployments
