// SPDX-License-Identifier: MIT
#include "ui/window/dockshare.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QTimer>

namespace {
constexpr int percentAtFirst = 36; // a matrix or a table of the whole plan has most of the window
}

DockShare::DockShare(QMainWindow *window) : QObject(window), m_window(window), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &DockShare::fit);
    window->installEventFilter(this);
}

void DockShare::setWide(bool isWide)
{
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    if (isWide) {
        m_kept = heights();
        fit();
    } else {
        resize(m_kept);
    }
}

QList<DockShare::Height> DockShare::heights() const
{
    QList<Height> found;
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea && !dock->isFloating() && dock->isVisible()
            && m_window->rect().intersects(dock->geometry())) // those behind a tab are put aside
            found.append({dock, dock->height()});
    return found;
}

int DockShare::heightOfAll() const
{
    QRect all;
    for (const Height &one : heights())
        all |= one.dock->geometry();
    return all.height();
}

int DockShare::heightOfCentre() const { return m_window->centralWidget()->height(); }

void DockShare::resize(const QList<Height> &heights)
{
    QList<QDockWidget *> docks;
    QList<int> sizes;
    for (const Height &one : heights)
        if (one.dock && m_window->dockWidgetArea(one.dock) == Qt::BottomDockWidgetArea) {
            docks.append(one.dock);
            sizes.append(one.height);
        }
    m_window->resizeDocks(docks, sizes, Qt::Vertical);
    m_window->layout()->activate(); // so that it holds also where the window closes now
}

// Each gives in proportion. A share that nobody set is never more than what they have.
void DockShare::fit()
{
    const int all = heightOfAll();
    const int wanted = (all + heightOfCentre()) * (m_byHand > 0 ? m_byHand : percentAtFirst) / 100;
    if (!m_isWide || all <= 0 || (m_byHand == 0 && all <= wanted))
        return;
    QList<Height> given = heights();
    for (Height &one : given)
        one.height = one.height * wanted / all;
    resize(given);
}

bool DockShare::eventFilter(QObject *watched, QEvent *event)
{
    // Between the docks the mouse is the window's own.
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = heightOfAll();
    if (event->type() == QEvent::MouseButtonRelease && m_isWide && heightOfAll() != m_pressed)
        m_byHand = heightOfAll() * 100 / qMax(1, heightOfAll() + heightOfCentre());
    if (event->type() == QEvent::Resize && m_isWide)
        m_soon->start();
    return QObject::eventFilter(watched, event);
}
