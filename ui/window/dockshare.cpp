// SPDX-License-Identifier: MIT
#include "ui/window/dockshare.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMainWindow>
#include <QTimer>

namespace {
constexpr int percentAtFirst = 34; // a matrix or a table of the whole plan has most of the window
}

DockShare::DockShare(QMainWindow *window) : QObject(window), m_window(window), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, [this] { m_isWide ? fit() : giveBack(); });
    window->installEventFilter(this);
}

void DockShare::setWide(bool isWide)
{
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    if (isWide) {
        m_kept = heights();
        m_keptAll = heightOfAll();
        fit();
        m_soon->start(); // once the docks know that nothing is selected, they need less
    } else {
        giveBack();
        m_soon->start(); // once the other page is there, which needs less
    }
}

// Of what is asked for, a part is given at a time; what is lacking is asked for again.
void DockShare::giveBack()
{
    QList<Height> asked = m_kept;
    for (int rounds = 5; rounds > 0; --rounds) {
        resize(asked);
        bool isGiven = true;
        for (qsizetype i = 0; i < asked.size(); ++i)
            if (const int lacking = asked.at(i).dock ? m_kept.at(i).height - asked.at(i).dock->height() : 0) {
                asked[i].height += lacking;
                isGiven = false;
            }
        if (isGiven)
            return;
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
    // At once, so that it is known what each could give, and that it holds where the window closes now.
    m_window->layout()->invalidate();
    m_window->layout()->activate();
}

// Each gives in proportion. A share that nobody set is never more than what they have elsewhere.
void DockShare::fit()
{
    const int all = heightOfAll();
    const int share = (all + heightOfCentre()) * (m_byHand > 0 ? m_byHand : percentAtFirst) / 100;
    const int wanted = m_byHand > 0 ? share : qMin(share, m_keptAll);
    if (!m_isWide || all <= 0)
        return;
    // What one cannot give the others do, in the next rounds.
    for (int rounds = 4; rounds > 0 && qAbs(heightOfAll() - wanted) > 2; --rounds) {
        QList<Height> given = heights();
        const int now = heightOfAll();
        for (Height &one : given)
            one.height = one.height * wanted / now;
        resize(given);
    }
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
