// SPDX-License-Identifier: MIT
// An Edit is one item of the writer's queue: what becomes of the tables, and what of the journal.
#pragma once

#include "core/plan/change.h"

class Database;

struct Edit {
    Change rows = Change();  // what is done to the tables
    qint64 entry = 0;        // number of the history entry
    Change whole = Change(); // that entry from its before to its after, however it is done now
    Timestamp time;
    bool isNew = false;  // starts the entry
    bool undone = false; // the entry's state afterwards
    bool begins = false; // what the plan began with: nothing is kept to undo it
};

// Writes rows and journal within the caller's transaction; failures are the database's.
void write(Database &database, const Edit &edit);
