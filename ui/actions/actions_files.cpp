// SPDX-License-Identifier: MIT
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"

using Menu = ActionRow::Menu;

const QList<ActionRow> &fileActions()
{
    static const QList<ActionRow> rows {
        {"file_new", Menu::File, QT_TRANSLATE_NOOP("actions", "&New…"), "new", QKeySequence::New,
         conditions::always, [](Workbench &bench) { bench.newPlan(); }},
        {"file_open", Menu::File, QT_TRANSLATE_NOOP("actions", "&Open…"), "open", QKeySequence::Open,
         conditions::always, [](Workbench &bench) { bench.choosePlan(); }},
        {"file_copy", Menu::File, QT_TRANSLATE_NOOP("actions", "&Save a Copy…"), "copy", QKeySequence::SaveAs,
         conditions::isOpen, [](Workbench &bench) { bench.saveCopy(); }},
        {"file_import", Menu::File, QT_TRANSLATE_NOOP("actions", "&Import…"), "import",
         QKeySequence("Ctrl+I"), conditions::canEdit, [](Workbench &bench) { bench.chooseImports(); }, true},
        {"file_export", Menu::File, QT_TRANSLATE_NOOP("actions", "&Export…"), "export",
         QKeySequence("Ctrl+E"), conditions::isOpen, [](Workbench &bench) { bench.chooseExport(); }},
        {"file_quit", Menu::File, QT_TRANSLATE_NOOP("actions", "&Quit"), "", QKeySequence("Ctrl+Q"),
         conditions::always, [](Workbench &bench) { bench.quit(); }, true},
    };
    return rows;
}
