// SPDX-License-Identifier: MIT
#include "ui/window/navigation.h"

#include "core/naming/names.h"
#include "core/plan/anyrow.h"
#include "ui/theme/kinds.h"
#include "ui/theme/theme.h"
#include "ui/views/findingsview.h"
#include "ui/views/rowsview.h"
#include "ui/window/gotodialog.h"
#include "ui/window/linkmenu.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace {
// Rows that are passed while one holds an arrow key are not looked at.
constexpr int dwell = 350;
constexpr qsizetype stopsInMenu = 15, recentRows = 12;

bool isThere(const Plan &plan, const Visit &visit)
{
    const bool placeIs = !visit.place.id || exists(plan, visit.place.id);
    return placeIs
        && (visit.selection.isEmpty()
            || std::any_of(visit.selection.cbegin(), visit.selection.cend(),
                           [&](AnyId id) { return exists(plan, id); }));
}
} // namespace

Navigation::Navigation(Workbench &bench, Actions &actions, std::function<void(const Visit &)> show,
                       QWidget *window)
    : QObject(window), m_bench(bench), m_actions(actions), m_show(std::move(show)), m_window(window),
      m_noting(new QTimer(this)), m_menus(new LinkMenu(bench, this))
{
    m_noting->setSingleShot(true);
    connect(m_noting, &QTimer::timeout, this, &Navigation::noteNow);
    qApp->installEventFilter(this);
    connect(m_menus, &LinkMenu::usersWanted, this, &Navigation::openGoTo);
}

void Navigation::serve(RowsView *view)
{
    connect(view, &RowsView::menuWanted, this, [this, view](QMenu *menu) {
        if (view->currentIndex().isValid() && view->selection().size() == 1)
            m_menus->addTo(menu, view->currentIndex());
    });
}

void Navigation::serve(FindingsView *view)
{
    connect(view, &FindingsView::menuWanted, m_menus,
            qOverload<QMenu *, AnyId, const QList<AnyId> &>(&LinkMenu::addTo));
}

void Navigation::look()
{
    if (m_isGoing || !m_bench.document())
        return;
    // A step of several parts, such as a link to a row of another page, is one visit.
    const bool isElsewhere = m_bench.place() != m_place;
    m_place = m_bench.place();
    if (isElsewhere || !m_noting->isActive() || m_noting->interval() > 0)
        m_noting->start(isElsewhere ? 0 : dwell);
}

void Navigation::noteNow()
{
    m_noting->stop();
    if (!m_bench.document())
        return;
    m_visits.look(now());
    m_actions.refresh();
}

QList<int> Navigation::stops(int direction) const
{
    const Document *document = m_bench.document();
    if (!document)
        return {};
    return m_visits.stops(direction, [&](const Visit &visit) { return isThere(document->plan(), visit); });
}

void Navigation::go(int direction)
{
    if (m_noting->isActive())
        noteNow();
    if (const QList<int> to = stops(direction); !to.isEmpty())
        goTo(to.constFirst());
}

void Navigation::goTo(int position)
{
    m_visits.goTo(position);
    {
        const QScopedValueRollback guard(m_isGoing, true);
        m_show(m_visits.at(position));
    }
    m_place = m_bench.place();
    m_noting->stop();
    m_actions.refresh();
}

QString Navigation::textOf(const Visit &visit) const
{
    const Plan &plan = m_bench.document()->plan();
    QList<AnyId> rows = visit.selection;
    rows.removeIf([&](AnyId id) { return !exists(plan, id); });
    const QString page = pages::textOf(plan, pages::pageOf(plan, visit.place)).title;
    if (rows.isEmpty())
        return Owner(visit.place.id) ? nameOf(plan, visit.place.id) : page;
    const QString row = nameOf(plan, rows.constFirst());
    return rows.size() == 1 ? tr("%1 – %2").arg(row, page)
                            : tr("%1 and %n more – %2", nullptr, int(rows.size()) - 1).arg(row, page);
}

QString Navigation::iconOf(const Visit &visit) const
{
    return theme::kindIcon(visit.selection.isEmpty() ? visit.place.id : visit.selection.constFirst());
}

void Navigation::fill(QMenu *menu, int direction)
{
    menu->clear();
    if (m_noting->isActive())
        noteNow();
    const QList<int> to = stops(direction);
    for (const int position : to.mid(0, stopsInMenu)) {
        const Visit &visit = m_visits.at(position);
        const QString icon = iconOf(visit);
        menu->addAction(icon.isEmpty() ? QIcon() : theme::icon(icon), textOf(visit).replace('&', "&&"), this,
                        [this, position] { goTo(position); });
    }
}

void Navigation::addStep(QToolBar *toolbar, const QString &id, int direction)
{
    QAction *action = m_actions.action(id);
    toolbar->addAction(action);
    auto *button = qobject_cast<QToolButton *>(toolbar->widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, direction] { fill(menu, direction); });
}

void Navigation::addBackAndForward(QToolBar *toolbar)
{
    addStep(toolbar, QStringLiteral("go_back"), -1);
    addStep(toolbar, QStringLiteral("go_forward"), 1);
    toolbar->addSeparator();
}

void Navigation::addGoTo(QToolBar *toolbar)
{
    auto *space = new QWidget(toolbar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolbar->addWidget(space);
    toolbar->addAction(m_actions.action(QStringLiteral("go_to")));
}

// The buttons at the side of a mouse, wherever in the window it is.
bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != m_window)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    go(button == Qt::BackButton ? -1 : 1);
    return true;
}

void Navigation::openGoTo(AnyId users)
{
    const Plan &plan = m_bench.document()->plan();
    if (m_noting->isActive())
        noteNow();
    QList<AnyId> recent = m_visits.rows();
    recent.removeIf([&](AnyId id) { return !exists(plan, id); });
    auto *dialog = new GoToDialog(m_bench, m_actions, recent.mid(0, recentRows), m_window);
    connect(dialog, &GoToDialog::chosen, this, [this](AnyId id) { m_bench.goTo(id); });
    connect(
        dialog, &GoToDialog::commandChosen, this,
        [this](const QString &id) { m_actions.action(id)->trigger(); }, Qt::QueuedConnection);
    m_bench.show(dialog);
    if (users)
        dialog->showUsers(users);
}

void Navigation::choose(const QString &title, AnyId like, const std::function<void(AnyId)> &then)
{
    auto *dialog = new GoToDialog(m_bench, title, like, m_window);
    connect(dialog, &GoToDialog::chosen, this, then);
    m_bench.show(dialog);
}

bool MainWindow::canVisit(int direction) const { return m_navigation->canGo(direction); }
void MainWindow::visit(int direction) { m_navigation->go(direction); }
void MainWindow::findAnything() { m_navigation->openGoTo(); }

void MainWindow::chooseLike(const QString &title, AnyId like, const std::function<void(AnyId)> &then)
{
    m_navigation->choose(title, like, then);
}

void MainWindow::showVisit(const Visit &visit)
{
    goToPlace(visit.place);
    if (!visit.selection.isEmpty())
        selectRows(visit.selection);
}
