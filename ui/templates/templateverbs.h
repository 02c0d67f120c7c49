// SPDX-License-Identifier: MIT
// What can be done with a ServerTemplate alone, with the questions that go before; for its page and the menu.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace templates {
void addNew(Workbench &bench);
void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners);
// What follows the Default of its lineage launches from the revision then; asks what EC-12 asks.
void makeDefault(Workbench &bench, Id<ServerTemplate> revision);
// The next version, with another image or instance type.
void newVersion(Workbench &bench, Id<ServerTemplate> from);

// Why the revision cannot become its lineage's Default, nor be gone on from by a next version; empty when it
// can.
QString whyNotDefault(const Plan &plan, Id<ServerTemplate> revision);
QString whyNoNewVersion(const Plan &plan, Id<ServerTemplate> from);

// The servers and arrays whose Next names or follows a revision of the same lineage.
// hasNextUsers() asks only whether there are any, which is much less work.
QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision);
bool hasNextUsers(const Plan &plan, Id<ServerTemplate> revision);
} // namespace templates
