// SPDX-License-Identifier: MIT
// What `aws` prints, as rows of the registry.
#pragma once

#include "core/import/formats.h"

namespace aws {
QList<Format> formats();
}
