// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/help/helpdialog.h"

using Menu = ActionRow::Menu;

namespace {
// What one ServerTemplate covers where one is selected, otherwise everything.
void showCoverage(Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    const bool isOne = rows.size() == 1 && rows.constFirst().is<ServerTemplate>();
    bench.goToPlace({Place::Section::Coverage, isOne ? rows.constFirst() : AnyId()});
}

template <Appearance A> bool isShown(const Workbench &bench) { return bench.appearance() == A; }
template <Appearance A> void show(Workbench &bench) { bench.setAppearance(A); }

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
    static const QList<ActionRow> rows {
        {"view_coverage", Menu::View, QT_TRANSLATE_NOOP("actions", "&Coverage"), "", QKeySequence("Ctrl+Shift+C"),
         conditions::isOpen, showCoverage, true},
        {"view_drift", Menu::View, QT_TRANSLATE_NOOP("actions", "D&rift"), "differs", QKeySequence("Ctrl+Shift+R"),
         conditions::isOpen, [](Workbench &bench) { bench.goToPlace({Place::Section::Drift, {}}); }},
        {"view_used_by", Menu::View, QT_TRANSLATE_NOOP("actions", "Show &Used By"), "", QKeySequence("Ctrl+U"),
         conditions::isOpen, [](Workbench &bench) { bench.showUsers(); }},
        {"view_follow",
         Menu::View,
         QT_TRANSLATE_NOOP("actions", "&Follow the Desktop"),
         "",
         {},
         conditions::always,
         show<Appearance::Follow>,
         true,
         false,
         ActionRow::Scope::Window,
         nullptr,
         isShown<Appearance::Follow>},
        {"view_light",
         Menu::View,
         QT_TRANSLATE_NOOP("actions", "&Light"),
         "",
         {},
         conditions::always,
         show<Appearance::Light>,
         false,
         false,
         ActionRow::Scope::Window,
         nullptr,
         isShown<Appearance::Light>},
        {"view_dark",
         Menu::View,
         QT_TRANSLATE_NOOP("actions", "&Dark"),
         "",
         {},
         conditions::always,
         show<Appearance::Dark>,
         false,
         false,
         ActionRow::Scope::Window,
         nullptr,
         isShown<Appearance::Dark>},
        {"help_pages", Menu::Help, QT_TRANSLATE_NOOP("actions", "&Help"), "help", QKeySequence("F1"),
         conditions::always, [](Workbench &bench) { bench.show(new HelpDialog(bench.frame())); }},
        {"help_about",
         Menu::Help,
         QT_TRANSLATE_NOOP("actions", "&About MCI Planner"),
         "info",
         {},
         conditions::always,
         about,
         true},
    };
    return rows;
}
