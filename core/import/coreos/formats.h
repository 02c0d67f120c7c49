// SPDX-License-Identifier: MIT
// The metadata of Fedora CoreOS and of Red Hat Enterprise Linux CoreOS: which images they have in which
// clouds.
#pragma once

#include "core/import/formats.h"

namespace coreos {
QList<Format> formats();
} // namespace coreos
