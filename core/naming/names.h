// SPDX-License-Identifier: MIT
// Names as people read them: "Ubuntu_22.04_x64 [rev 4]", "AWS US-East", "ami-0c1b (my build)".
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/owner.h"
#include "core/plan/plan.h"

// "[HEAD]" or "[rev 4]".
QString revisionText(int revision);
// The name a person knows the row by; "" for none. Revisions carry their revisionText; a cloud shows its
// display name; an image its uid; an MCI or ServerTemplate without name its href, and one whose name others have
// its publisher, too: "CentOS [rev 1] · RightScale"; an array instance "app #2".
QString nameOf(const Plan &plan, Id<Cloud> id);
QString nameOf(const Plan &plan, Id<Datacenter> id);
QString nameOf(const Plan &plan, Id<InstanceType> id);
QString nameOf(const Plan &plan, Id<Image> id);
QString nameOf(const Plan &plan, Id<MultiCloudImage> id);
QString nameOf(const Plan &plan, Id<ServerTemplate> id);
QString nameOf(const Plan &plan, Id<Deployment> id);
QString nameOf(const Plan &plan, Id<Server> id);
QString nameOf(const Plan &plan, Id<ServerArray> id);
QString nameOf(const Plan &plan, Id<Instance> id);
// The full name of the row that it is about, also of one that was deleted here.
QString nameOf(const Plan &plan, Id<Conflict> id);
QString nameOf(const Plan &plan, Owner owner);
QString nameOf(const Plan &plan, AnyId id);
// "ami-0c1b · ubuntu-jammy-22.04-amd64": the uid, and the name where it says more.
QString longName(const QString &uid, const QString &name);
QString longNameOf(const Plan &plan, Id<Image> id);
// "Wednesday, 20 January 2027": the day of the moment in UTC.
QString longDayText(Timestamp time);
// The label of an enumeration's value, translated.
QString enumLabel(const EnumText &text);
template <class T> QString labelOf(T value) { return enumLabel(enumTexts<T>.at(size_t(value))); }
