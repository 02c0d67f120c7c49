// SPDX-License-Identifier: MIT
// Maps from regions to images as people keep them: variables of Terraform, mappings of CloudFormation, plain
// JSON.
#pragma once

#include "core/import/formats.h"

namespace maps {
QList<Format> formats();
} // namespace maps
