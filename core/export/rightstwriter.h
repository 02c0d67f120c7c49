// SPDX-License-Identifier: MIT
// Writing right_st's files back (D21): a kept source stays byte for byte where nothing changed; what was
// made here is written plainly.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

Result<QByteArray> templateToRightSt(const Plan &plan, Id<ServerTemplate> id);
Result<QByteArray> mciToRightSt(const Plan &plan, Id<MultiCloudImage> id);
