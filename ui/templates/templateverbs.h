// SPDX-License-Identifier: MIT
// What can be done with a ServerTemplate, with the questions that go before; for its page and the menu.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace templates {
void addNew(Workbench &bench);
// Name and description of a HEAD; of others it says why not (ST1).
void edit(Workbench &bench, Id<ServerTemplate> head);
void clone(Workbench &bench, Id<ServerTemplate> from);
void commit(Workbench &bench, Id<ServerTemplate> head);
void publish(Workbench &bench, Id<ServerTemplate> revision);
// Goes to HEAD, which is made from this revision where there is none (MC2).
void editHead(Workbench &bench, Id<ServerTemplate> revision);
void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners);

// The servers and arrays whose Next is a revision of the same lineage.
QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision);
Id<ServerTemplate> headOf(const Plan &plan, Id<ServerTemplate> revision);
} // namespace templates
