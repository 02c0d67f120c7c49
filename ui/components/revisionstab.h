// SPDX-License-Identifier: MIT
// The Revisions tab: HEAD and all committed revisions of a lineage, to go to, and two of them to compare.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <QWidget>
#include <functional>

class ListTable;
class QPushButton;

class RevisionsTab : public QWidget {
    Q_OBJECT
public:
    explicit RevisionsTab(QWidget *parent = nullptr);
    // Of the lineage of a MultiCloudImage or a ServerTemplate.
    void show(const Plan &plan, AnyId revision);
    // Why the selected revision cannot be made the default; asked for ServerTemplates alone.
    void setDefaultCheck(const std::function<QString(Id<ServerTemplate>)> &whyNot);

signals:
    void goTo(AnyId id);
    // The older one is before.
    void compareWanted(AnyId before, AnyId after);
    void defaultWanted(Id<ServerTemplate> revision);

private:
    template <class Revision> void fill(const Plan &plan, Id<Revision> revision);
    void judge();

    ListTable *m_table;
    QPushButton *m_compare, *m_default;
    std::function<QString(Id<ServerTemplate>)> m_whyNotDefault;
};
