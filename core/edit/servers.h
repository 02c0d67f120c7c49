// SPDX-License-Identifier: MIT
// Edits of deployments, servers and arrays themselves.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
// Names need not be unique, but who gives one is told: that another server or array of the deployment has it; empty
// when none has, or only `itself`.
QString alsoCalled(const Plan &plan, const QString &name, Id<Deployment> deployment, Owner itself = {});
// The same of deployments.
QString deploymentAlsoCalled(const Plan &plan, const QString &name, Id<Deployment> itself = {});
Result<Change> addDeployment(const Plan &plan, const QString &name, Environment environment);
// Replaces name, description, environment and lock.
Result<Change> editDeployment(const Plan &plan, const Deployment &deployment);
// Refused for "Default", for a locked one, and while it has servers that run or arrays;
// its servers go with it.
Result<Change> removeDeployment(const Plan &plan, Id<Deployment> deployment);

// NX2, NX3: the cloud must be covered by the effective MCI, or its settings be unknown
// (D7).
Result<Change> addServer(const Plan &plan, const Server &server);
Result<Change> addArray(const Plan &plan, const ServerArray &array);
// Replaces name, description and tags; the cloud never changes.
Result<Change> editServer(const Plan &plan, const Server &server);
// Replaces name, description, tags, bounds and scaling (AR2); enableArrays() enables.
Result<Change> editArray(const Plan &plan, const ServerArray &array);
// Refused while a server runs: "The server has a current instance." Its history goes with it; what of an
// array runs goes from the plan with it, and runs on in its cloud (4.5). Locks refuse.
Result<Change> removeOwners(const Plan &plan, const QList<Owner> &owners);
// Refused when either deployment, or an instance that runs, is locked.
Result<Change> moveOwners(const Plan &plan, const QList<Owner> &owners, Id<Deployment> to);
} // namespace edit
