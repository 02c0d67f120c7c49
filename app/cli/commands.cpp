// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

namespace cli {
namespace {
const QList<Option> driftOptions {
    {"count", nullptr, QT_TRANSLATE_NOOP("cli", "Only say how many servers and arrays differ.")}};

const QList<Option> newOptions {
    {"sample", "classic|modern",
     QT_TRANSLATE_NOOP("cli", "Begin with a sample plan instead of an empty one.")},
};

// clang-format off
// One row for each command; help, options and dispatch follow.
const QList<Command> allCommands {
    {"resolve", "PLAN [NAME...]", QT_TRANSLATE_NOOP("cli", "Says what servers and arrays launch next."),
     1, -1, true, {}, resolvePlan},
    {"explain", "PLAN NAME [FIELD]", QT_TRANSLATE_NOOP("cli", "Says where each value of a launch comes from, and why."),
     2, 3, true, {}, explainOwner},
    {"drift", "PLAN [NAME...]", QT_TRANSLATE_NOOP("cli", "Says where what runs differs from what would launch next."),
     1, -1, true, driftOptions, showDrift},
    {"history", "PLAN", QT_TRANSLATE_NOOP("cli", "Lists every change of a plan."),
     1, 1, true, {}, showHistory},
    {"new", "PLAN", QT_TRANSLATE_NOOP("cli", "Makes a new plan file."),
     1, 1, false, newOptions, newPlan},
};
// clang-format on
} // namespace

const QList<Command> &commands() { return allCommands; }
} // namespace cli
