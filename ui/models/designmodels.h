// SPDX-License-Identifier: MIT
// The design of a plan as tables: ServerTemplates, MultiCloud Images, clouds and what belongs to one.
#pragma once

#include "ui/models/designtable.h"

#include <memory>

// A row for each lineage, and for the other revisions that are shown.
std::unique_ptr<TableModel> templatesModel(const RevisionsShown &revisions = {});
std::unique_ptr<TableModel> mcisModel(const RevisionsShown &revisions = {});
std::unique_ptr<TableModel> cloudsModel();
// What tables of images say of one: "uid", "name", "kind" and so on.
const QList<DesignColumn<Image>> &imageColumns();
// Of one cloud; there may be a million images.
std::unique_ptr<TableModel> imagesModel(Id<Cloud> cloud);
std::unique_ptr<TableModel> instanceTypesModel(Id<Cloud> cloud);
std::unique_ptr<TableModel> datacentersModel(Id<Cloud> cloud);
