// SPDX-License-Identifier: MIT
// The servers and arrays that launch or run a ServerTemplate, with the revision of each, as a TableModel shows them.
#pragma once

#include "ui/models/tablemodel.h"

#include <memory>

namespace templateusers {
// Of all revisions, or of `only` one.
std::unique_ptr<TableModel> model(Id<TemplateLineage> lineage, Id<ServerTemplate> only);
} // namespace templateusers
