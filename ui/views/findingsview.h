// SPDX-License-Identifier: MIT
// The FindingsView lists what the checks find, kept current after every change: grouped, worst first, each
// with what mends it.
#pragma once

#include "core/check/check.h"
#include "ui/theme/labels.h"

class QComboBox;
class QLineEdit;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

class FindingsView : public QWidget {
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);
    // Checks the whole plan, in the background.
    void reset(const Plan &plan);
    // Brings the findings up to date with the change, which the plan has already.
    void apply(const Plan &plan, const Change &change);
    void clear();
    // False while the whole plan is being checked.
    bool isCurrent() const { return !m_isRunning; }
    const check::Findings &findings() const { return m_findings; }
    void setEditable(bool editable);
    // The findings of the selected rows; of a group, all in it.
    QList<Finding> selected() const;
    QTreeWidget *tree() const { return m_tree; }

signals:
    void countsChanged(const check::Counts &counts);
    void goTo(AnyId subject, std::optional<LaunchField> field);
    void fixWanted(const Result<Change> &change);

private:
    QWidget *makeBar();
    void run();
    void take(quint64 run, check::Findings findings);
    void rebuild();
    void addGroup(const QString &title, const QList<Finding> &findings);
    QString groupOf(const Finding &finding) const;
    void judge();
    void follow(QTreeWidgetItem *item);
    void fix(bool allOfRule);

    Plan m_plan;
    check::Findings m_findings;
    QList<Finding> m_shown; // what the rows name by index
    quint64 m_run = 0;
    bool m_isRunning = false, m_isEditable = true;
    QComboBox *m_grouping;
    QLineEdit *m_filter;
    QPushButton *m_fix, *m_fixAll;
    RoleLabel *m_empty, *m_reason;
    QTreeWidget *m_tree;
    QTimer *m_soon;
};
