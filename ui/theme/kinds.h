// SPDX-License-Identifier: MIT
// What kind of object a row is: its word and its icon.
#pragma once

#include "core/plan/anyid.h"

#include <QString>

namespace theme {
// "MultiCloud Image"; "" for rows that are part of another.
QString kindText(AnyId id);
// The name of an icon of resources/icons; "" for rows that are part of another.
QString kindIcon(AnyId id);
} // namespace theme
