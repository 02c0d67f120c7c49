// SPDX-License-Identifier: MIT
// What can be done with a MultiCloud Image alone, with the questions that go before; for its page and the menu.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace mcis {
void addNew(Workbench &bench);
void addSetting(Workbench &bench, Id<MultiCloudImage> head);
void editSetting(Workbench &bench, Id<MciSetting> setting);
void fillFrom(Workbench &bench, Id<MultiCloudImage> head);
void addSameImages(Workbench &bench, Id<MultiCloudImage> head);
// Makes what is set on the server or array the setting of a MultiCloud Image.
void promote(Workbench &bench, Owner owner);
} // namespace mcis
