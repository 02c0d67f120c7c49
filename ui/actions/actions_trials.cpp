// SPDX-License-Identifier: MIT
// What if: edits that are tried before they are done.
#include "ui/actions/actions.h"
#include "ui/plans/trialdialogs.h"

using Menu = ActionRow::Menu;

namespace {
bool isTrial(const Workbench &bench) { return bench.document() && bench.document()->isTrial(); }

// A plan that is read-only can be tried, too.
bool canBeginOrLeave(const Workbench &bench) { return bench.document() && bench.document()->isLoaded(); }

bool hasEdits(const Workbench &bench) { return isTrial(bench) && bench.document()->historyPosition() > 0; }

void beginOrLeave(Workbench &bench) { isTrial(bench) ? trials::discard(bench) : trials::begin(bench); }
} // namespace

const QList<ActionRow> &trialActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "trial_begin", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&What If"),
         .icon = "differs", .shortcut = QKeySequence("Ctrl+Shift+W"), .isEnabled = canBeginOrLeave,
         .run = beginOrLeave, .startsGroup = true, .onToolbar = true, .isOn = isTrial, .isAboutRows = true},
        {.id = "trial_keep", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Keep W&hat Was Tried…"), .icon = "check",
         .isEnabled = hasEdits, .run = trials::keep, .isAboutRows = true},
        {.id = "trial_save", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Sa&ve Trial…"),
         .isEnabled = hasEdits, .run = trials::save, .isAboutRows = true},
        {.id = "trial_discard", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Discard Trial…"),
         .isEnabled = isTrial, .run = trials::discard, .isAboutRows = true},
        {.id = "trial_saved", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Saved Trials…"),
         .isEnabled = canBeginOrLeave, .run = trials::showSaved, .isAboutRows = true},
    };
    // clang-format on
    return rows;
}
