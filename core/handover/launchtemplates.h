// SPDX-License-Identifier: MIT
// What is written in AWS for what is planned: versions of launch templates, each made once however many launch from it,
// defaults, the groups that name a version or get other bounds, and parameters. Whoever follows a template and is not
// to move with it is told of, and given its version by number.
#pragma once

#include "core/handover/handover.h"
#include "core/handover/shell.h"

#include <QHash>
#include <optional>

namespace handover {
// How a group says which version it launches.
enum class Naming { Number, Default, Latest };

struct VersionToMake {
    Id<TemplateLineage> lineage;
    Id<Cloud> cloud;
    int source = 0;      // the version that it has all the rest from
    Launch has, wants;   // of which what differs is written
    QList<Owner> owners; // for whom
};

// The launch template of a group, or of one of its launch options.
struct TemplateChoice {
    Id<TemplateLineage> lineage;
    Naming naming = Naming::Default;
    VersionRef version; // of Number
    bool operator==(const TemplateChoice &) const = default;
};

struct GroupToUpdate {
    Id<ServerArray> array;
    std::optional<TemplateChoice> becomes; // of the group itself, where it changes
    bool policyChanges = false;
    QHash<Id<LaunchOption>, TemplateChoice> options; // of those that have a template of their own
    bool bounds = false;
};

struct DefaultToMove {
    Id<TemplateLineage> lineage;
    Id<Cloud> cloud;
    VersionRef version;
};

// The accounts of what does not tell its own: of a template, a group or a parameter that of what launches from it, or
// that it launches from. What belongs together is so done with the same credentials, and in order.
using Accounts = QHash<AnyId, QString>;

struct AwsWrites {
    QList<VersionToMake> versions; // in the order in which they are to be made
    QList<GroupToUpdate> before; // groups that get the version they have by its number before another is made
    QList<GroupToUpdate> groups;
    QList<DefaultToMove> defaults;
    QList<Id<Image>> aliases;         // parameters that get another value
    QHash<Owner, QStringList> byHand; // what no command does, and why
    QStringList notes;                // who would have moved along
    Accounts accounts;
};

AwsWrites awsWrites(const HandOver &handOver);
// The template's id, or its name where that is all that is known; and what it is called where either is said.
bool hasTemplateId(const TemplateLineage &lineage);
} // namespace handover
