// SPDX-License-Identifier: MIT
// Lanes are two connections to one state of a plan file, which share reading where there is much to read.
#pragma once

#include <QList>
#include <functional>

class Database;

namespace lanes {
struct Task {
    qint64 size = 0; // of what it reads, in cells
    std::function<void(Database &)> run;
};

// Runs all of them, on this connection or, at the same time, on another one; no two may touch the same. The
// caller holds a read transaction. What fails on the other connection fails on this one.
void run(Database &database, QList<Task> tasks);
} // namespace lanes
