// SPDX-License-Identifier: MIT
// Words of the design of a plan that several tables and pages show.
#pragma once

#include "core/plan/plan.h"

// Launching it would fail: it was removed, or its cloud does not give it any more.
bool isGone(const Image &image);
// "AWS US-East, AWS EU ⚠": the clouds that the MultiCloud Image has a setting for, by name; ⚠ where its
// image is gone. Of one whose settings are unknown (D7) it says so.
QString cloudsText(const Plan &plan, Id<MultiCloudImage> mci);
// What the ⚠ mean, a sentence each; empty when there is none.
QString goneImagesText(const Plan &plan, Id<MultiCloudImage> mci);
