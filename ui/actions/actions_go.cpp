// SPDX-License-Identifier: MIT
// Finding one's way: back, forward, to any object or command, and two of a kind beside each other.
#include "core/base/words.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/components/comparedialog.h"
#include "ui/plans/plancomparedialog.h"

using Menu = ActionRow::Menu;

namespace {
template <int Direction> bool canVisit(const Workbench &bench) { return bench.travel().canVisit(Direction); }
template <int Direction> void visit(Workbench &bench) { bench.travel().visit(Direction); }
template <int Direction> void stepPane(Workbench &bench) { bench.travel().stepPane(Direction); }

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
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "go_back", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Back"), .icon = "back",
         .shortcut = QKeySequence("Alt+Left"), .isEnabled = canVisit<-1>, .run = visit<-1>,
         .startsGroup = true, .onlyReads = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Nothing was looked at before this.")},
        {.id = "go_forward", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Forward"),
         .icon = "forward", .shortcut = QKeySequence("Alt+Right"), .isEnabled = canVisit<1>,
         .run = visit<1>, .onlyReads = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Nothing was looked at after this.")},
        {.id = "go_to", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "&Go To…"),
         .icon = "search", .shortcut = QKeySequence("Ctrl+K"), .isEnabled = conditions::isOpen,
         .run = [](Workbench &bench) { bench.travel().findAnything(); }, .onlyReads = true},
        {.id = "go_compare", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "Co&mpare With…"),
         .icon = "differs", .shortcut = QKeySequence("Ctrl+M"), .isEnabled = canCompare, .run = compare,
         .startsGroup = true, .label = compareLabel, .isAboutRows = true, .onlyReads = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server, an array or a revision, or two alike.")},
        {.id = "go_compare_plan", .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("actions", "Compare With Another Plan…"), .isEnabled = isLoaded,
         .run = PlanCompareDialog::open, .onlyReads = true},
        {.id = "go_next_pane", .menu = Menu::View, .text = QT_TRANSLATE_NOOP("actions", "Ne&xt Pane"),
         .shortcut = QKeySequence("F6"), .isEnabled = conditions::isOpen, .run = stepPane<1>,
         .startsGroup = true, .onlyReads = true},
        {.id = "go_previous_pane", .menu = Menu::View,
         .text = QT_TRANSLATE_NOOP("actions", "Pre&vious Pane"), .shortcut = QKeySequence("Shift+F6"),
         .isEnabled = conditions::isOpen, .run = stepPane<-1>, .onlyReads = true},
    };
    // clang-format on
    return rows;
}
