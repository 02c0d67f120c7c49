// SPDX-License-Identifier: MIT
// The Clouds tab: what a revision of a MultiCloud Image means in each cloud.
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class Banner;
class ListTable;
class QPushButton;
class RoleLabel;
struct ListRow;

class CloudsTab : public QWidget {
    Q_OBJECT
public:
    explicit CloudsTab(Workbench &bench, QWidget *parent = nullptr);
    void show(Id<MultiCloudImage> revision);
    void select(Id<MciSetting> setting);

signals:
    void goTo(AnyId id);

private:
    const Plan &plan() const { return m_bench.document()->plan(); }
    QWidget *makeButtons();
    ListRow rowOf(Id<MciSetting> id) const;
    QList<Id<MciSetting>> selected() const;
    void add();
    void editOne();
    void remove();
    void addSame();
    void fill();
    void judge();

    Workbench &m_bench;
    Id<MultiCloudImage> m_shown;
    bool m_isEditable = false;
    RoleLabel *m_empty;
    ListTable *m_table;
    QWidget *m_buttons;
    QPushButton *m_add, *m_edit, *m_remove, *m_same, *m_fill;
};
