// SPDX-License-Identifier: MIT
// The forms for clouds and what belongs to one.
#pragma once

#include "ui/workbench/workbench.h"

namespace dialogs {
void addCloud(Workbench &bench);
// To the cloud; asked for when there is none.
void addDatacenter(Workbench &bench, Id<Cloud> cloud);
void addInstanceType(Workbench &bench, Id<Cloud> cloud);
void addImage(Workbench &bench, Id<Cloud> cloud);

void editCloud(Workbench &bench, const QList<AnyId> &ids);
void editDatacenter(Workbench &bench, const QList<AnyId> &ids);
void editInstanceType(Workbench &bench, const QList<AnyId> &ids);
void editImages(Workbench &bench, const QList<AnyId> &ids);
} // namespace dialogs
