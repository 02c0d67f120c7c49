// SPDX-License-Identifier: MIT
// The Images tab of a ServerTemplate: the MultiCloud Images that it lists, in order, one of them the
// default (SM1 to SM7). What is refused is told below the table.
#pragma once

#include "core/base/result.h"
#include "ui/widgets/labels.h"
#include "ui/workbench/workbench.h"

class ListTable;
struct ListCell;
struct ListRow;

class ImagesTab : public QWidget {
    Q_OBJECT
public:
    explicit ImagesTab(Workbench &bench, QWidget *parent = nullptr);
    void show(Id<ServerTemplate> revision);
    void select(Id<ListedMci> listing);

signals:
    void goTo(AnyId id);

private:
    const Plan &plan() const { return m_bench.document()->plan(); }
    QWidget *makeButtons();
    QWidget *makeTestButtons();
    ListCell testedCell(const ListedMci &row) const;
    void recordTests();
    void judgeTests();
    ListRow rowOf(Id<ListedMci> listing) const;
    // The selected listings; the one of them, when it is one.
    QList<Id<ListedMci>> selected() const;
    Id<ListedMci> one() const;
    void add();
    void addNew();
    void changeRevision();
    void remove();
    void move(int by);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void makeDefault(Id<ListedMci> listing);
    // Does it, or says beside the buttons why not.
    void take(const Result<Change> &change, bool mayTouchOthers);
    void judge();
    void tellNewer();

    Workbench &m_bench;
    Id<ServerTemplate> m_shown;
    bool m_isEditable = false;
    RoleLabel *m_empty;
    ListTable *m_table;
    Banner *m_refusal, *m_newer;
    QWidget *m_buttons;
    QPushButton *m_record, *m_records;
    QPushButton *m_add, *m_new, *m_change, *m_remove, *m_up, *m_down;
};
