// SPDX-License-Identifier: MIT
// The parts of the benchmark; each prints what it measured and gives its goals.
#pragma once

#include "core/plan/plan.h"
#include "tests/bench/series.h"

namespace bench {
// The whole plan as the file has it; ends the program with a sentence when it cannot be read.
Plan loaded(const QString &path);
// The file's text, or an empty one.
QByteArray contents(const QString &path);

// P1 and P3: whole processes of the command line beside the sqlite3 shell.
QList<Goal> commands(const QString &path);
// P2 and P3: resolving and drift in C++, in SQL, and against reading as much memory.
QList<Goal> resolving(const QString &path);
// P4 and P5: opening and loading, against cat and against QSqlQuery.
QList<Goal> reading(const QString &path);
// P11: one edit to its durable commit, against a raw write; on a copy of the file in the same folder.
QList<Goal> editing(const QString &path);
// Checks: all rules against PRAGMA integrity_check, and what an edit touches against 100 ms.
QList<Goal> checking(const QString &path);
// The impact of an edit against the sqlite3 shell, and the chains of all kinds of objects against two frames.
QList<Goal> seeing(const QString &path);
// P12: how much longer each thing takes in a plan ten times as large, from one plan to the next.
QList<Goal> growing(const QStringList &paths);
} // namespace bench
