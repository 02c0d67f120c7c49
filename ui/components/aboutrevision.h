// SPDX-License-Identifier: MIT
// What there is to say of a revision of a MultiCloud Image or a ServerTemplate and of its lineage.
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/sectionpanel.h"

template <class Revision> PageSection aboutRevision(const Plan &plan, Id<Revision> id);
