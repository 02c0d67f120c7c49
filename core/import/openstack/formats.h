// SPDX-License-Identifier: MIT
// What is read of OpenStack: images, flavors and servers, as the command line lists and shows them and as the
// services answer.
#pragma once

#include "core/import/formats.h"

namespace openstack {
QList<Format> formats();
} // namespace openstack
