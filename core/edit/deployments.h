// SPDX-License-Identifier: MIT
// Edits of deployments: lock, clone and Server Defaults. Adding, editing and removing is in servers.h.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace edit {
Result<Change> lockDeployments(const Plan &plan, const QList<Id<Deployment>> &deployments, bool locked);
// Everything in it as inactive copies: servers without instances, arrays disabled, Server Defaults.
Result<Change> cloneDeployment(const Plan &plan, Id<Deployment> deployment, const QString &name);
// A free name for a clone: "shop (clone)", "shop (clone 2)".
QString cloneName(const Plan &plan, Id<Deployment> deployment);

// Sets, or with neither type nor datacenter takes away, what prefills new servers of the cloud (D4).
// No deployment: of the account.
Result<Change> setServerDefault(const Plan &plan, const ServerDefault &row);
// The one that applies: the deployment's, else the account's (2.16); an empty one when there is none.
ServerDefault serverDefaultFor(const Plan &plan, Id<Deployment> deployment, Id<Cloud> cloud);
// The settings with what the Server Defaults prefill set, where they inherit (EC-38).
LaunchSettings prefilled(const Plan &plan, Id<Deployment> deployment, LaunchSettings next);
} // namespace edit
