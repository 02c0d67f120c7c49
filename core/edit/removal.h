// SPDX-License-Identifier: MIT
// Removing what others may refer to: told who uses it, then gone, or kept as removed (D8, IM4, CL1).
#pragma once

#include "core/base/result.h"
#include "core/plan/anyid.h"
#include "core/plan/draft.h"

namespace edit {
// IfUnused refuses, naming who uses it; DeleteAnyway keeps the row as removed while someone refers to it.
enum class Removal { IfUnused, DeleteAnyway };

// Clouds (with what belongs to them), datacenters, instance types, images, MultiCloud Images,
// ServerTemplates. HEAD of a MultiCloud Image or ServerTemplate stands for its lineage: all revisions go.
// A lineage that a ServerTemplate lists is refused either way (MC5). What nobody refers to really goes,
// with its settings or list; what is removed already and unused by now, too.
Result<Change> remove(const Plan &plan, const QList<AnyId> &ids, Removal removal);

// Who refers to the row from outside of it, each once: settings, listings, servers, arrays, server
// defaults, weights; of a lineage's HEAD, who refers to any revision. Ordered by entity, then id.
QList<AnyId> usersOf(const Plan &plan, AnyId id);
} // namespace edit
