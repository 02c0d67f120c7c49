// SPDX-License-Identifier: MIT
// What the commands of the clouds tell, whose output is brought in: one row each.
#pragma once

#include "core/plan/entities/clouds.h"

#include <QList>
#include <QString>

struct InventoryKind {
    enum class Role : quint8 {
        Other,
        Templates,  // what is launched from, which could use an image
        Launchers,  // what launches and runs, which could, too
        Companions, // what goes with these: the defaults of templates, the members of groups
        AllTypes,   // all instance types that a cloud offers
    };
    Provider provider;
    const char *command; // "aws ec2 describe-images"
    const char *tells;   // untranslated, context "Words": "images"
    Role role = Role::Other;
    bool isUser() const { return role == Role::Templates || role == Role::Launchers; }
    bool tellsLaunches() const { return isUser() || role == Role::Companions; }
};

// Of the other commands that tell the same, the one that is asked for comes first.
const QList<InventoryKind> &inventoryKinds();
// What right_st files tell, which are no inventory.
inline constexpr const char *importingCommand = "mci-planner import";

// Null for what is none of a cloud's.
const InventoryKind *inventoryKindOf(const QString &command);
// The command that is asked for where this one is read: "gcloud compute disks list" for "compute.disks.list".
QString askedCommand(const QString &command);
// Whose cloud it is; None where nothing tells.
Provider providerOf(const Cloud &cloud);
// Whether what it prints is of one cloud; otherwise of all of the provider's.
bool isPerCloud(Provider provider);
// What tells of images whether they are there, and of what runs which image it runs; empty when nothing does.
QString imagesCommand(Provider provider);
QString runningCommand(Provider provider, bool isOfArray);
