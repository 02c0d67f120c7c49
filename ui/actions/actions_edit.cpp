// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "ui/actions/actions.h"
#include "ui/actions/clipboard.h"
#include "ui/actions/conditions.h"
#include "ui/actions/subjects.h"

using Menu = ActionRow::Menu;

namespace {
bool canUndo(const Workbench &bench) { return conditions::canEdit(bench) && bench.document()->canUndo(); }
bool canRedo(const Workbench &bench) { return conditions::canEdit(bench) && bench.document()->canRedo(); }

QString withLabel(const QString &verb, const QString &label)
{
    return label.isEmpty() ? verb : Words::tr("%1: %2").arg(verb, QString(label).replace('&', "&&"));
}

QString undoLabel(const Workbench &bench)
{
    return withLabel(Words::tr("&Undo"), canUndo(bench) ? bench.document()->undoLabel() : QString());
}

QString redoLabel(const Workbench &bench)
{
    return withLabel(Words::tr("&Redo"), canRedo(bench) ? bench.document()->redoLabel() : QString());
}

void tellFailure(Workbench &bench, const Result<Done> &done)
{
    if (!done)
        bench.tellTrouble(done.error().sentence);
}

bool hasSelection(const Workbench &bench) { return bench.document() && !bench.selection().isEmpty(); }
} // namespace

const QList<ActionRow> &editActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "edit_undo", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Undo"),
         .icon = "undo", .shortcut = QKeySequence("Ctrl+Z"), .isEnabled = canUndo,
         .run = [](Workbench &bench) { tellFailure(bench, bench.document()->undo()); }, .onToolbar = true,
         .label = undoLabel, .needs = QT_TRANSLATE_NOOP("Words", "There is nothing to undo.")},
        {.id = "edit_redo", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Redo"),
         .icon = "redo", .shortcut = QKeySequence("Ctrl+Shift+Z"), .isEnabled = canRedo,
         .run = [](Workbench &bench) { tellFailure(bench, bench.document()->redo()); }, .onToolbar = true,
         .label = redoLabel, .needs = QT_TRANSLATE_NOOP("Words", "There is nothing to redo.")},
        {.id = "edit_cut", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "Cu&t"),
         .shortcut = QKeySequence::Cut, .isEnabled = clipboard::canCut, .run = clipboard::cut,
         .startsGroup = true, .scope = ActionRow::Scope::Rows, .isAboutRows = true},
        {.id = "edit_copy", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Copy Rows"),
         .icon = "copy", .shortcut = QKeySequence::Copy, .isEnabled = hasSelection, .run = clipboard::copy,
         .scope = ActionRow::Scope::Rows, .isAboutRows = true, .onlyReads = true},
        {.id = "edit_paste", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Paste"),
         .shortcut = QKeySequence::Paste, .isEnabled = clipboard::canPaste, .run = clipboard::paste,
         .scope = ActionRow::Scope::Rows, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Copy or cut servers, and go to a deployment.")},
        {.id = "edit_rename", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Edit…"),
         .icon = "rename", .shortcut = QKeySequence("F2"), .isEnabled = subjects::canEdit,
         .run = subjects::edit, .scope = ActionRow::Scope::Rows, .label = subjects::editText,
         .isAboutRows = true},
        {.id = "edit_delete", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Delete…"),
         .icon = "delete", .shortcut = QKeySequence::Delete, .isEnabled = subjects::canRemove,
         .run = subjects::remove, .scope = ActionRow::Scope::Rows, .isAboutRows = true},
        {.id = "edit_find", .menu = Menu::Edit, .text = QT_TRANSLATE_NOOP("actions", "&Filter Rows"),
         .icon = "search", .shortcut = QKeySequence::Find, .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.rows().findRows(); }, .startsGroup = true},
    };
    // clang-format on
    return rows;
}
