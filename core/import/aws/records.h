// SPDX-License-Identifier: MIT
// How each record of what `aws` prints is read; which is which says core/import/aws/formats.cpp.
#pragma once

#include "core/format/jsontree.h"
#include "core/import/said.h"

namespace aws {
void readImage(json::Node record, Sayings &into);
void readInstanceType(json::Node record, Sayings &into);
void readOffering(json::Node record, Sayings &into);
// A reservation, or an instance of a flat list.
void readInstances(json::Node record, Sayings &into);
void readTemplate(json::Node record, Sayings &into);
void readVersion(json::Node record, Sayings &into);
void readConfiguration(json::Node record, Sayings &into);
void readGroup(json::Node record, Sayings &into);
void readParameter(json::Node record, Sayings &into);
void readRegion(json::Node record, Sayings &into);

// What a template's version, a configuration or an override launches.
SaidLaunch launchOf(json::Node record);
} // namespace aws
