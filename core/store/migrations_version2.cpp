// SPDX-License-Identifier: MIT
// Step 2: what happened to instances, schedules and scaling of arrays, who published a revision, tests,
// waivers and rule settings.
#include "core/store/migrations.h"

namespace migrations {
const char *const version2 = R"sql(
ALTER TABLE mci ADD COLUMN published_by TEXT NOT NULL DEFAULT '';
ALTER TABLE server_template ADD COLUMN published_by TEXT NOT NULL DEFAULT '';
ALTER TABLE server_array ADD COLUMN resize_up_by INTEGER NOT NULL DEFAULT 1;
ALTER TABLE server_array ADD COLUMN resize_down_by INTEGER NOT NULL DEFAULT 1;
ALTER TABLE server_array ADD COLUMN calm_minutes INTEGER NOT NULL DEFAULT 15;
ALTER TABLE server_array ADD COLUMN decision_threshold INTEGER NOT NULL DEFAULT 51;
ALTER TABLE server_array ADD COLUMN voter_tag TEXT NOT NULL DEFAULT '';
ALTER TABLE server_array ADD COLUMN items_per_instance INTEGER NOT NULL DEFAULT 0;

CREATE TABLE instance_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    instance_id INTEGER REFERENCES instance DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX instance_event_by_instance ON instance_event (instance_id) WHERE instance_id IS NOT NULL;

CREATE TABLE schedule_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    minute INTEGER NOT NULL,
    min_count INTEGER NOT NULL,
    max_count INTEGER NOT NULL
) STRICT;
CREATE INDEX schedule_entry_by_array ON schedule_entry (array_id) WHERE array_id IS NOT NULL;

CREATE TABLE test_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    result INTEGER NOT NULL CHECK (result BETWEEN 0 AND 1),
    tested_by TEXT NOT NULL,
    note TEXT NOT NULL,
    tested_at INTEGER NOT NULL
) STRICT;
CREATE INDEX test_record_by_server_template ON test_record (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX test_record_by_mci ON test_record (mci_id) WHERE mci_id IS NOT NULL;
CREATE INDEX test_record_by_cloud ON test_record (cloud_id) WHERE cloud_id IS NOT NULL;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    server_id INTEGER REFERENCES server DEFERRABLE INITIALLY DEFERRED,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    deployment_id INTEGER REFERENCES deployment DEFERRABLE INITIALLY DEFERRED,
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    waived_at INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
CREATE INDEX waiver_by_server ON waiver (server_id) WHERE server_id IS NOT NULL;
CREATE INDEX waiver_by_array ON waiver (array_id) WHERE array_id IS NOT NULL;
CREATE INDEX waiver_by_deployment ON waiver (deployment_id) WHERE deployment_id IS NOT NULL;
CREATE INDEX waiver_by_server_template ON waiver (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX waiver_by_mci ON waiver (mci_id) WHERE mci_id IS NOT NULL;

CREATE TABLE rule_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,
    everywhere INTEGER NOT NULL CHECK (everywhere IN (0, 1)),
    environment INTEGER NOT NULL CHECK (environment BETWEEN 0 AND 5),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3)
) STRICT;
)sql";
} // namespace migrations
