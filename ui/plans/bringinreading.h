// SPDX-License-Identifier: MIT
// A BringInReading is what inventories would bring into a plan, and what that would change in its launches.
#pragma once

#include "core/import/importfiles.h"
#include "ui/models/impactmodel.h"
#include "ui/widgets/listtable.h"

// What a dialog shows of an import, a row each: made ready apart from the window's thread, as it may be a
// million.
struct BringInRows {
    QList<ListRow> files;  // what was recognised, as what, and what waits for an answer
    QList<ListRow> unread; // what is left out or to be known, where, why, and what to do
    QList<ListRow> kinds;  // what would be added, changed, the same and skipped of each
    QList<ListRow> lines;  // the report on what is in the plan
};

struct BringInReading {
    ImportResult import;
    std::shared_ptr<const ImpactLines> impact; // null: nothing would change
    BringInRows rows;
};

// Whether a person must see it in the dialog for inventories.
bool hasInventories(const ImportResult &result);
// Reads the paths for the plan, with what a person answered; findings are as of `now`.
Result<BringInReading> readToBringIn(const Plan &plan, const QStringList &paths,
                                     const InventoryAnswers &answers, Timestamp now, Progress *progress);
// The same of what was read already.
BringInReading toBringIn(const Plan &plan, const QStringList &paths, const ImportResult &result,
                         Timestamp now, Progress *progress);
// "week1/aws/us-east-1/images.json": a file below what was given, from that on.
QString pathBelow(const QStringList &given, const QString &file);
