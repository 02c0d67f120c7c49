// SPDX-License-Identifier: MIT
// The command line is what a person typed, taken apart, looked up in the table of commands, and done.
#pragma once

#include "app/cli/command.h"

namespace cli {
// True when the words after the program's name are for the command line and not for the window.
bool isMeant(const QStringList &words);
// Does what the words say, prints, and returns the exit code.
int run(const QStringList &words);
} // namespace cli
