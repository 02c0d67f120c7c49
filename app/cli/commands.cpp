// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

namespace cli {
namespace {
// Of every command that reads a plan.
const Option damagedAnyway {"damaged-anyway", nullptr,
                            QT_TRANSLATE_NOOP("Words", "Answer from what can be read of a damaged plan.")};

const QList<Option> driftOptions {
    damagedAnyway,
    {"count", nullptr, QT_TRANSLATE_NOOP("Words", "Only say how many servers and arrays differ.")}};

const QList<Option> diffOptions {
    damagedAnyway,
    {"launches", nullptr, QT_TRANSLATE_NOOP("Words", "Only what servers and arrays would launch differently.")}};

const QList<Option> checkOptions {
    damagedAnyway,
    {"rule", "ID", QT_TRANSLATE_NOOP("Words", "Only this rule, as W-05.")},
    {"severity", "error|warning|info",
     QT_TRANSLATE_NOOP("Words", "Only findings that count for this or more; otherwise all.")}};

const QList<Option> rulesOptions {
    {"markdown", nullptr, QT_TRANSLATE_NOOP("Words", "As the page of the help.")}};

const QList<Option> importOptions {
    {"keep-both", nullptr,
     QT_TRANSLATE_NOOP("Words", "Keep what several of the files define, each under its own name.")},
    {"all-or-nothing", nullptr,
     QT_TRANSLATE_NOOP("Words", "Import nothing when one of the files cannot be read.")},
    {"break-lock", nullptr,
     QT_TRANSLATE_NOOP("Words", "Edit the plan although another computer, or nobody knows who, left it locked.")},
};

const QList<Option> exportOptions {
    damagedAnyway,
    {"as", "plan|right_st",
     QT_TRANSLATE_NOOP("Words", "The whole plan as text, or ServerTemplates: those named, or every HEAD.")},
    {"to", "PATH", QT_TRANSLATE_NOOP("Words", "A file, or a folder, to write to; otherwise the output.")},
};

const QList<Option> newOptions {
    {"sample", "classic|modern",
     QT_TRANSLATE_NOOP("Words", "Begin with a sample plan instead of an empty one.")},
};

// clang-format off
// One row for each command; help, options and dispatch follow.
const QList<Command> allCommands {
    {"resolve", "PLAN [NAME...]", QT_TRANSLATE_NOOP("Words", "Says what servers and arrays launch next."),
     1, -1, true, {damagedAnyway}, resolvePlan},
    {"explain", "PLAN NAME [FIELD]", QT_TRANSLATE_NOOP("Words", "Says where each value of a launch comes from, and why."),
     2, 3, true, {damagedAnyway}, explainOwner},
    {"drift", "PLAN [NAME...]", QT_TRANSLATE_NOOP("Words", "Says where what runs differs from what would launch next."),
     1, -1, true, driftOptions, showDrift},
    {"coverage", "PLAN [NAME...]", QT_TRANSLATE_NOOP("Words", "Says what MultiCloud Images give in each cloud, and where launches find none."),
     1, -1, true, {damagedAnyway}, showCoverage},
    {"used-by", "PLAN NAME", QT_TRANSLATE_NOOP("Words", "Says what needs an image, a MultiCloud Image or another row."),
     2, 2, true, {damagedAnyway}, showUsers},
    {"diff", "PLAN OTHER", QT_TRANSLATE_NOOP("Words", "Says what another plan has differently, and which launches."),
     2, 2, true, diffOptions, diffPlans},
    {"check", "PLAN [NAME...]", QT_TRANSLATE_NOOP("Words", "Says what is wrong or not advisable in a plan, and why."),
     1, -1, true, checkOptions, checkPlan, true},
    {"rules", "", QT_TRANSLATE_NOOP("Words", "Lists the rules of check."), 0, 0, true, rulesOptions, showRules},
    {"import", "PLAN FILE...", QT_TRANSLATE_NOOP("Words", "Imports files into a plan, which is made when it does not exist."),
     2, -1, false, importOptions, importFiles},
    {"export", "PLAN [NAME...]", QT_TRANSLATE_NOOP("Words", "Writes a plan as text, or ServerTemplates as right_st files."),
     1, -1, false, exportOptions, exportPlan},
    {"history", "PLAN", QT_TRANSLATE_NOOP("Words", "Lists every change of a plan."),
     1, 1, true, {damagedAnyway}, showHistory},
    {"new", "PLAN", QT_TRANSLATE_NOOP("Words", "Makes a new plan file."),
     1, 1, false, newOptions, newPlan},
};
// clang-format on
} // namespace

const QList<Command> &commands() { return allCommands; }
} // namespace cli
