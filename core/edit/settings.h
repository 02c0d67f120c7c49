// SPDX-License-Identifier: MIT
// What the intents on settings of MultiCloud Images share.
#pragma once

#include "core/plan/draft.h"

namespace edit {
// Makes the row the one setting of its MCI, which can be edited, for its cloud; the sentence why it is not
// fit (NX2, IM2, D8) or lacks something, or empty. The settings of the MCI are known from then on (D7).
QString putSetting(Draft &draft, MciSetting setting);
} // namespace edit
