// SPDX-License-Identifier: MIT
// Adds an image that the plan does not have, where one is chosen.
#pragma once

#include "core/plan/plan.h"

#include <functional>

class Workbench;

namespace dialogs {
// `then` is given the image once it was added.
void addOtherImage(Workbench &bench, Id<Cloud> cloud, const QString &uid,
                   const std::function<void(Id<Image>)> &then);
} // namespace dialogs
