// SPDX-License-Identifier: MIT
// Edits of what Nexts follow: the Default or Latest revision of a ServerTemplate, and its next
// versions.
#pragma once

#include "core/edit/templates.h"
#include "core/plan/owner.h"

namespace edit {
// The Nexts follow that revision of the lineage from now on, wherever it goes; the other fields stay.
Result<Change> follow(const Plan &plan, const QList<Owner> &owners, Id<TemplateLineage> lineage,
                      TemplatePointer pointer);
// Makes a committed revision its lineage's Default: all that follow it launch from that one. MultiCloud
// Images chosen on their Nexts that it does not list become what `mapping` says, or stay (EC-12).
Result<Change> setDefaultRevision(const Plan &plan, Id<ServerTemplate> revision,
                                  const QHash<Id<MultiCloudImage>, McisMapping> &mapping = {});

// What the next version of a ServerTemplate has otherwise than `from`.
struct NewVersion {
    Id<ServerTemplate> from;
    Id<MultiCloudImage> mci;   // the next default, in every cloud; none: a next revision of the one there is
    Id<Cloud> cloud;           // where image and type are others
    Override<Id<Image>> image; // inherit: as in `from`, as the next
    Override<Id<InstanceType>> instanceType;
    bool makeDefault = false;
    QString message;
};
// The next committed revision in one step, without a HEAD: its default is another MultiCloud Image, or a next revision
// of the one there is, with that image and type. Its number is the highest known + 1.
Result<Change> newVersion(const Plan &plan, const NewVersion &version, const QString &by, Timestamp now);
} // namespace edit
