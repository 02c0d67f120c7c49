// SPDX-License-Identifier: MIT
// The script that collects what runs in an OpenStack cloud.
#pragma once

#include "core/import/collect.h"

namespace openstack {
Result<QString> collectScript(const CollectOptions &options);
} // namespace openstack
