// SPDX-License-Identifier: MIT
// The MoveDialog moves servers and arrays to another deployment.
#pragma once

#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class Workbench;

class MoveDialog : public FormDialog {
    Q_OBJECT
public:
    MoveDialog(const Plan &plan, const QList<Owner> &owners, QWidget *parent = nullptr);
    // Shows the dialog, and does what the person chose.
    static void open(Workbench &bench, const QList<Owner> &owners);
    Id<Deployment> chosen() const;

private:
    const Plan m_plan;
    const QList<Owner> m_owners;
    QComboBox *m_to;
};
