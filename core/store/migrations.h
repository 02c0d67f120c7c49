// SPDX-License-Identifier: MIT
// Migrations are the numbered steps from an empty file to the format that this program writes.
#pragma once

#include "core/base/result.h"

class Database;

namespace migrations {
// "MCIP": the application_id of every plan file.
inline constexpr qint32 applicationId = 0x4d434950;
// The format's number, in user_version.
int currentVersion();
// Files since that format keep rows as this one does, so that their history can still be undone.
inline constexpr int oldestUndone = 2;
// Runs every step that the file lacks, all in one transaction that also sets user_version.
Result<Done> run(Database &database);
// Fails unless the file holds exactly the tables and indexes that all migrations make (D17).
Result<Done> checkSchema(Database &database);

extern const char *const version1, *const version2, *const version3, *const version4, *const version5;
} // namespace migrations
