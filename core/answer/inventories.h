// SPDX-License-Identifier: MIT
// Inventories are what was brought in of the clouds and when, and what was not, for lack of which an answer is not
// certain.
#pragma once

#include "core/plan/owner.h"

#include <optional>

// What a command last printed of a cloud, in one file or several.
struct InventoryRow {
    Provider provider = Provider::None;
    QString account;
    Id<Cloud> cloud; // none: of no cloud alone
    QString kind;    // the command: "aws ec2 describe-images"
    QString file;    // the newest
    Timestamp at;
    qint64 records = 0;
    bool complete = true;
    bool matters = false; // a server or array is of it, or in its cloud
    bool operator==(const InventoryRow &) const = default;
};

// What a command would tell of a cloud, and what is not known until then.
struct InventoryGap {
    Provider provider = Provider::None;
    QString account;
    Id<Cloud> cloud; // none: of no cloud alone
    QString command; // empty: no command tells it
    bool neverRead = false, morePages = false;
    bool wasRead = false; // whole, and it did not list what is missing
    // Of which it is not known what launches next, whether the image that launches is still there, and which image runs.
    QList<Owner> launches, images, runs;
    qsizetype versions = 0; // of which only the name or number is known
    // All that it is about, each once.
    QList<Owner> owners() const;
    bool operator==(const InventoryGap &) const = default;
};

// By provider, account, cloud and kind.
QList<InventoryRow> inventoryRows(const Plan &plan);
// Those first that keep the most launches unknown.
QList<InventoryGap> inventoryGaps(const Plan &plan);
// The oldest of those that matter; none when nothing does.
std::optional<InventoryRow> oldestThatMatters(const QList<InventoryRow> &rows);
// Whole days from `then` to `now`; 0 when that is the same or later.
qint64 daysBetween(Timestamp then, Timestamp now);

// What could use the row and is not counted, because it was not brought in; none when everything is, or the row is of
// no inventory.
QList<InventoryGap> uncounted(const Plan &plan, AnyId id);
// The same as a sentence, with the commands that bring it; empty when there is none.
QString uncountedSentence(const Plan &plan, AnyId id);

// "AWS US-East", or the provider where it is of no cloud alone.
QString placeOf(const Plan &plan, const InventoryRow &row);
QString placeOf(const Plan &plan, const InventoryGap &gap);
// "launch template versions", for a command; the command itself where there is no word for that.
QString whatTells(const QString &command);
// "launch template versions of AWS US-East", and the account where it is known.
QString titleOf(const Plan &plan, const InventoryGap &gap);
// "What 12 servers and arrays launch next is not known. More pages were not given."
QString consequenceOf(const InventoryGap &gap);
// The command that collects it, with all else of its cloud: "mci-planner collect aws --regions us-east-1"; empty when
// there is none.
QString collectingCommand(const Plan &plan, const InventoryGap &gap);
// One for each provider that any of them is of, with the regions of all.
QStringList collectingCommands(const Plan &plan, const QList<InventoryGap> &gaps);
// "12 days", "today".
QString ageText(Timestamp then, Timestamp now);
// "The oldest inventory that matters: 12 days (AWS US-East images)."
QString oldestSentence(const Plan &plan, const InventoryRow &oldest, Timestamp now);
// "AWS US-East images".
QString shortTextOf(const Plan &plan, const InventoryRow &row);
