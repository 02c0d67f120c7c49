// SPDX-License-Identifier: MIT
// Makes the MultiCloud Images that were proposed.
#pragma once

#include "core/base/result.h"
#include "core/unite/imageproposals.h"

namespace unite {
// One Change: a committed revision for each build, oldest first, with a setting for each cloud that an image
// is taken for. Where launches with these images have instance types, a setting names the one that most of
// them have there. Refused where names are missing or not free, and where nothing is taken.
Result<Change> uniteImages(const Plan &plan, const QList<MciProposal> &proposals, const QString &by,
                           Timestamp now);
} // namespace unite
