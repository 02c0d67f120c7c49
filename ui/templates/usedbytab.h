// SPDX-License-Identifier: MIT
// The Used by tab of a ServerTemplate: the servers and arrays of all its revisions, with the revision that
// each runs (current) and launches (next), and the update of those selected.
#pragma once

#include "core/plan/owner.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class RowsView;
class TableModel;

class UsedByTab : public QWidget {
    Q_OBJECT
public:
    explicit UsedByTab(Workbench &bench, QWidget *parent = nullptr);
    void show(Id<ServerTemplate> revision);

signals:
    void goTo(AnyId id);

private:
    const Plan &plan() const { return m_bench.document()->plan(); }
    void refresh();
    void showUsers(TableModel *users);
    void tell();
    // Those selected whose Next uses the ServerTemplate.
    QList<Owner> selected() const;
    void judge();

    Workbench &m_bench;
    Id<ServerTemplate> m_shown;
    std::pair<Id<TemplateLineage>, Id<ServerTemplate>> m_of; // what the rows use
    int m_scrolled = 0;
    RowsView *m_table;
    QLabel *m_nobody;
    QCheckBox *m_onlyThis;
    QPushButton *m_update;
};
