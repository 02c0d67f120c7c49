// SPDX-License-Identifier: MIT
// Step 5: rows that were added, one after the other, are one row of the journal.
#include "core/store/migrations.h"

namespace migrations {
const char *const version5 = R"sql(
ALTER TABLE journal_row ADD COLUMN row_count INTEGER NOT NULL DEFAULT 1;
)sql";
} // namespace migrations
