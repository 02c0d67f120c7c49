// SPDX-License-Identifier: MIT
// Edits of clouds and of what belongs to one: datacenters, instance types and images.
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"

namespace edit {
// The name must be unique among clouds that are not removed; a removed cloud of that name comes back.
Result<Change> addCloud(const Plan &plan, const Cloud &cloud);
// Replaces the row. registered = false is CL1: what refers to the cloud stays.
Result<Change> editCloud(const Plan &plan, const Cloud &cloud);

// The uid must be unique in its cloud (IM1); a removed row of that uid comes back with the new values.
Result<Change> addDatacenter(const Plan &plan, const Datacenter &datacenter);
Result<Change> addInstanceType(const Plan &plan, const InstanceType &type);
Result<Change> addImages(const Plan &plan, const QList<Image> &images);
// Replace the row. The cloud never changes; the kind of an image not while a slot of another kind
// refers to it (IM2).
Result<Change> editDatacenter(const Plan &plan, const Datacenter &datacenter);
Result<Change> editInstanceType(const Plan &plan, const InstanceType &type);
Result<Change> editImages(const Plan &plan, const QList<Image> &images);
} // namespace edit
