// SPDX-License-Identifier: MIT
// The first format. Released text: what changes later is a migration of its own.
#include "core/store/migrations.h"

namespace migrations {
const char *const version1 = R"sql(
CREATE TABLE cloud (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL,
    href TEXT NOT NULL,
    registered INTEGER NOT NULL CHECK (registered IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE datacenter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE instance_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    architecture INTEGER NOT NULL CHECK (architecture BETWEEN 0 AND 4),
    memory TEXT NOT NULL,
    cpu_count INTEGER NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE image (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    os_platform TEXT NOT NULL,
    owner TEXT NOT NULL,
    deprecated_at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    architecture INTEGER NOT NULL CHECK (architecture BETWEEN 0 AND 4),
    virtualization INTEGER NOT NULL CHECK (virtualization BETWEEN 0 AND 2),
    root_device INTEGER NOT NULL CHECK (root_device BETWEEN 0 AND 2),
    visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
    availability INTEGER NOT NULL CHECK (availability BETWEEN 0 AND 4),
    rightscale_enabled INTEGER NOT NULL CHECK (rightscale_enabled BETWEEN 0 AND 2),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE mci_lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    publisher TEXT NOT NULL,
    href TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 1),
    origin_file TEXT NOT NULL,
    cloned_from TEXT NOT NULL,
    cloned_at INTEGER NOT NULL
) STRICT;

CREATE TABLE mci (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lineage_id INTEGER REFERENCES mci_lineage DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    tags TEXT NOT NULL,
    settings_known INTEGER NOT NULL CHECK (settings_known IN (0, 1)),
    source TEXT NOT NULL,
    commit_message TEXT NOT NULL,
    committed_by TEXT NOT NULL,
    committed_at INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX mci_by_lineage ON mci (lineage_id) WHERE lineage_id IS NOT NULL;

CREATE TABLE mci_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    image_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    instance_type_id INTEGER REFERENCES instance_type DEFERRABLE INITIALLY DEFERRED,
    kernel_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    ramdisk_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    user_data TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX mci_setting_by_mci ON mci_setting (mci_id) WHERE mci_id IS NOT NULL;
CREATE INDEX mci_setting_by_image ON mci_setting (image_id) WHERE image_id IS NOT NULL;
CREATE INDEX mci_setting_by_kernel ON mci_setting (kernel_id) WHERE kernel_id IS NOT NULL;
CREATE INDEX mci_setting_by_ramdisk ON mci_setting (ramdisk_id) WHERE ramdisk_id IS NOT NULL;

CREATE TABLE template_lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    publisher TEXT NOT NULL,
    href TEXT NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 1),
    origin_file TEXT NOT NULL,
    cloned_from TEXT NOT NULL,
    cloned_at INTEGER NOT NULL
) STRICT;

CREATE TABLE server_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lineage_id INTEGER REFERENCES template_lineage DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    carried TEXT NOT NULL,
    source TEXT NOT NULL,
    commit_message TEXT NOT NULL,
    committed_by TEXT NOT NULL,
    committed_at INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX server_template_by_lineage ON server_template (lineage_id) WHERE lineage_id IS NOT NULL;

CREATE TABLE listed_mci (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    naming INTEGER NOT NULL CHECK (naming BETWEEN 0 AND 2),
    form INTEGER NOT NULL CHECK (form BETWEEN 0 AND 5),
    file TEXT NOT NULL
) STRICT;
CREATE INDEX listed_mci_by_server_template ON listed_mci (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX listed_mci_by_mci ON listed_mci (mci_id) WHERE mci_id IS NOT NULL;

CREATE TABLE deployment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    environment INTEGER NOT NULL CHECK (environment BETWEEN 0 AND 5),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1))
) STRICT;

