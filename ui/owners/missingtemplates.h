// SPDX-License-Identifier: MIT
// MissingTemplates lists the ServerTemplates that are not offered for a cloud, and why.
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class MissingTemplates : public QDialog {
    Q_OBJECT
public:
    MissingTemplates(const Plan &plan, Id<Cloud> cloud, QWidget *parent);
    static void open(const Plan &plan, Id<Cloud> cloud, QWidget *parent);
};
