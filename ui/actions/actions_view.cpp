// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/checks/asofdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/theme/theme.h"

using Menu = ActionRow::Menu;

namespace {
// What one ServerTemplate covers where one is selected, otherwise everything.
void showCoverage(Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    const bool isOne = rows.size() == 1 && rows.constFirst().is<ServerTemplate>();
    bench.travel().goToPlace({Place::Section::Coverage, isOne ? rows.constFirst() : AnyId()});
}

template <Appearance A> bool isShown(const Workbench &bench)
{
    return bench.settings().appearance.value() == A;
}
template <Appearance A> void show(Workbench &bench)
{
    bench.settings().appearance.set(A);
    theme::apply(A);
}

void about(Workbench &bench)
{
    bench.dialogs().tell(
        bench.frame(), Words::tr("About MCI Planner"),
        Words::tr("MCI Planner %1\n\nPlans which machine image every Server and Server Array "
                  "launches next, across clouds, and shows where each choice comes from.\n\n"
                  "Free software under the MIT licence.")
            .arg(QCoreApplication::applicationVersion()));
}
} // namespace

const QList<ActionRow> &viewActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "view_coverage", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Coverage"),
         .shortcut = QKeySequence("Ctrl+Shift+C"), .isEnabled = conditions::isOpen, .run = showCoverage,
         .startsGroup = true},
        {.id = "view_drift", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "D&rift"),
         .icon = "differs", .shortcut = QKeySequence("Ctrl+Shift+R"), .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.travel().goToPlace({Place::Section::Drift, {}}); }},
        {.id = "view_inventories", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Inventories"),
         .icon = "import", .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.travel().goToPlace({Place::Section::Inventories, {}}); }},
        {.id = "view_used_by", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "Show &Used By"),
         .shortcut = QKeySequence("Ctrl+U"), .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.travel().showUsers(); }},
        {.id = "view_as_of", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&As Of…"),
         .isEnabled = conditions::isOpen, .run = AsOfDialog::open, .onlyReads = true},
        {.id = "view_reset", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "Reset &Layout"),
         .isEnabled = conditions::always, .run = [](Workbench &bench) { bench.rows().resetLayout(); }},
        {.id = "view_follow", .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("actions", "&Follow the Desktop"), .isEnabled = conditions::always,
         .run = show<Appearance::Follow>, .startsGroup = true, .isOn = isShown<Appearance::Follow>,
         .choiceOf = QT_TRANSLATE_NOOP("actions", "Theme")},
        {.id = "view_light", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Light"),
         .isEnabled = conditions::always, .run = show<Appearance::Light>,
         .isOn = isShown<Appearance::Light>,
         .choiceOf = QT_TRANSLATE_NOOP("actions", "Theme")},
        {.id = "view_dark", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Dark"),
         .isEnabled = conditions::always, .run = show<Appearance::Dark>, .isOn = isShown<Appearance::Dark>,
         .choiceOf = QT_TRANSLATE_NOOP("actions", "Theme")},
        {.id = "help_pages", .menu = Menu::Help, .text = QT_TRANSLATE_NOOP("actions", "&Help"),
         .icon = "help", .shortcut = QKeySequence("F1"), .isEnabled = conditions::always,
         .run = [](Workbench &bench) { bench.show(new HelpDialog(bench.frame())); }},
        {.id = "help_about", .menu = Menu::Help, .text = QT_TRANSLATE_NOOP("actions", "&About MCI Planner"),
         .icon = "info", .isEnabled = conditions::always, .run = about, .startsGroup = true},
    };
    // clang-format on
    return rows;
}
