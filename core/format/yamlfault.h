// SPDX-License-Identifier: MIT
// A YAML fault is what makes a text no YAML, said by its cause, where that can be seen in the lines around.
#pragma once

#include "core/base/result.h"

namespace yaml {
// The error with file and line where a merge was left undone, or a key stands too far to the left before `line`, on
// which a parser gave up; an empty one where neither is so.
Error faultBefore(const QByteArray &text, const QString &fileName, int line);
} // namespace yaml
