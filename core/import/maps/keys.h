// SPDX-License-Identifier: MIT
// Keys of maps are put together from a region and other names, in one order or another. A pattern says in
// which: in
// "*/{region}-*" each * is part of the name, and {region} is where the region stands (D37).
#pragma once

#include "core/import/said.h"

namespace maps {
// The patterns by which the entries with an image are read when nobody says one, the most frequent first.
QStringList proposedPatterns(const QList<SaidEntry> &entries);

// Makes MultiCloud Images of the entries of a file, by the pattern if any of them fits it; what is no image
// or fits not is passed over with the reason.
void makeMcis(Sayings &said, const QString &pattern);
} // namespace maps
