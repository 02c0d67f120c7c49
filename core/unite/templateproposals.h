// SPDX-License-Identifier: MIT
// Template proposals are the ServerTemplates that imported ones of several clouds would make. Imported
// revisions are frozen and differ between regions, so a new lineage is made, and the Nexts move to it.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"

namespace unite {
// A launch template that one cloud has.
struct TemplateMember {
    Id<TemplateLineage> lineage;
    Id<Cloud> cloud;
    bool taken = true;
    bool operator==(const TemplateMember &) const = default;
};

struct TemplateProposal {
    QString name;
    QString from;                  // what all of them are called
    Id<TemplateLineage> lineage;   // that was united from these before; none: it is made anew
    QList<TemplateMember> members; // by cloud
    bool operator==(const TemplateProposal &) const = default;
};

// Those of one name and account that lie in several clouds, or have a united one already, and that servers or
// arrays launch from. By name. A pure function of the plan.
QList<TemplateProposal> proposeTemplates(const Plan &plan);
// The servers and arrays that launch from the lineage, by their Next or by an option.
QList<Owner> launchersOf(const Plan &plan, Id<TemplateLineage> lineage);

TemplateProposal joined(const QList<TemplateProposal> &proposals);
// Takes the members out of the proposal into one of their own, whose name is another.
TemplateProposal split(TemplateProposal &proposal, const QList<Id<TemplateLineage>> &members);

struct UnitedTemplates {
    Change change;
    QList<Owner> moved; // that launch from a united ServerTemplate from now on
    QList<Owner> left;  // that would launch something else, or of which it is not known what they launch
};

// One Change after which every launch is what it was. The new lineage lists the MultiCloud Image that has all
// images that its members launch, where there is one, else one of its own; its revisions are one for each
// revision of that which is launched, and Default is what most of those launch that follow a default. A type
// that the MultiCloud Image does not give is set on Next.
Result<UnitedTemplates> uniteTemplates(const Plan &plan, const QList<TemplateProposal> &proposals,
                                       const QString &by, Timestamp now);
} // namespace unite
