// SPDX-License-Identifier: MIT
// The streams in which Ubuntu and others publish which images they have in which clouds.
#pragma once

#include "core/import/formats.h"

namespace simplestreams {
QList<Format> formats();
} // namespace simplestreams
