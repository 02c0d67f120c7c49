// SPDX-License-Identifier: MIT
// Loading reads a plan's tables by scan, in two parts: first the core, then images and instances (D16).
#pragma once

#include "core/plan/plan.h"

class Database;

namespace load {
enum class Part { Core, Rest };

// What could not be read; damage never ends the reading of other tables.
struct Report {
    qint64 badRows = 0;       // held something that no field may hold
    QStringList brokenTables; // could not be read to their end
    bool isDamaged() const { return badRows > 0 || !brokenTables.isEmpty(); }
    void add(const Report &other);
};

// Adds the rows of that part to the plan. The caller holds one read transaction around it. Failures
// other than damage are the database's.
Report read(Database &database, Part part, Plan &plan);
// Adds only these images, for who needs few of very many.
Report readImages(Database &database, QList<Id<Image>> ids, Plan &plan);
} // namespace load
