// SPDX-License-Identifier: MIT
// How each record of what `openstack` prints, or its services answer, is read; which is which says
// core/import/openstack/formats.cpp.
#pragma once

#include "core/format/jsontree.h"
#include "core/import/said.h"

namespace openstack {
void readImage(json::Node record, Sayings &into);
void readFlavor(json::Node record, Sayings &into);
void readServer(json::Node record, Sayings &into);
} // namespace openstack
