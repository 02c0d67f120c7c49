// SPDX-License-Identifier: MIT
// Edits of Next, on one or many servers and arrays at once: each is one Change, or a sentence why not.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "core/resolve/resolution.h"

namespace edit {
// R-03, NX1: any MCI that is not removed; inherit() returns to the ServerTemplate's default.
Result<Change> setMci(const Plan &plan, const QList<Owner> &owners, Override<Id<MultiCloudImage>> mci);
// R-07, NX2, IM2: a machine image of the owners' cloud.
Result<Change> setImage(const Plan &plan, const QList<Owner> &owners, Override<Id<Image>> image);
// R-10, NX2.
Result<Change> setInstanceType(const Plan &plan, const QList<Owner> &owners, Override<Id<InstanceType>> type);
// R-13, NX2, IM2: a kernel image of the owners' cloud, or the cloud's default.
Result<Change> setKernel(const Plan &plan, const QList<Owner> &owners, OverrideOrDefault<Id<Image>> kernel);
Result<Change> setRamdisk(const Plan &plan, const QList<Owner> &owners, OverrideOrDefault<Id<Image>> ramdisk);
// the text replaces the MCI's; an empty text set here is not inherit.
Result<Change> setUserData(const Plan &plan, const QList<Owner> &owners, const Override<QString> &userData);
//
Result<Change> setDatacenter(const Plan &plan, const QList<Owner> &owners,
                             OverrideOrDefault<Id<Datacenter>> datacenter);
// R-02, EC-10, EC-11, EC-14: another ServerTemplate or revision; the other fields stay.
Result<Change> setServerTemplate(const Plan &plan, const QList<Owner> &owners,
                                 Id<ServerTemplate> serverTemplate);
Result<Change> setTags(const Plan &plan, const QList<Owner> &owners, const QStringList &tags);

// Ticking "Inherit": the field follows again.
Result<Change> inherit(const Plan &plan, const QList<Owner> &owners, LaunchField field);
// Unticking "Inherit": the inherited value is set here (a pin, D23).
Result<Change> pin(const Plan &plan, const QList<Owner> &owners, LaunchField field);
// Revert all: every override goes.
Result<Change> inheritAll(const Plan &plan, const QList<Owner> &owners);
} // namespace edit
