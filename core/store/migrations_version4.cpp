// SPDX-License-Identifier: MIT
// Step 4: what inventories bring: more of images and types, aliases, followed revisions, launch options, where rows
// were read and what their source last said.
#include "core/store/migrations.h"

namespace migrations {
const char *const version4 = R"sql(
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_instance_type', seq FROM sqlite_sequence WHERE name = 'instance_type';
CREATE TABLE new_instance_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    architecture INTEGER NOT NULL CHECK (architecture BETWEEN 0 AND 6),
    memory TEXT NOT NULL,
    cpu_count INTEGER NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    architectures INTEGER NOT NULL DEFAULT 0,
    boot_modes INTEGER NOT NULL DEFAULT 0,
    virtualizations INTEGER NOT NULL DEFAULT 0,
    ena INTEGER NOT NULL DEFAULT 0 CHECK (ena BETWEEN 0 AND 3),
    memory_mib INTEGER NOT NULL DEFAULT 0,
    import_was INTEGER,
    import_line INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_instance_type (id, cloud_id, uid, name, description, architecture, memory, cpu_count, retired, removed)
    SELECT id, cloud_id, uid, name, description, architecture, memory, cpu_count, retired, removed FROM instance_type;
DROP TABLE instance_type;
ALTER TABLE new_instance_type RENAME TO instance_type;

INSERT INTO sqlite_sequence (name, seq) SELECT 'new_image', seq FROM sqlite_sequence WHERE name = 'image';
CREATE TABLE new_image (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    os_platform TEXT NOT NULL,
    owner TEXT NOT NULL,
    deprecated_at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    architecture INTEGER NOT NULL CHECK (architecture BETWEEN 0 AND 6),
    virtualization INTEGER NOT NULL CHECK (virtualization BETWEEN 0 AND 2),
    root_device INTEGER NOT NULL CHECK (root_device BETWEEN 0 AND 2),
    visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
    availability INTEGER NOT NULL CHECK (availability BETWEEN 0 AND 8),
    rightscale_enabled INTEGER NOT NULL CHECK (rightscale_enabled BETWEEN 0 AND 2),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    boot_mode INTEGER NOT NULL DEFAULT 0 CHECK (boot_mode BETWEEN 0 AND 3),
    ena INTEGER NOT NULL DEFAULT 0 CHECK (ena BETWEEN 0 AND 2),
    tpm INTEGER NOT NULL DEFAULT 0 CHECK (tpm BETWEEN 0 AND 2),
    excluded_from_latest INTEGER NOT NULL DEFAULT 0 CHECK (excluded_from_latest IN (0, 1)),
    follows INTEGER NOT NULL DEFAULT 0 CHECK (follows BETWEEN 0 AND 2),
    target_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    target_known_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0,
    family TEXT NOT NULL DEFAULT '',
    copied_from TEXT NOT NULL DEFAULT '',
    copied_from_cloud TEXT NOT NULL DEFAULT '',
    replacement TEXT NOT NULL DEFAULT '',
    min_disk INTEGER NOT NULL DEFAULT 0,
    min_memory INTEGER NOT NULL DEFAULT 0,
    provider INTEGER NOT NULL DEFAULT 0 CHECK (provider BETWEEN 0 AND 8),
    account TEXT NOT NULL DEFAULT '',
    source_id TEXT NOT NULL DEFAULT '',
    import_was INTEGER,
    import_line INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_image (id, cloud_id, uid, name, description, os_platform, owner, deprecated_at, kind, architecture,
        virtualization, root_device, visibility, availability, rightscale_enabled, removed)
    SELECT id, cloud_id, uid, name, description, os_platform, owner, deprecated_at, kind, architecture,
        virtualization, root_device, visibility, availability, rightscale_enabled, removed FROM image;
DROP TABLE image;
ALTER TABLE new_image RENAME TO image;
CREATE INDEX image_by_target ON image (target_id) WHERE target_id IS NOT NULL;


INSERT INTO sqlite_sequence (name, seq) SELECT 'new_instance', seq FROM sqlite_sequence WHERE name = 'instance';
CREATE TABLE new_instance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server_id INTEGER REFERENCES server DEFERRABLE INITIALLY DEFERRED,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    launch_id INTEGER REFERENCES launch_snapshot DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    launched_at INTEGER NOT NULL,
    terminated_at INTEGER NOT NULL,
    number INTEGER NOT NULL,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 8),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    provider INTEGER NOT NULL DEFAULT 0 CHECK (provider BETWEEN 0 AND 8),
    account TEXT NOT NULL DEFAULT '',
    source_id TEXT NOT NULL DEFAULT '',
    import_was INTEGER,
    import_line INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_instance (id, server_id, array_id, launch_id, uid, launched_at, terminated_at, number, role, state, locked)
    SELECT id, server_id, array_id, launch_id, uid, launched_at, terminated_at, number, role, state, locked FROM instance;
DROP TABLE instance;
ALTER TABLE new_instance RENAME TO instance;
CREATE INDEX instance_by_server ON instance (server_id) WHERE server_id IS NOT NULL;
CREATE INDEX instance_by_array ON instance (array_id) WHERE array_id IS NOT NULL;
CREATE INDEX instance_by_launch ON instance (launch_id) WHERE launch_id IS NOT NULL;

ALTER TABLE cloud ADD COLUMN import_was INTEGER;
ALTER TABLE cloud ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE datacenter ADD COLUMN import_was INTEGER;
ALTER TABLE datacenter ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mci_lineage ADD COLUMN import_was INTEGER;
ALTER TABLE mci_lineage ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mci ADD COLUMN import_was INTEGER;
ALTER TABLE mci ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mci_setting ADD COLUMN type_by_cloud INTEGER NOT NULL DEFAULT 0 CHECK (type_by_cloud IN (0, 1));
ALTER TABLE mci_setting ADD COLUMN import_was INTEGER;
ALTER TABLE mci_setting ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE template_lineage ADD COLUMN default_revision_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE template_lineage ADD COLUMN latest_number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE template_lineage ADD COLUMN provider INTEGER NOT NULL DEFAULT 0 CHECK (provider BETWEEN 0 AND 8);
ALTER TABLE template_lineage ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE template_lineage ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE template_lineage ADD COLUMN import_was INTEGER;
ALTER TABLE template_lineage ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
CREATE INDEX template_lineage_by_default_revision ON template_lineage (default_revision_id) WHERE default_revision_id IS NOT NULL;
ALTER TABLE server_template ADD COLUMN contents_known INTEGER NOT NULL DEFAULT 1 CHECK (contents_known IN (0, 1));
ALTER TABLE server_template ADD COLUMN import_was INTEGER;
ALTER TABLE server_template ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listed_mci ADD COLUMN import_was INTEGER;
ALTER TABLE listed_mci ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deployment ADD COLUMN import_was INTEGER;
ALTER TABLE deployment ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE server ADD COLUMN template_lineage_id INTEGER REFERENCES template_lineage DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE server ADD COLUMN pointer INTEGER NOT NULL DEFAULT 0 CHECK (pointer BETWEEN 0 AND 1);
ALTER TABLE server ADD COLUMN provider INTEGER NOT NULL DEFAULT 0 CHECK (provider BETWEEN 0 AND 8);
ALTER TABLE server ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE server ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE server ADD COLUMN import_was INTEGER;
ALTER TABLE server ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
CREATE INDEX server_by_template_lineage ON server (template_lineage_id) WHERE template_lineage_id IS NOT NULL;
ALTER TABLE server_array ADD COLUMN desired_count INTEGER NOT NULL DEFAULT -1;
ALTER TABLE server_array ADD COLUMN template_lineage_id INTEGER REFERENCES template_lineage DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE server_array ADD COLUMN pointer INTEGER NOT NULL DEFAULT 0 CHECK (pointer BETWEEN 0 AND 1);
ALTER TABLE server_array ADD COLUMN provider INTEGER NOT NULL DEFAULT 0 CHECK (provider BETWEEN 0 AND 8);
ALTER TABLE server_array ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE server_array ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE server_array ADD COLUMN import_was INTEGER;
ALTER TABLE server_array ADD COLUMN import_line INTEGER NOT NULL DEFAULT 0;
CREATE INDEX server_array_by_template_lineage ON server_array (template_lineage_id) WHERE template_lineage_id IS NOT NULL;
ALTER TABLE launch_snapshot ADD COLUMN unknown INTEGER NOT NULL DEFAULT 0;

CREATE TABLE launch_option (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    image_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    instance_type_id INTEGER REFERENCES instance_type DEFERRABLE INITIALLY DEFERRED,
    type_by_cloud INTEGER NOT NULL CHECK (type_by_cloud IN (0, 1)),
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    template_lineage_id INTEGER REFERENCES template_lineage DEFERRABLE INITIALLY DEFERRED,
    pointer INTEGER NOT NULL CHECK (pointer BETWEEN 0 AND 1),
    weight INTEGER NOT NULL,
    target_size TEXT NOT NULL,
    import_was INTEGER,
    import_line INTEGER NOT NULL
) STRICT;
CREATE INDEX launch_option_by_array ON launch_option (array_id) WHERE array_id IS NOT NULL;
CREATE INDEX launch_option_by_image ON launch_option (image_id) WHERE image_id IS NOT NULL;
CREATE INDEX launch_option_by_instance_type ON launch_option (instance_type_id) WHERE instance_type_id IS NOT NULL;
CREATE INDEX launch_option_by_server_template ON launch_option (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX launch_option_by_template_lineage ON launch_option (template_lineage_id) WHERE template_lineage_id IS NOT NULL;

CREATE TABLE import_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider INTEGER NOT NULL CHECK (provider BETWEEN 0 AND 8),
    account TEXT NOT NULL,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    records INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;
CREATE INDEX import_record_by_cloud ON import_record (cloud_id) WHERE cloud_id IS NOT NULL;

CREATE TABLE imported_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    of_table TEXT NOT NULL,
    of_row INTEGER NOT NULL,
    fields TEXT NOT NULL
) STRICT;

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    of_table TEXT NOT NULL,
    of_row INTEGER NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    theirs TEXT NOT NULL,
    import_was INTEGER,
    import_line INTEGER NOT NULL
) STRICT;
)sql";
} // namespace migrations
