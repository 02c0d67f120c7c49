// SPDX-License-Identifier: MIT
// Edits of MultiCloud Images: only HEAD is edited, committed revisions never change (MC1).
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"

namespace edit {
// A lineage of the account's own with an empty HEAD (MC7). Refused when the account has one of that name.
Result<Change> addMci(const Plan &plan, const QString &name, const QString &description);
// Replaces name, description and tags of a HEAD; the lineage's name follows.
Result<Change> editMci(const Plan &plan, const MultiCloudImage &mci);
// MC3: the next revision with HEAD's settings and tags. Refused without a message.
Result<Change> commitMci(const Plan &plan, Id<MultiCloudImage> head, const QString &message,
                         const QString &by, Timestamp now);
// MC4: a new lineage with a HEAD, "cloned from" this revision.
Result<Change> cloneMci(const Plan &plan, Id<MultiCloudImage> mci, const QString &name, Timestamp now);
// MC4: "MCI v8" gives "MCI v9", others get " (clone)"; counted on until no lineage has the name.
QString cloneName(const Plan &plan, Id<MultiCloudImage> mci);
// Makes an editable HEAD from the revision in a lineage that has none (MC2).
Result<Change> makeHead(const Plan &plan, Id<MultiCloudImage> revision);
// MC6, D9: a record on a committed revision; once.
Result<Change> publishMci(const Plan &plan, Id<MultiCloudImage> mci, const QString &by, Timestamp now);

// A setting of a HEAD for a cloud that has none yet; image, instance type, kernel and ramdisk of that cloud
// and of the right kind (IM2). An MCI whose settings were not known is known from then on (D7).
Result<Change> addSetting(const Plan &plan, const MciSetting &setting);
// Replaces image, instance type, kernel, ramdisk and user data; origin becomes Manual.
Result<Change> editSettings(const Plan &plan, const QList<MciSetting> &settings);
Result<Change> removeSettings(const Plan &plan, const QList<Id<MciSetting>> &settings);
// Copies the settings of another revision for these clouds; those that HEAD has already are replaced.
Result<Change> fillFrom(const Plan &plan, Id<MultiCloudImage> head, Id<MultiCloudImage> from,
                        const QList<Id<Cloud>> &clouds);
// Images of the same name and kind in the clouds that the MCI does not map yet, one for each cloud.
QList<Id<Image>> sameImages(const Plan &plan, Id<MultiCloudImage> head, const QString &imageName);

// Where something can be promoted to: the lineage's HEAD; the revision itself where HEAD can be made from it; none
// where nobody but its publisher can change it.
Id<MultiCloudImage> promotableTo(const Plan &plan, Id<MultiCloudImage> mci);
// Promote: what is set on the owner's Next (image, instance type, kernel, ramdisk, user data) becomes the
// setting of the HEAD for the owner's cloud, and Next inherits it. Where Next chooses another MCI than HEAD,
// HEAD becomes the owner's MCI. From a committed revision HEAD is made first.
Result<Change> promote(const Plan &plan, Owner owner, Id<MultiCloudImage> into);
// The same into a new MCI of that name, which the owner's Next then chooses.
Result<Change> promoteToNew(const Plan &plan, Owner owner, const QString &name, Timestamp now);
} // namespace edit
