// SPDX-License-Identifier: MIT
// The Revisions tab: HEAD and all committed revisions of a lineage, to go to, and two of them to compare.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <QWidget>

class ListTable;
class QPushButton;

class RevisionsTab : public QWidget {
    Q_OBJECT
public:
    explicit RevisionsTab(QWidget *parent = nullptr);
    // Of the lineage of a MultiCloudImage or a ServerTemplate.
    void show(const Plan &plan, AnyId revision);

signals:
    void goTo(AnyId id);
    // The older one is before.
    void compareWanted(AnyId before, AnyId after);

private:
    template <class Revision> void fill(const Plan &plan, Id<Revision> revision);
    void judge();

    ListTable *m_table;
    QPushButton *m_compare;
};
