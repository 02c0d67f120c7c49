// SPDX-License-Identifier: MIT
// Finding one's way: back, forward, to any object or command, and two of a kind beside each other.
#include "core/base/words.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/components/comparedialog.h"
#include "ui/plans/plancomparedialog.h"

using Menu = ActionRow::Menu;

namespace {
template <int Direction> bool canVisit(const Workbench &bench) { return bench.canVisit(Direction); }
template <int Direction> void visit(Workbench &bench) { bench.visit(Direction); }
template <int Direction> void stepPane(Workbench &bench) { bench.stepPane(Direction); }

bool isComparable(AnyId id) { return Owner(id) || id.is<MultiCloudImage>() || id.is<ServerTemplate>(); }

// Servers compare with arrays, too.
bool isAlike(AnyId a, AnyId b) { return Owner(a) ? bool(Owner(b)) : a.entity() == b.entity(); }

bool canCompare(const Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    return bench.document() && (rows.size() == 1 || rows.size() == 2) && isComparable(rows.constFirst())
        && isAlike(rows.constFirst(), rows.constLast());
}

bool isLoaded(const Workbench &bench) { return bench.document() && bench.document()->isLoaded(); }

QString compareLabel(const Workbench &bench)
{
    return canCompare(bench) && bench.selection().size() == 2 ? Words::tr("Co&mpare the Two…")
                                                              : Words::tr("Co&mpare With…");
}

void compare(Workbench &bench)
{
    const QList<AnyId> rows = bench.selection();
    if (rows.size() == 2)
        return CompareDialog::open(bench, rows.constFirst(), rows.constLast());
    CompareDialog::openFor(bench, rows.constFirst());
}
} // namespace

const QList<ActionRow> &goActions()
{
    static const QList<ActionRow> rows {
        {"go_back", Menu::View, QT_TRANSLATE_NOOP("actions", "&Back"), "back", QKeySequence("Alt+Left"),
         canVisit<-1>, visit<-1>, true},
        {"go_forward", Menu::View, QT_TRANSLATE_NOOP("actions", "&Forward"), "forward",
         QKeySequence("Alt+Right"), canVisit<1>, visit<1>},
        {"go_to", Menu::View, QT_TRANSLATE_NOOP("actions", "&Go To…"), "search", QKeySequence("Ctrl+K"),
         conditions::isOpen, [](Workbench &bench) { bench.findAnything(); }},
        {"go_compare", Menu::View, QT_TRANSLATE_NOOP("actions", "Co&mpare With…"), "differs",
         QKeySequence("Ctrl+M"), canCompare, compare, true, false, ActionRow::Scope::Window, compareLabel},
        {"go_compare_plan", Menu::View, QT_TRANSLATE_NOOP("actions", "Compare With Another Plan…"), "", {}, isLoaded,
         PlanCompareDialog::open},
        {"go_next_pane", Menu::View, QT_TRANSLATE_NOOP("actions", "Ne&xt Pane"), "", QKeySequence("F6"),
         conditions::isOpen, stepPane<1>, true},
        {"go_previous_pane", Menu::View, QT_TRANSLATE_NOOP("actions", "Pre&vious Pane"), "", QKeySequence("Shift+F6"),
         conditions::isOpen, stepPane<-1>},
    };
    return rows;
}
