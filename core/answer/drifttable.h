// SPDX-License-Identifier: MIT
// A drift table is every server and array of which something runs that it would not launch now: since when, what
// a relaunch would change, and what brought it about.
#pragma once

#include "core/base/progress.h"
#include "core/plan/owner.h"
#include "core/resolve/drift.h"

// Why Next is no longer what runs: where the value comes from that a relaunch would bring.
struct DriftCause {
    enum class Kind : quint8 {
        Default, // a ServerTemplate's default MultiCloud Image
        Setting, // a MultiCloud Image's setting, or its tags
        Choice,  // a choice on Next
        Nothing, // nobody gives anything any more
    };
    Kind kind = Kind::Nothing;
    AnyId source;                           // the ServerTemplate, or the MultiCloud Image
    LaunchField field = LaunchField::Image; // what it decides
    bool operator==(const DriftCause &) const = default;
};
size_t qHash(const DriftCause &cause, size_t seed = 0);
// "Default of PHP App Server [rev 2]", "Image chosen on Next".
QString textOf(const Plan &plan, const DriftCause &cause);

struct DriftRow {
    Owner owner;
    Id<Instance> oldest;            // of the instances that differ
    int differing = 1, running = 1; // instances
    Timestamp since;                // when the oldest was launched
    QList<LaunchField> fields;      // what a relaunch of any would change
    DriftCause cause;               // of the image if that changes, otherwise of the first field
    QList<std::pair<Text, int>>
        images; // what runs, as imageText(), the most first; all of an array's instances
};
// In the order of the owners.
QList<DriftRow> driftTable(const Plan &plan, const QList<Owner> &owners, Progress &progress);

enum class DriftGrouping : quint8 { Cause, Template, Mci, Deployment, Cloud, RunningImage, NextImage };
inline constexpr int driftGroupingCount = 7;

// Rows that have something in common.
struct DriftGroup {
    QString title; // "Default of Base [rev 2]"
    AnyId id;      // where that leads; none where it is but a text
    int servers = 0, arrays = 0, instances = 0;
    QList<int> rows; // positions in the table
};
// The one of most instances first.
QList<DriftGroup> grouped(const Plan &plan, const QList<DriftRow> &rows, DriftGrouping by);
