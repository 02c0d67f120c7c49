// SPDX-License-Identifier: MIT
// The CompareDialog shows two revisions, or two servers or arrays, beside each other: what was added, removed
// and changed, field by field, and on demand what is the same.
#pragma once

#include "core/answer/compare.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class ListTable;
class QCheckBox;

class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(Workbench &bench, AnyId before, AnyId after, QWidget *parent = nullptr);
    // Of two revisions the older one is shown before.
    static void open(Workbench &bench, AnyId one, AnyId other);
    // Asks what to compare it with; another revision is offered first, and what a server was launched with.
    static void openFor(Workbench &bench, AnyId one);
    // What Copy as Text copies: the rows that are shown.
    QString text() const { return asText(m_before, m_after, shown()); }

private:
    QList<Difference> shown() const;
    void fill();
    void goTo(AnyId id);

    Workbench &m_bench;
    const QString m_before, m_after;
    const QList<Difference> m_all;
    QCheckBox *m_differing;
    ListTable *m_table;
    QWidget *m_same;
};

// "web-1, launched 3 Nov 2026 14:02"; the name of what is no launch.
QString comparedName(const Plan &plan, AnyId id);
