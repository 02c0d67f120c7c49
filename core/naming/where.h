// SPDX-License-Identifier: MIT
// Where a row is, as a person says it, and the id by which the world outside the plan knows it.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

// The row itself, or the one by which a person looks for it: the MultiCloud Image of a setting, the server of an
// instance.
AnyId listedRow(const Plan &plan, AnyId id);
// "shop production" for a server, "AWS EU" for an image; "" for what is nowhere else.
QString whereOf(const Plan &plan, AnyId id);
// "ami-0c1b", or the href of a cloud or lineage; "" where there is none.
QString outerIdOf(const Plan &plan, AnyId id);
// The name without its revision and not the uid, as one would type it; the uid where there is no name.
QString plainNameOf(const Plan &plan, AnyId id);
