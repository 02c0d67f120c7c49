// SPDX-License-Identifier: MIT
// The commands are what the program does without a window. Each is one source: its function, and its row,
// from which help, options and dispatch follow.
#pragma once

#include "app/cli/command.h"

namespace cli {
// By name.
const QList<Command> &commands();
// What a command takes, --format with the others.
QList<Option> optionsOf(const Command &command);

// Makes a command of the row.
struct Registered {
    explicit Registered(const Command &command);
};

// The option of every command that reads a plan.
inline constexpr Option damagedAnyway {
    "damaged-anyway", nullptr, QT_TRANSLATE_NOOP("Words", "Answer from what can be read of a damaged plan.")};
} // namespace cli
