// SPDX-License-Identifier: MIT
// What post-processors of Packer write into a manifest: builds of images.
#pragma once

#include "core/import/formats.h"

namespace packer {
QList<Format> formats();
} // namespace packer
