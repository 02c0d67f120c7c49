// SPDX-License-Identifier: MIT
// Edits of ServerTemplates and their Images tab: only HEAD is edited (ST1, SM6).
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"

#include <QHash>

namespace edit {
// A lineage of the account's own with a HEAD that lists nothing yet (ST2).
Result<Change> addTemplate(const Plan &plan, const QString &name, const QString &description);
// Replaces name and description of a HEAD; the lineage's name follows.
Result<Change> editTemplate(const Plan &plan, const ServerTemplate &serverTemplate);
// ST3: the next revision, with its list. With commitMcis the HEAD MCIs that it lists are committed with the
// same message, and the new revision lists those; HEAD goes on listing their HEADs (EC-17).
Result<Change> commitTemplate(const Plan &plan, Id<ServerTemplate> head, const QString &message,
                              bool commitMcis, const QString &by, Timestamp now);
// A new lineage with a HEAD of the same list; also the way to resurrect a deleted one (ST4, EC-22).
Result<Change> cloneTemplate(const Plan &plan, Id<ServerTemplate> from, const QString &name, Timestamp now);
// As for MultiCloud Images (MC4).
QString cloneName(const Plan &plan, Id<ServerTemplate> serverTemplate);
Result<Change> makeHead(const Plan &plan, Id<ServerTemplate> revision);
// MC6, D9: once; what it lists is published with it where it is not yet. Refused while it lists a HEAD.
Result<Change> publishTemplate(const Plan &plan, Id<ServerTemplate> serverTemplate, const QString &by,
                               Timestamp now);

// SM1: the first one listed becomes the default. SM4: each lineage once. SM6.
Result<Change> addListing(const Plan &plan, Id<ServerTemplate> head, Id<MultiCloudImage> mci);
// "Create new MCI" on the fly: a new MultiCloud Image with this one setting (its mci is ignored), listed.
Result<Change> addNewListing(const Plan &plan, Id<ServerTemplate> head, const QString &name,
                             const MciSetting &setting);
// SM2: not the default; SM3: not the last one.
Result<Change> removeListings(const Plan &plan, const QList<Id<ListedMci>> &listings);
// SM5: refused for the one that is the default.
Result<Change> makeDefault(const Plan &plan, Id<ListedMci> listing);
// EC-16: another revision of the same lineage, or how it is named (head, latest, a number).
Result<Change> setListedRevision(const Plan &plan, Id<ListedMci> listing, Id<MultiCloudImage> mci,
                                 RevisionNaming naming);
// Moves the listing to that place of the list, from 0 on.
Result<Change> moveListing(const Plan &plan, Id<ListedMci> listing, int to);
// EC-15: the newest committed revision of the listed lineage when it is newer than the one listed.
Id<MultiCloudImage> newerRevision(const Plan &plan, Id<ListedMci> listing);

// EC-12: what becomes of a MultiCloud Image chosen on Next that the new revision does not list.
struct McisMapping {
    enum class To { Keep, Default, Mci };
    To to = To::Keep;
    Id<MultiCloudImage> mci; // for To::Mci
    bool operator==(const McisMapping &) const = default;
};
// The MultiCloud Images chosen on these Nexts that the ServerTemplate does not list: what must be asked.
QList<Id<MultiCloudImage>> unlistedChoices(const Plan &plan, const QList<Owner> &owners,
                                           Id<ServerTemplate> serverTemplate);
// What becomes of Nexts that follow a Default or Latest revision when they are updated to one by its number.
enum class Followers : quint8 { StayFollowing, NameTheRevision };
// Update selected to revision, in one step (EC-10, EC-11, EC-12). MCIs that are not mapped are kept.
Result<Change> updateToRevision(const Plan &plan, const QList<Owner> &owners,
                                Id<ServerTemplate> serverTemplate,
                                const QHash<Id<MultiCloudImage>, McisMapping> &mapping,
                                Followers followers = Followers::StayFollowing);
} // namespace edit
