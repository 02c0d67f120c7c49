// SPDX-License-Identifier: MIT
// Used by is everything in a plan that needs a row: what names it, and what gets it through inheritance.
#pragma once

#include "core/resolve/resolve.h"

struct Use {
    enum class Kind : quint8 { Setting, Alias, Template, Option, Next, Policy, Defaults, Running, Previous };
    Kind kind = Kind::Next;
    // The row that uses it: a setting, an alias, a listing, a launch option, a server or array, a weight, Server Defaults; of instances
    // that were launched alike the oldest. It is unique among the uses of one row.
    AnyId by;
    LaunchField field = LaunchField::Image; // as what
    // The MultiCloud Image or ServerTemplate that hands it on; none where `by` names it itself.
    AnyId through;
    int count = 1; // instances
    bool operator==(const Use &) const = default;
};
inline constexpr int useKindCount = 9;

// The uses of an image, a MultiCloud Image or ServerTemplate (of this revision), an instance type, a datacenter or
// a cloud, by kind; nothing for other rows. What belongs to a row, or only says something of it, does not use it.
QList<Use> usesOf(const Plan &plan, AnyId id);
qsizetype countOf(const QList<Use> &uses, Use::Kind kind); // instances, where it is about them

// The row that a person would look for: the MultiCloud Image of a setting, the owner of an instance; none for
// the account's Server Defaults.
AnyId holderOf(const Plan &plan, const Use &use);
// "Shop production", "AWS US-East": where that is; "" for what is nowhere.
QString placeText(const Plan &plan, const Use &use);
// "Next of 12 servers and arrays".
QString useTitle(Use::Kind kind, qsizetype count);
// "as default", "Kernel", "3 instances": how it is used, beyond the kind.
QString howText(const Plan &plan, const Use &use);
QString keyOf(Use::Kind kind); // "setting", for files and the command line
// "web-1", "the account".
QString holderText(const Plan &plan, const Use &use);
