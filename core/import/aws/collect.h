// SPDX-License-Identifier: MIT
// The script that collects what runs in AWS.
#pragma once

#include "core/import/collect.h"

namespace aws {
Result<QString> collectScript(const CollectOptions &options);
}
