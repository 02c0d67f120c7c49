// SPDX-License-Identifier: MIT
// Copies of a plan file that are whole at every moment: made beside their place, and put there when
// they are on the disk (D17).
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/store/edit.h"

class Database;

namespace copy {
// A new file that holds what the plan begins with, which may be nothing; refused when the path exists.
Result<Done> makeNew(const QString &path, const Change &beginning);
// A copy of what the connection sees, with edits that it has not got yet, and its history or not; takes the
// place of a file of that name. It is read again, and refused unless it holds this plan.
Result<Done> save(Database &from, const QList<Edit> &edits, const Plan &plan, const QString &path,
                  bool withHistory);
// What a plan in memory holds, whole or not, without history.
Result<Done> savePlan(const Plan &plan, const QString &path);
// A copy of a file of any format, read again and found whole.
Result<Done> saveAsIs(Database &from, const QString &path);
} // namespace copy
