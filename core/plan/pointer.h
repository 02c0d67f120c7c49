// SPDX-License-Identifier: MIT
// A Next names a ServerTemplate revision, or follows the Default or Latest one of a lineage. What it
// follows is looked up whenever it is asked for: nothing is rewritten when a default moves.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/owner.h"
#include "core/plan/plan.h"

// The highest committed revision of the lineage, a removed one only when all are; none when only HEAD is
// known.
Id<ServerTemplate> latestRevision(const Plan &plan, Id<TemplateLineage> lineage);
// What following it launches from now; none when that is not known: no default was said, or there is a later
// revision than the plan has.
Id<ServerTemplate> followedRevision(const Plan &plan, Id<TemplateLineage> lineage, TemplatePointer pointer);

// The revision that a Next launches from; none when it has no ServerTemplate, or follows one that is not
// known.
inline Id<ServerTemplate> effectiveTemplate(const Plan &plan, const LaunchSettings &next)
{
    return next.templateLineage ? followedRevision(plan, next.templateLineage, next.pointer)
                                : next.serverTemplate;
}

// Of the ServerTemplate that a Next names or follows; none when it has none.
inline Id<TemplateLineage> templateLineageOf(const Plan &plan, const LaunchSettings &next)
{
    return next.templateLineage ? next.templateLineage : plan.row(next.serverTemplate).lineage;
}

// The servers, then the arrays, that launch from the revision, whether they name it or follow it; also by a
// launch option.
QList<Owner> ownersFrom(const Plan &plan, Id<ServerTemplate> serverTemplate);
// Those that follow the lineage, wherever that leads.
QList<Owner> followersOf(const Plan &plan, Id<TemplateLineage> lineage);

// The launch options of an array in their order; none: it launches as its Next says.
QList<Id<LaunchOption>> optionsOf(const Plan &plan, Id<ServerArray> array);
