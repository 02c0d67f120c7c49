// SPDX-License-Identifier: MIT
// What `az` and Azure's REST interface print, as rows of the registry.
#pragma once

#include "core/import/formats.h"

namespace azure {
QList<Format> formats();
}
