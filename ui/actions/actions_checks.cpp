// SPDX-License-Identifier: MIT
// What a person says of the checks as a whole.
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/checks/checkdialogs.h"

using Menu = ActionRow::Menu;

const QList<ActionRow> &checkActions()
{
    static const QList<ActionRow> rows {
        {.id = "check_rules",
         .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "R&ules of This Plan…"),
         .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { checks::setLevels(bench); },
         .startsGroup = true,
         .isAboutRows = true},
    };
    return rows;
}
