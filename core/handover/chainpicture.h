// SPDX-License-Identifier: MIT
// Where the image of a launch comes from, as a picture that stands in a page: what the source has, and what is planned.
#pragma once

#include "core/handover/handover.h"

namespace handover {
// An SVG element, a row for each launch before and after; empty where no launch differs. Its colours are the page's.
QString chainPicture(const HandOver &handOver, const Move &move);
} // namespace handover
