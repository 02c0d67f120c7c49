// SPDX-License-Identifier: MIT
// As of when a command looks at a plan: the option --as-of.
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

namespace cli {
// Now, or the end of the day that --as-of names.
Result<Timestamp> asOf(const Invocation &invocation);
// "As of 2027-01-31:", a line for people; empty where no day was named.
QByteArray asOfLine(const Invocation &invocation);
} // namespace cli
