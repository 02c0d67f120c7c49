// SPDX-License-Identifier: MIT
// The PlanCompareDialog reads another plan beside the open one and shows what it has differently: rows that
// were added, removed and changed, and the launches that differ.
#pragma once

#include "core/answer/comparison.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class ListTable;
class FilterLine;
class QProgressBar;
class QTabWidget;
class RoleLabel;
struct ListRow;

class PlanCompareDialog : public QDialog {
    Q_OBJECT
public:
    // Nothing is written to the file at this path, nor is it locked.
    PlanCompareDialog(Workbench &bench, const QString &path, QWidget *parent = nullptr);
    // Asks for the other plan first.
    static void open(Workbench &bench);
    // What Copy as Text copies: the table that is shown.
    QString text() const;
    bool isDone() const { return m_isDone; }

private:
    void read(const QString &path);
    void showComparison(const PlanComparison &comparison);
    void addTable(const QString &title, qsizetype count, const QList<ListRow> &rows);
    void goTo(AnyId id);

    Workbench &m_bench;
    const QString m_here, m_there; // the names of the two
    RoleLabel *m_sentence;
    QProgressBar *m_progress;
    FilterLine *m_filter;
    QTabWidget *m_tabs;
    QPushButton *m_copy = nullptr;
    QList<ListTable *> m_tables;
    bool m_isDone = false;
};
