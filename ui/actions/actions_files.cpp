// SPDX-License-Identifier: MIT
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/plans/bringinflow.h"
#include "ui/plans/handoverdialog.h"

using Menu = ActionRow::Menu;

const QList<ActionRow> &fileActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "file_new", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&New…"), .icon = "new",
         .shortcut = QKeySequence::New, .isEnabled = conditions::always,
         .run = [](Workbench &bench) { bench.files().newPlan(); }},
        {.id = "file_open", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Open…"),
         .icon = "open", .shortcut = QKeySequence::Open, .isEnabled = conditions::always,
         .run = [](Workbench &bench) { bench.files().choosePlan(); }},
        {.id = "file_copy", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Save a Copy…"),
         .icon = "copy", .shortcut = QKeySequence::SaveAs, .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.files().saveCopy(); }},
        {.id = "file_import", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Import…"),
         .icon = "import", .shortcut = QKeySequence("Ctrl+I"), .isEnabled = conditions::canEdit,
         .run = [](Workbench &bench) { bench.files().chooseImports(); }, .startsGroup = true},
        {.id = "file_bring_in", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Bring In Inventories…"),
         .icon = "cloud", .shortcut = QKeySequence("Ctrl+Shift+I"), .isEnabled = conditions::canEdit,
         .run = [](Workbench &bench) { bringin::open(bench); }},
        {.id = "file_export", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Export…"),
         .icon = "export", .shortcut = QKeySequence("Ctrl+E"), .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.files().chooseExport(); }},
        {.id = "file_hand_over", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Hand Over…"),
         .icon = "forward", .shortcut = QKeySequence("Ctrl+Shift+H"), .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { HandOverDialog::open(bench); }},
        {.id = "file_quit", .menu = Menu::File, .text = QT_TRANSLATE_NOOP("actions", "&Quit"),
         .shortcut = QKeySequence("Ctrl+Q"), .isEnabled = conditions::always,
         .run = [](Workbench &bench) { bench.frame()->close(); }, .startsGroup = true},
    };
    // clang-format on
    return rows;
}
