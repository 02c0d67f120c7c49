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
    static const QList<ActionRow> rows {
        {"trial_begin", Menu::Plan, QT_TRANSLATE_NOOP("actions", "&What If"), "differs",
         QKeySequence("Ctrl+Shift+W"), canBeginOrLeave, beginOrLeave, true, true, ActionRow::Scope::Window, nullptr,
         isTrial},
        {"trial_keep", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Keep W&hat Was Tried…"), "check", {}, hasEdits,
         trials::keep},
        {"trial_save", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Sa&ve Trial…"), "", {}, hasEdits, trials::save},
        {"trial_discard", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Discard Trial…"), "", {}, isTrial,
         trials::discard},
        {"trial_saved", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Saved Trials…"), "", {}, canBeginOrLeave,
         trials::showSaved},
    };
    return rows;
}
