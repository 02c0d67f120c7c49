// SPDX-License-Identifier: MIT
// Pages say which table and which words belong to a place of the navigator.
#pragma once

#include "ui/models/lineages.h"
#include "ui/models/navigatormodel.h"
#include "ui/models/tablemodel.h"
#include "ui/views/tablepage.h"

#include <memory>

namespace pages {
// The place whose page lists the row: a deployment for a server, a cloud for an image.
Place placeListing(const Plan &plan, AnyId id);
// The page is of the deployment where the navigator stands on a server.
Place pageOf(const Plan &plan, const Place &place);
// Where to go when what the place is about is gone.
Place withoutRow(const Place &place);

std::unique_ptr<TableModel> modelOf(const Place &page, const RevisionsShown &revisions = {});
inline bool isOfLineage(AnyId id) { return id.is<ServerTemplate>() || id.is<MultiCloudImage>(); }
// True where the change may make other revisions stand for their lineages on the page.
bool relists(const Place &page, const Change &change);
PageText textOf(const Plan &plan, const Place &page);
// The id of the action that the empty page offers.
QString emptyActionOf(const Plan &plan, const Place &page);
} // namespace pages
