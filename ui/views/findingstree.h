// SPDX-License-Identifier: MIT
// The FindingsTree lists groups of findings: each with its level, its waiver, and in a trial with whether it is new or
// gone; and knows which finding a row is of.
#pragma once

#include "ui/views/findinggroups.h"

#include <QTreeWidget>

class FindingsTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit FindingsTree(QWidget *parent = nullptr);
    void show(const Plan &plan, const FindingGroups &groups, const FindingQuery &query);
    using QTreeWidget::show;
    const QList<FindingGroup> &groups() const { return m_groups.groups; }
    const FindingGroups &shown() const { return m_groups; }
    // The group that the row is, or is in; of rows without a finding, none.
    const FindingGroup *groupOf(const QTreeWidgetItem *item) const;
    // Null of a group, and of what the other one is of.
    const Finding *findingOf(const QTreeWidgetItem *item) const;
    const Finding *goneOf(const QTreeWidgetItem *item) const;
    const check::Mended *mendedOf(const QTreeWidgetItem *item) const;

    // Makes the first that was mended the current row.
    void standOnMended();
    // The words and the ink of a finding's row.
    QVariant look(const QTreeWidgetItem *item, int role) const;

private:
    QVariant lookOf(const Finding &finding, int role) const;
    QVariant lookOfGone(const Finding &finding, int role) const;

    Plan m_plan;
    FindingQuery m_query;
    FindingGroups m_groups;
};
