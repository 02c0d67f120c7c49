// SPDX-License-Identifier: MIT
// The LinkMenu is the menu of every name in the window that leads to an object, however it is shown: Go To,
// Used By, Copy Name, Copy Id.
#pragma once

#include "ui/workbench/workbench.h"

#include <QObject>

class QMenu;
class QModelIndex;

class LinkMenu : public QObject {
    Q_OBJECT
public:
    // Serves all windows of the program.
    LinkMenu(Workbench &bench, QObject *parent);
    // The menu of this row; owned by the caller.
    QMenu *menuFor(AnyId id, QWidget *parent);
    // Adds the same for what the cell of a table names: another row, or its own, where one is already.
    void addTo(QMenu *menu, const QModelIndex &cell);

    // The same for the object that a menu is about, and ways to what else it names.
    void addTo(QMenu *menu, AnyId object, const QList<AnyId> &named);

signals:
    void usersWanted(AnyId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGoTo(QMenu *menu, AnyId id);
    void addRest(QMenu *menu, AnyId id);

    Workbench &m_bench;
};
