// SPDX-License-Identifier: MIT
// Deleting what others may use: asked once, with what goes and who uses it.
#pragma once

#include "ui/workbench/workbench.h"

namespace dialogs {
// Clouds, datacenters, instance types, images, MultiCloud Images or ServerTemplates (D8, IM4, CL1, MC5).
void remove(Workbench &bench, const QList<AnyId> &ids);
// "web-1, web-2, web-3 and 9 more"; of at least one.
QString namesOf(const Plan &plan, const QList<AnyId> &ids);
} // namespace dialogs
