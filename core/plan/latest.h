// SPDX-License-Identifier: MIT
// Latest is a way to name a MultiCloud Image: whatever its highest committed revision known is (D6).
#pragma once

#include "core/plan/draft.h"

// The highest committed revision of the lineage; none when only HEAD is known.
Id<MultiCloudImage> latestRevision(const Plan &plan, Id<MciLineage> lineage);

// The listings of HEAD ServerTemplates that follow "latest" but name an older revision, as a file may.
QList<Id<ListedMci>> behindLatest(const Plan &plan, Id<ServerTemplate> serverTemplate);

// Moves what HEAD ServerTemplates list as "latest" of this lineage to its highest committed revision, and
// drops a HEAD that was only kept for them, of which nothing is known (D7). Call it in every change that
// adds a committed revision.
void followLatest(Draft &draft, Id<MciLineage> lineage);
