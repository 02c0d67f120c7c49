// SPDX-License-Identifier: MIT
#include "ui/window/panes.h"

#include "ui/inspector/inspector.h"
#include "ui/views/rowsview.h"
#include "ui/window/drawer.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace {
bool isSeen(const QWidget *widget)
{
    return widget && widget->isVisible() && !widget->visibleRegion().isEmpty();
}

bool takesKeys(const QWidget *widget)
{
    return isSeen(widget) && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

// What takes the keys in the pane when they were not in it yet: its rows, else what Tab comes to first.
QWidget *firstIn(QWidget *pane)
{
    for (auto *rows : pane->findChildren<RowsView *>())
        if (takesKeys(rows))
            return rows;
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain())
        if (pane->isAncestorOf(widget) && takesKeys(widget))
            return widget;
    return nullptr;
}

// False where nothing in it takes the keys.
bool enter(QWidget *pane)
{
    if (auto *inspector = pane->findChild<Inspector *>()) {
        inspector->enter();
        return pane->isAncestorOf(QApplication::focusWidget());
    }
    QWidget *last = pane->focusWidget();
    QWidget *to = takesKeys(last) ? last : firstIn(pane);
    if (to)
        to->setFocus(Qt::OtherFocusReason);
    return to;
}
} // namespace

Panes::Panes(QMainWindow *window) : QObject(window), m_window(window) {}

QList<QWidget *> Panes::seen() const
{
    const auto *drawer = m_window->findChild<Drawer *>();
    QList<QWidget *> panes {drawer->widget(0), drawer->widget(1)};
    QWidget *first = nullptr;
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        if (!isSeen(dock->widget()))
            continue;
        if (dock->findChild<Inspector *>())
            panes.insert(1, dock);
        else if (m_window->dockWidgetArea(dock) == Qt::LeftDockWidgetArea && !first)
            first = dock; // the navigator comes last, so that the way round ends before the page
        else
            panes.append(dock);
    }
    if (first)
        panes.append(first);
    return panes;
}

void Panes::step(int direction)
{
    const QList<QWidget *> panes = seen();
    const QWidget *focus = QApplication::focusWidget();
    const auto at = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    const qsizetype count = panes.size(),
                    from = at == panes.cend() ? (direction > 0 ? -1 : 0) : at - panes.cbegin();
    for (qsizetype step = 1; step <= count; ++step)
        if (enter(panes.at(((from + direction * step) % count + count) % count)))
            return;
}

void Panes::enterPage() { enter(m_window->findChild<Drawer *>()->widget(0)); }

void Panes::leadFrom(QWidget *rows, QWidget *into)
{
    QList<QWidget *> stops;
    for (QWidget *widget = into->nextInFocusChain(); widget != into; widget = widget->nextInFocusChain())
        if (into->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(rows, stop);
        rows = stop;
    }
}

void MainWindow::stepPane(int direction) { m_panes->step(direction); }

void MainWindow::enterRow(AnyId id)
{
    if (id.is<Cloud>())
        goToPlace({Place::Section::Clouds, id});
    else if (!Owner(id) && !pages::isOfLineage(id))
        m_actions->action("edit_rename")->trigger();
    else if (m_inspector)
        m_inspector->enter();
}
