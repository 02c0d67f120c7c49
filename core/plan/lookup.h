// SPDX-License-Identifier: MIT
// Lookups find what a text names, as right_st does.
#pragma once

#include "core/plan/plan.h"

// The cloud of that href, display name or name, else the one that is the region which the text names in another
// way; one that is not removed before one that is.
Id<Cloud> findCloud(const Plan &plan, const QString &text);
// The cloud's instance type of that uid or name.
Id<InstanceType> findInstanceType(const Plan &plan, Id<Cloud> cloud, const QString &text);
// HEAD, or the committed revision of that number; removed ones count.
Id<MultiCloudImage> findRevision(const Plan &plan, Id<MciLineage> lineage, int revision);
Id<ServerTemplate> findRevision(const Plan &plan, Id<TemplateLineage> lineage, int revision);
// The list of a ServerTemplate in its order.
QList<Id<ListedMci>> listedMcis(const Plan &plan, Id<ServerTemplate> serverTemplate);
