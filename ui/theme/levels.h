// SPDX-License-Identifier: MIT
// How much a finding counts, as it is shown: by glyph and word, never by colour alone.
#pragma once

#include "core/check/check.h"
#include "ui/theme/theme.h"

namespace theme {
struct LevelLook {
    QString glyph; // "⚠"
    QString word;  // "warning"
    Role role;
};
LevelLook lookOf(RuleLevel level);
// A waived finding has a look of its own, whatever it would count as.
LevelLook lookOf(const Finding &finding);
// "✕ 1  ⚠ 2  ℹ 3" of what is open; empty when nothing is.
QString textOf(const check::Counts &counts);
// The same in words: "1 error, 2 warnings"; with what is waived.
QString sentenceOf(const check::Counts &counts);
RuleLevel worstOf(const check::Counts &counts);
} // namespace theme
