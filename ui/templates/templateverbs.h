// SPDX-License-Identifier: MIT
// What can be done with a ServerTemplate alone, with the questions that go before; for its page and the menu.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace templates {
void addNew(Workbench &bench);
void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners);

// The servers and arrays whose Next is a revision of the same lineage.
QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision);
} // namespace templates
