// SPDX-License-Identifier: MIT
#include "ui/window/inspectordock.h"

#include <QAction>
#include <QCloseEvent>
#include <QMainWindow>

namespace {
constexpr int leastPage =
    520; // what the page and the navigator keep, however wide a person dragged the inspector
} // namespace

InspectorDock::InspectorDock(const QString &title, Settings &settings, QMainWindow *window)
    : QDockWidget(title, window), m_settings(settings), m_window(window)
{
    window->installEventFilter(this);
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool isShown) {
        m_settings.inspectorShown.set(isShown);
        fit(true);
    });
}

void InspectorDock::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    follow();
}

// What a person closed stays closed.
void InspectorDock::follow()
{
    const bool isShown = m_isNeeded && m_settings.inspectorShown.value();
    if (isShown == !isHidden() || isFloating())
        return;
    setVisible(isShown);
    fit(true);
}

void InspectorDock::fit(bool mayShrink)
{
    if (isHidden() || isFloating() || !m_need)
        return;
    const int atMost = m_window->width() * 2 / 5, byHand = m_settings.inspectorWidth.value();
    const int wanted = byHand > 0 ? qMin(byHand, m_window->width() - leastPage) : m_need(atMost);
    setWidth(mayShrink || byHand > 0 ? wanted : qMax(wanted, qMin(width(), atMost)));
}

void InspectorDock::setWidth(int wanted)
{
    if (wanted != width())
        m_window->resizeDocks({this}, {wanted}, Qt::Horizontal);
}

void InspectorDock::reset()
{
    follow();
    fit(true);
}

void InspectorDock::closeEvent(QCloseEvent *event)
{
    m_settings.inspectorShown.set(false);
    QDockWidget::closeEvent(event);
}

bool InspectorDock::eventFilter(QObject *watched, QEvent *event)
{
    // Between the docks the mouse is the window's own.
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = width();
    if (event->type() == QEvent::MouseButtonRelease && !isHidden() && !isFloating() && width() != m_pressed)
        m_settings.inspectorWidth.set(width());
    if (event->type() == QEvent::Resize)
        fit(true);
    return QDockWidget::eventFilter(watched, event);
}
