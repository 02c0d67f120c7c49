// SPDX-License-Identifier: MIT
// A Region is a place of a cloud provider, known by every name that files and people give it (D26).
#pragma once

#include "core/plan/entities/clouds.h"

#include <span>

// One region: its code, the cloud's name and display name in RightScale, its href there ("" where it had none).
struct Region {
    const char *type, *code, *name, *shown, *href;
};

// All that are known.
std::span<const Region> allRegions();
// The region that a text names: by code ("us-east-1"), zone ("us-east-1a"), ARN, RightScale's name
// ("EC2 us-east-1"), display name ("AWS US-East") or href ("/api/clouds/1"); null when it names none.
const Region *regionNamed(const QString &text);
// The region that a cloud of the plan is; null when it is none of the table.
const Region *regionOf(const Cloud &cloud);
// True when the cloud is of Amazon, whose ids have a form of their own.
bool isAmazon(const Cloud &cloud);
// The cloud that the region is in RightScale.
Cloud cloudAt(const Region &region);
