// SPDX-License-Identifier: MIT
// A Tally is how many rows a table holds and what their ids add up to. Every commit keeps them, so that rows lost to
// damage are missed by whoever reads the table, at no cost; what another program committed is not in them.
#pragma once

#include "core/plan/change.h"

class Database;

struct Tally {
    qint64 rows = 0, ids = 0;
    void add(qint64 id)
    {
        ++rows;
        ids += id;
    }
    bool operator==(const Tally &) const = default;
};

namespace tally {
// By the names of the tables.
using Tallies = QHash<QByteArray, Tally>;

// As the file keeps them; none when another program committed since, or when it never kept them.
Tallies read(Database &database);
// Adds what the change does to its tables. Within the caller's transaction, as is all that writes.
void note(Database &database, const Change &rows);
// Has all rows counted anew.
void forget(Database &database);
// Closes what was noted, last of all before the commit; where the file kept no tallies, all rows are counted.
void settle(Database &database);
} // namespace tally
