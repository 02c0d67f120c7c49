// SPDX-License-Identifier: MIT
// Step 3: how many rows each table holds and what their ids add up to, as of the commit with that change counter; and
// lists of tags in which a tag may hold a line break.
#include "core/store/migrations.h"

namespace migrations {
const char *const version3 = R"sql(
CREATE TABLE tally (
    entity TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    id_sum INTEGER NOT NULL,
    change_counter INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

UPDATE mci SET tags = replace(tags, '\', '\\') WHERE instr(tags, '\');
UPDATE server SET tags = replace(tags, '\', '\\') WHERE instr(tags, '\');
UPDATE server_array SET tags = replace(tags, '\', '\\') WHERE instr(tags, '\');
UPDATE launch_snapshot SET tags = replace(tags, '\', '\\') WHERE instr(tags, '\');
)sql";
} // namespace migrations
