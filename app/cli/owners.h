// SPDX-License-Identifier: MIT
// The servers and arrays that a person names on the command line.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

#include <functional>

namespace cli {
// All when there are no names; a name is a server's, an array's, a deployment's, or "deployment/name".
// A name that fits several, or none, is an error that says which are meant.
Result<QList<Owner>> ownersNamed(const Plan &plan, const QStringList &names);
// The same; of deployments only those that are wanted.
Result<QList<Owner>> ownersNamed(const Plan &plan, const QStringList &names,
                                 const std::function<bool(Owner)> &isWanted);
// Whether a server, an array or a deployment is called so.
bool isOwnerNamed(const Plan &plan, const QString &name);
// "There are: …" with the servers and arrays whose names hold what was typed; empty where none does.
QString similarTo(const Plan &plan, const QString &name);
// The owners, a deployment's together.
QList<Owner> byDeployment(const Plan &plan, QList<Owner> owners);
// "server" or "array", for files.
QString kindOf(Owner owner);
} // namespace cli
