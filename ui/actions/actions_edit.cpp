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
    static const QList<ActionRow> rows {
        {"edit_undo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", QKeySequence("Ctrl+Z"),
         canUndo, [](Workbench &bench) { tellFailure(bench, bench.document()->undo()); }, false, true,
         ActionRow::Scope::Window, undoLabel},
        {"edit_redo", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", QKeySequence("Ctrl+Shift+Z"),
         canRedo, [](Workbench &bench) { tellFailure(bench, bench.document()->redo()); }, false, true,
         ActionRow::Scope::Window, redoLabel},
        {"edit_cut", Menu::Edit, QT_TRANSLATE_NOOP("actions", "Cu&t"), "", QKeySequence::Cut, clipboard::canCut,
         clipboard::cut, true, false, ActionRow::Scope::Rows},
        {"edit_copy", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Copy Rows"), "copy", QKeySequence::Copy,
         hasSelection, clipboard::copy, false, false, ActionRow::Scope::Rows},
        {"edit_paste", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Paste"), "", QKeySequence::Paste,
         clipboard::canPaste, clipboard::paste, false, false, ActionRow::Scope::Rows},
        {"edit_rename", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Edit…"), "rename", QKeySequence("F2"),
         subjects::canEdit, subjects::edit, false, false, ActionRow::Scope::Rows, subjects::editText},
        {"edit_delete", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Delete…"), "delete", QKeySequence::Delete,
         subjects::canRemove, subjects::remove, false, false, ActionRow::Scope::Rows},
        {"edit_find", Menu::Edit, QT_TRANSLATE_NOOP("actions", "&Filter Rows"), "search", QKeySequence::Find,
         conditions::isOpen, [](Workbench &bench) { bench.findRows(); }, true},
    };
    return rows;
}
