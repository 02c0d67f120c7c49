// SPDX-License-Identifier: MIT
// The design of a plan as tables: ServerTemplates, MultiCloud Images, clouds and what belongs to one.
#pragma once

#include "ui/models/tablemodel.h"

#include <memory>

// Every revision, with what it lists and covers.
std::unique_ptr<TableModel> templatesModel();
// Every revision.
std::unique_ptr<TableModel> mcisModel();
std::unique_ptr<TableModel> cloudsModel();
// Of one cloud; there may be a million images.
std::unique_ptr<TableModel> imagesModel(Id<Cloud> cloud);
std::unique_ptr<TableModel> instanceTypesModel(Id<Cloud> cloud);
std::unique_ptr<TableModel> datacentersModel(Id<Cloud> cloud);
