// SPDX-License-Identifier: MIT
// The RelaunchPreview says what a relaunch of servers' and arrays' instances would change, before and after, and asks
// whether to do it.
#pragma once

#include "core/edit/launches.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class QTreeWidget;

class RelaunchPreview : public QDialog {
    Q_OBJECT
public:
    // Also says what is left out, and why.
    RelaunchPreview(const Plan &plan, const edit::Outdated &outdated, QWidget *parent = nullptr);

    // Asks, and relaunches them; or says why they cannot be.
    static void ask(Workbench &bench, const QList<Id<Instance>> &instances);
    static void ask(Workbench &bench, const edit::Outdated &outdated);

private:
    // Instances of one server or array that were launched alike.
    struct Group {
        Id<Instance> first;
        int count = 0;
    };
    static QList<Group> groupsOf(const Plan &plan, const QList<Id<Instance>> &instances);
    // `named`: each with what it is of.
    void fill(QTreeWidget *table, const Plan &plan, const QList<Group> &groups, bool named);
};

namespace dialogs {
// Shows what the relaunch changes, and does it once the person agrees; the reason why it can't be done, or empty.
QString relaunch(Workbench &bench, const edit::Outdated &outdated);
QString relaunch(Workbench &bench, const QList<Id<Instance>> &instances);
} // namespace dialogs
