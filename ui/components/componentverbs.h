// SPDX-License-Identifier: MIT
// What can be done with a revision of a component, a MultiCloud Image or a ServerTemplate, with the questions that go
// before; for its page and the menu.
#pragma once

#include "ui/workbench/workbench.h"

namespace components {
// Name, description and, of a MultiCloud Image, tags of a HEAD; of others it says why not (MC1, ST1).
template <class Revision> void edit(Workbench &bench, Id<Revision> head);
template <class Revision> void clone(Workbench &bench, Id<Revision> from);
template <class Revision> void commit(Workbench &bench, Id<Revision> head);
template <class Revision> void publish(Workbench &bench, Id<Revision> revision);
// Goes to HEAD, which is made from this revision where there is none (MC2).
template <class Revision> void editHead(Workbench &bench, Id<Revision> revision);

// Why the revision cannot be recorded as published; empty when it can.
template <class Revision> QString whyNotPublished(const Plan &plan, Id<Revision> revision);
} // namespace components
