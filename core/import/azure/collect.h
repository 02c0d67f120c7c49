// SPDX-License-Identifier: MIT
// The script that collects what runs in Azure.
#pragma once

#include "core/import/collect.h"

namespace azure {
Result<QString> collectScript(const CollectOptions &options);
}
