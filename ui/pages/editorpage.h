// SPDX-License-Identifier: MIT
// An EditorPage is what the inspector shows of one object that has no Next: what it is, who uses it, and
// every edit of it.
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class EditorPage : public QWidget {
    Q_OBJECT
public:
    explicit EditorPage(Workbench &bench, QWidget *parent = nullptr) : QWidget(parent), m_bench(bench) {}
    // The object exists, and is of the entity that the page is for.
    virtual void show(AnyId id) = 0;
    // After a change of the plan by anyone; the object still exists.
    virtual void refresh() = 0;
    // Shows where the part of the object stands, if it has a place of its own.
    virtual void showPart(AnyId) {}

signals:
    void goTo(AnyId id);

protected:
    Workbench &bench() const { return m_bench; }
    const Plan &plan() const { return m_bench.document()->plan(); }

private:
    Workbench &m_bench;
};
