// SPDX-License-Identifier: MIT
// Navigation finds one's way in the window: back and forward through what was looked at, and to any object
// or command that is typed.
#pragma once

#include "ui/actions/actions.h"
#include "ui/window/visits.h"

class FindingsView;
class LinkMenu;
class QTimer;
class QToolButton;
class RowsView;

class Navigation : public QObject {
    Q_OBJECT
public:
    // `show` shows a place with a selection.
    Navigation(Workbench &bench, Actions &actions, std::function<void(const Visit &)> show, QWidget *window);

    // Back and forward at the left of the toolbar, Go To at its right.
    void addBackAndForward(QToolBar *toolbar);
    void addGoTo(QToolBar *toolbar);
    // The menu of a row also leads to what its cells name.
    void serve(RowsView *view);
    void serve(FindingsView *view);
    // Another plan is open.
    void restart() { m_visits = {}; }
    // The place or the selection may have changed.
    void look();

    bool canGo(int direction) const { return !stops(direction).isEmpty(); }
    void go(int direction);
    // `users`: begins with who uses this row.
    void openGoTo(AnyId users = {});
    // Lets the person choose another row of the kind of `like`.
    void choose(const QString &title, AnyId like, const std::function<void(AnyId)> &then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<int> stops(int direction) const;
    Visit now() const { return {m_bench.place(), m_bench.selection()}; }
    void noteNow();
    void goTo(int position);
    void addStep(QToolBar *toolbar, const QString &action, int direction);
    void fill(QMenu *menu, int direction);
    QString textOf(const Visit &visit) const;
    QString iconOf(const Visit &visit) const;

    Workbench &m_bench;
    Actions &m_actions;
    std::function<void(const Visit &)> m_show;
    QWidget *m_window;
    Visits m_visits;
    QTimer *m_noting;
    LinkMenu *m_menus;
    Place m_place; // where one was when last asked
    bool m_isGoing = false;
};
