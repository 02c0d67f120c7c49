// SPDX-License-Identifier: MIT
// A TemplateUser launches from a launch template of AWS: a group, or a launch option that has a template of its own.
#pragma once

#include "core/handover/launchtemplates.h"

namespace handover {
struct TemplateUser {
    Id<ServerArray> array;
    Id<LaunchOption> option; // none: the group
    Id<Cloud> cloud;
    TemplateChoice was, becomes;
    Id<ServerTemplate> planned; // the revision that the plan launches from
    Launch has, wants;
    bool imageOnly = false; // launch options say the types
    bool moves = false;
    // Whether the template is written alike for both.
    bool isSame(const Launch &a, const Launch &b) const
    {
        return a.named == b.named && (imageOnly || (a.type == b.type && a.typeByCloud == b.typeByCloud));
    }
    // Whether the group must say otherwise what it launches from.
    bool isUpdated() const;
};

// All of AWS that are imported, also those that are planned to stay as they are. `aliases` get other images.
QList<TemplateUser> templateUsers(const HandOver &handOver, const QList<Id<Image>> &aliases);
// What the row names or follows.
template <class Row> TemplateChoice choiceOf(const Plan &plan, const Row &row)
{
    if (row.templateLineage)
        return {row.templateLineage,
                row.pointer == TemplatePointer::Latest ? Naming::Latest : Naming::Default,
                {}};
    const ServerTemplate &revision = plan.row(row.serverTemplate);
    return {revision.lineage, Naming::Number, {revision.revision}};
}
// The groups that are to be updated for what the users become, and for their bounds.
void addGroups(const HandOver &handOver, const QList<TemplateUser> &users, AwsWrites &writes);
} // namespace handover
