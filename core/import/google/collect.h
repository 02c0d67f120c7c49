// SPDX-License-Identifier: MIT
// The script that collects what runs in Google Cloud.
#pragma once

#include "core/import/collect.h"

namespace google {
Result<QString> collectScript(const CollectOptions &options);
}