CREATE TABLE server_default (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deployment_id INTEGER REFERENCES deployment DEFERRABLE INITIALLY DEFERRED,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    instance_type_id INTEGER REFERENCES instance_type DEFERRABLE INITIALLY DEFERRED,
    datacenter_id INTEGER REFERENCES datacenter DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE server (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    deployment_id INTEGER REFERENCES deployment DEFERRABLE INITIALLY DEFERRED,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    image_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    instance_type_id INTEGER REFERENCES instance_type DEFERRABLE INITIALLY DEFERRED,
    kernel_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    kernel_id_default INTEGER NOT NULL CHECK (kernel_id_default IN (0, 1)),
    ramdisk_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    ramdisk_id_default INTEGER NOT NULL CHECK (ramdisk_id_default IN (0, 1)),
    user_data TEXT,
    datacenter_id INTEGER REFERENCES datacenter DEFERRABLE INITIALLY DEFERRED,
    datacenter_id_default INTEGER NOT NULL CHECK (datacenter_id_default IN (0, 1)),
    tags TEXT NOT NULL
) STRICT;
CREATE INDEX server_by_deployment ON server (deployment_id) WHERE deployment_id IS NOT NULL;
CREATE INDEX server_by_server_template ON server (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX server_by_mci ON server (mci_id) WHERE mci_id IS NOT NULL;
CREATE INDEX server_by_image ON server (image_id) WHERE image_id IS NOT NULL;
CREATE INDEX server_by_kernel ON server (kernel_id) WHERE kernel_id IS NOT NULL;
CREATE INDEX server_by_ramdisk ON server (ramdisk_id) WHERE ramdisk_id IS NOT NULL;

CREATE TABLE server_array (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    deployment_id INTEGER REFERENCES deployment DEFERRABLE INITIALLY DEFERRED,
    cloud_id INTEGER REFERENCES cloud DEFERRABLE INITIALLY DEFERRED,
    server_template_id INTEGER REFERENCES server_template DEFERRABLE INITIALLY DEFERRED,
    mci_id INTEGER REFERENCES mci DEFERRABLE INITIALLY DEFERRED,
    image_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    instance_type_id INTEGER REFERENCES instance_type DEFERRABLE INITIALLY DEFERRED,
    kernel_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    kernel_id_default INTEGER NOT NULL CHECK (kernel_id_default IN (0, 1)),
    ramdisk_id INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    ramdisk_id_default INTEGER NOT NULL CHECK (ramdisk_id_default IN (0, 1)),
    user_data TEXT,
    datacenter_id INTEGER REFERENCES datacenter DEFERRABLE INITIALLY DEFERRED,
    datacenter_id_default INTEGER NOT NULL CHECK (datacenter_id_default IN (0, 1)),
    tags TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 1),
    min_count INTEGER NOT NULL,
    max_count INTEGER NOT NULL
) STRICT;
CREATE INDEX server_array_by_deployment ON server_array (deployment_id) WHERE deployment_id IS NOT NULL;
CREATE INDEX server_array_by_server_template ON server_array (server_template_id) WHERE server_template_id IS NOT NULL;
CREATE INDEX server_array_by_mci ON server_array (mci_id) WHERE mci_id IS NOT NULL;
CREATE INDEX server_array_by_image ON server_array (image_id) WHERE image_id IS NOT NULL;
CREATE INDEX server_array_by_kernel ON server_array (kernel_id) WHERE kernel_id IS NOT NULL;
CREATE INDEX server_array_by_ramdisk ON server_array (ramdisk_id) WHERE ramdisk_id IS NOT NULL;

CREATE TABLE datacenter_weight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    datacenter_id INTEGER REFERENCES datacenter DEFERRABLE INITIALLY DEFERRED,
    weight INTEGER NOT NULL,
    maximum INTEGER NOT NULL
) STRICT;
CREATE INDEX datacenter_weight_by_array ON datacenter_weight (array_id) WHERE array_id IS NOT NULL;

CREATE TABLE launch_snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cloud_was INTEGER,
    server_template_was INTEGER,
    mci_was INTEGER,
    image_was INTEGER,
    kernel_was INTEGER,
    ramdisk_was INTEGER,
    instance_type_was INTEGER,
    datacenter_was INTEGER,
    cloud TEXT NOT NULL,
    server_template TEXT NOT NULL,
    mci TEXT NOT NULL,
    image_uid TEXT NOT NULL,
    image_name TEXT NOT NULL,
    instance_type TEXT NOT NULL,
    kernel TEXT NOT NULL,
    ramdisk TEXT NOT NULL,
    datacenter TEXT NOT NULL,
    user_data TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;

CREATE TABLE instance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    server_id INTEGER REFERENCES server DEFERRABLE INITIALLY DEFERRED,
    array_id INTEGER REFERENCES server_array DEFERRABLE INITIALLY DEFERRED,
    launch_id INTEGER REFERENCES launch_snapshot DEFERRABLE INITIALLY DEFERRED,
    uid TEXT NOT NULL,
    launched_at INTEGER NOT NULL,
    terminated_at INTEGER NOT NULL,
    number INTEGER NOT NULL,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 7),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1))
) STRICT;
CREATE INDEX instance_by_server ON instance (server_id) WHERE server_id IS NOT NULL;
CREATE INDEX instance_by_array ON instance (array_id) WHERE array_id IS NOT NULL;
CREATE INDEX instance_by_launch ON instance (launch_id) WHERE launch_id IS NOT NULL;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    time INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    version INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE journal_row (
    journal_id INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    fields TEXT,
    PRIMARY KEY (journal_id, entity, row_id)
) STRICT, WITHOUT ROWID;
)sql";
} // namespace migrations
