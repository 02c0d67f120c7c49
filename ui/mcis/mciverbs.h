// SPDX-License-Identifier: MIT
// What can be done with a MultiCloud Image, with the questions that go before; for its page and the menu.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

namespace mcis {
void addNew(Workbench &bench);
// Name, description and tags of a HEAD; of others it says why not (MC1).
void edit(Workbench &bench, Id<MultiCloudImage> head);
void clone(Workbench &bench, Id<MultiCloudImage> from);
void commit(Workbench &bench, Id<MultiCloudImage> head);
void publish(Workbench &bench, Id<MultiCloudImage> revision);
// Goes to HEAD, which is made from this revision where there is none (MC2).
void editHead(Workbench &bench, Id<MultiCloudImage> revision);

void addSetting(Workbench &bench, Id<MultiCloudImage> head);
void editSetting(Workbench &bench, Id<MciSetting> setting);
void fillFrom(Workbench &bench, Id<MultiCloudImage> head);
void addSameImages(Workbench &bench, Id<MultiCloudImage> head);
// Makes what is set on the server or array the setting of a MultiCloud Image.
void promote(Workbench &bench, Owner owner);
} // namespace mcis
