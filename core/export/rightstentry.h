// SPDX-License-Identifier: MIT
// An entry of a ServerTemplate's list as right_st writes it: made from the plan, compared with a source, and
// written.
#pragma once

#include "core/format/rightst.h"
#include "core/format/yamltext.h"
#include "core/plan/plan.h"

namespace rightst {

// How the listing is to be written; the way it was written stays while it can say what is meant.
Mci entryOf(const Plan &plan, const ListedMci &listed);
// The MultiCloud Image with its settings, of which right_st knows only those with an instance type.
Mci definitionOf(const Plan &plan, Id<MultiCloudImage> mci);
// True when a source's entry says the same; clouds and instance types may go by another of their names.
bool saysTheSame(const Plan &plan, const Mci &source, const Mci &wanted);
// True when both speak of one lineage, be it in other revisions.
bool isOfSameLineage(const Mci &a, const Mci &b);

// The keys of the entry in right_st's order, each line indented by `indent`.
void write(yaml::Writer &writer, int indent, const Mci &entry);
// The entry as an item of a list whose dashes stand at `column`.
void writeItem(yaml::Writer &writer, int column, const Mci &entry);

} // namespace rightst
