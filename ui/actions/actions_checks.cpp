// SPDX-License-Identifier: MIT
// What a person says of the checks as a whole.
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/checks/checkdialogs.h"

using Menu = ActionRow::Menu;

const QList<ActionRow> &checkActions()
{
    static const QList<ActionRow> rows {
        {"check_rules", Menu::Plan, QT_TRANSLATE_NOOP("actions", "R&ules of This Plan…"), "", {}, conditions::isOpen,
         [](Workbench &bench) { checks::setLevels(bench); }, true},
    };
    return rows;
}
