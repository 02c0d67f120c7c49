// SPDX-License-Identifier: MIT
// What `gcloud` and Google's API print, as rows of the registry.
#pragma once

#include "core/import/formats.h"

namespace google {
QList<Format> formats();
}
