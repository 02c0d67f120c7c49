// SPDX-License-Identifier: MIT
// Launches are interned: instances that were launched alike share one row (D1), which is found by what it says.
#pragma once

#include "core/plan/entities/instances.h"

// Equal for rows that say the same, whatever ids they refer to.
inline size_t launchHash(const LaunchSnapshot &row)
{
    return qHashMulti(0, row.cloud, row.serverTemplate, row.mci, row.imageUid, row.instanceType, row.kernel,
                      row.ramdisk, row.datacenter, row.userData, row.tags);
}
