// SPDX-License-Identifier: MIT
// Needs are what the launches from some ServerTemplates take from them, and the MultiCloud Image that gives
// it to all.
#pragma once

#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "core/unite/templateproposals.h"

#include <QHash>

namespace unite {
// A Next, or a launch option that has a ServerTemplate of its own, and what it takes from it.
struct Launcher {
    Owner owner;
    Id<LaunchOption> option; // none: its Next
    bool follows = false;
    TemplatePointer pointer = TemplatePointer::Default;
    MciSetting need;        // without id, MultiCloud Image and place
    QStringList tags;       // of the MultiCloud Image
    int revision = 0;       // that it launches from now
    bool isDefault = false; // which is what its lineage's Default is
    bool followsDefault() const { return follows && pointer == TemplatePointer::Default; }
};

// The launchers of the members, by owner and option; those of which it is not known what they take are added
// to `left`.
QList<Launcher> launchers(const Plan &plan, const TemplateProposal &proposal, QList<Owner> &left);

// True when the setting gives what is needed, but for the instance type.
bool gives(const MciSetting &setting, const MciSetting &need);
// For each launcher the revision of one MultiCloud Image that gives what it needs; empty when no one has all
// of it.
QList<Id<MultiCloudImage>> mciFor(const Plan &plan, const QList<Launcher> &launchers);
// Makes a MultiCloud Image of that name that does, and the revision for each: what the lineages launch by
// default is in its latest.
QList<Id<MultiCloudImage>> makeMciFor(Draft &draft, const TemplateProposal &proposal, const QString &name,
                                      const QList<Launcher> &launchers, const QString &by, Timestamp now);
} // namespace unite
