// SPDX-License-Identifier: MIT
// The journal is the history in the file. It holds what the tables do not: of a done entry the before
// side of each row, of an undone one the after side (D13).
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/store/edit.h"

namespace journal {
struct Entry {
    qint64 number = 0;
    Saying label;
    Timestamp time;
    qint64 rows = 0;
    bool undone = false;
    bool reversible = true; // its rows are kept, as this format keeps them
    bool begins = false;    // what the plan began with
};

// What is kept at most; the oldest entries go first. The latest stays however large, and with it the one before,
// which may hold all that was undone.
inline constexpr qint64 mostBytes = 64 << 20;
inline constexpr qint64 mostEntries = 10'000;

void write(Database &database, const Edit &edit);
// All entries, the oldest first.
QList<Entry> read(Database &database);
// The highest number ever given to an entry.
qint64 lastNumber(Database &database);
// The rows that an entry edited, while they are not more than `most`; otherwise none.
QList<AnyId> rowsOf(Database &database, const Entry &entry, qint64 most);
// The whole change of an entry, made of the journal's side and, for the other side, the plan's rows.
Result<Change> changeOf(Database &database, const Entry &entry, const Plan &plan);
} // namespace journal
