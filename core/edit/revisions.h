// SPDX-License-Identifier: MIT
// Revisions are what MultiCloud Images and ServerTemplates have in common: a lineage with a HEAD that is
// edited and committed revisions that never change (MC1, ST1), each with its settings or its list.
// The templates are instantiated for MultiCloudImage and ServerTemplate.
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"

#include <optional>

namespace edit {
template <class Revision> struct RevisionParts;
template <> struct RevisionParts<MultiCloudImage> {
    using Lineage = MciLineage;
    using Part = MciSetting;
    static constexpr auto lineage = &MultiCloudImage::lineage;
    static constexpr auto owner = &MciSetting::mci;
};
template <> struct RevisionParts<ServerTemplate> {
    using Lineage = TemplateLineage;
    using Part = ListedMci;
    static constexpr auto lineage = &ServerTemplate::lineage;
    static constexpr auto owner = &ListedMci::serverTemplate;
};
template <class Revision> using LineageOf = typename RevisionParts<Revision>::Lineage;
template <class Revision> using PartOf = typename RevisionParts<Revision>::Part;

// The settings of a MultiCloud Image, the list of a ServerTemplate; by id.
template <class Revision> QList<Id<PartOf<Revision>>> partsOf(const Plan &plan, Id<Revision> revision)
{
    return plan.referrers<RevisionParts<Revision>::owner>(revision);
}
// By id, HEAD and removed ones among them.
template <class Revision> QList<Id<Revision>> revisionsOf(const Plan &plan, Id<LineageOf<Revision>> lineage)
{
    return plan.referrers<RevisionParts<Revision>::lineage>(lineage);
}

// MC1, ST1, D8: why the revision can't be edited: gone, removed, or committed; none when it can.
template <class Revision> std::optional<Error> whyNotEditable(const Plan &plan, Id<Revision> revision);
// Why no lineage of that publisher may be called so: no name, or one that another has; empty when it may.
// A lineage of which all is removed doesn't count, nor does `itself`.
template <class Revision>
QString whyNotNamed(const Plan &plan, const QString &name, const QString &publisher = {},
                    Id<LineageOf<Revision>> itself = {});

// Adds a lineage of that name with its HEAD.
template <class Revision>
Result<Change> addLineage(const Plan &plan, const QString &name, const QString &description);
// Gives HEAD, and its lineage, the name and description of `edited`; a MultiCloud Image its tags, too.
template <class Revision> Result<Change> editHead(const Plan &plan, const Revision &edited);

// MC3, ST3: adds the next revision of HEAD's lineage with HEAD's parts, and gives its id. Where
// ServerTemplates list the lineage's latest, they follow.
template <class Revision>
Result<Id<Revision>> commitRevision(Draft &draft, Id<Revision> head, const QString &message,
                                    const QString &by, Timestamp now);
// MC4: adds a lineage of that name with a HEAD that has the parts of `from`, and gives the HEAD.
template <class Revision>
Result<Id<Revision>> cloneRevision(Draft &draft, Id<Revision> from, const QString &name, Timestamp now);
// MC4: "MCI v8" gives "MCI v9", others " (clone)"; counted on until no lineage has the name.
template <class Revision> QString cloneNameOf(const Plan &plan, Id<Revision> revision);
// MC2: HEAD with the parts of a committed revision, where the lineage has none; and the same as an edit of its own.
template <class Revision> Result<Id<Revision>> makeHeadIn(Draft &draft, Id<Revision> revision);
template <class Revision> Result<Change> makeHeadOf(const Plan &plan, Id<Revision> revision);

// True of what was published here, and of what comes from a publisher.
template <class Revision> bool isPublished(const Plan &plan, Id<Revision> revision);
// MC6, D9: notes who published a committed revision and when; the sentence why not, or empty.
template <class Revision>
QString publishRevision(Draft &draft, Id<Revision> revision, const QString &by, Timestamp now);
} // namespace edit
