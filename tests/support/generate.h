// SPDX-License-Identifier: MIT
// A generated plan is a seeded, whole plan of a given size with realistic names, overrides and drift.
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace generate {
struct Size {
    const char *name;
    int clouds, images, mcis, cloudsPerMci, serverTemplates, mcisPerTemplate, deployments;
    int servers, arrays, instancesPerArray;
};

inline constexpr Size Tiny {"tiny", 3, 90, 12, 2, 8, 3, 4, 40, 8, 5};
inline constexpr Size S {"S", 10, 10'000, 200, 8, 100, 5, 50, 1'000, 100, 100};
inline constexpr Size M {"M", 15, 100'000, 1'000, 12, 500, 5, 500, 10'000, 1'000, 100};
inline constexpr Size L {"L", 25, 1'000'000, 5'000, 20, 2'000, 5, 5'000, 100'000, 10'000, 100};

std::optional<Size> sizeNamed(QByteArrayView name);

// Same size and seed, same plan. About 1 % of the MultiCloud Images have unknown settings; some rows are
// removed, retired, unregistered or unavailable; arrays run on one to three snapshots.
Plan plan(const Size &size, quint32 seed = 1);
// All rows of a plan as one Change to an empty one.
Change everything(const Plan &plan);
} // namespace generate
