// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

#define SENTENCE(text) QT_TRANSLATE_NOOP("cli", text)

namespace cli {
namespace {
const QList<Option> driftOptions {
    {"count", nullptr, SENTENCE("Only say how many servers and arrays differ.")}};

const QList<Option> newOptions {
    {"sample", "classic|modern", SENTENCE("Begin with a sample plan instead of an empty one.")},
};

// clang-format off
// One row for each command; help, options and dispatch follow.
const QList<Command> allCommands {
    {"resolve", "PLAN [NAME...]", SENTENCE("Says what servers and arrays launch next."),
     1, -1, true, {}, resolvePlan},
    {"explain", "PLAN NAME [FIELD]", SENTENCE("Says where each value of a launch comes from, and why."),
     2, 3, true, {}, explainOwner},
    {"drift", "PLAN [NAME...]", SENTENCE("Says where what runs differs from what would launch next."),
     1, -1, true, driftOptions, showDrift},
    {"history", "PLAN", SENTENCE("Lists every change of a plan."),
     1, 1, true, {}, showHistory},
    {"new", "PLAN", SENTENCE("Makes a new plan file."),
     1, 1, false, newOptions, newPlan},
};
// clang-format on
} // namespace

const QList<Command> &commands() { return allCommands; }
} // namespace cli
