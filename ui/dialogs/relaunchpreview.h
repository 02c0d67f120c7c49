// SPDX-License-Identifier: MIT
// The RelaunchPreview says what a relaunch would change, before and after, and asks whether to do it.
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QTreeWidget;

class RelaunchPreview : public QDialog {
    Q_OBJECT
public:
    // The servers that run of those given.
    RelaunchPreview(const Plan &plan, const QList<Id<Server>> &servers, QWidget *parent = nullptr);

private:
    void fill(QTreeWidget *table, const Plan &plan, const QList<Id<Server>> &servers);
};
