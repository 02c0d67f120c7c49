// SPDX-License-Identifier: MIT
// The RelaunchPreview says what a relaunch would change, before and after, and asks whether to do it.
#pragma once

#include "ui/workbench/workbench.h"

#include <QDialog>

class QTreeWidget;

class RelaunchPreview : public QDialog {
    Q_OBJECT
public:
    // The servers that run of those given.
    RelaunchPreview(const Plan &plan, const QList<Id<Server>> &servers, QWidget *parent = nullptr);

    // Asks, and relaunches them; or says why they cannot be.
    static void ask(Workbench &bench, const QList<Id<Server>> &servers);

private:
    void fill(QTreeWidget *table, const Plan &plan, const QList<Id<Server>> &servers);
};
