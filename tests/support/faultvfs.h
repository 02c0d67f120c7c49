// SPDX-License-Identifier: MIT
// A file system between SQLite and the disk that fails, fills up or loses power at a chosen operation.
#pragma once

#include <QtGlobal>

namespace faultvfs {
enum class Fault { None, ErrorOnce, ErrorForEver, FullOnce, FullForEver, PowerCut };

// Makes it the file system of every connection opened from now on in this process.
void install();
// From now on, the n-th writing operation (from 1) meets the fault; reading is never touched.
void arm(Fault fault, int operation);
// Everything works again. Tells whether the operation was reached.
bool disarm();
// After a power cut, and with all files closed: of what was written but not synced, some sectors are as
// before, some as written, by chance.
void loseUnsynced(quint32 seed);
} // namespace faultvfs
