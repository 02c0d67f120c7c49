// SPDX-License-Identifier: MIT
// The ResizeDialog asks how many instances a Server Array should have, and says what that launches or terminates.
#pragma once

#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class QSpinBox;
class Workbench;

class ResizeDialog : public FormDialog {
    Q_OBJECT
public:
    ResizeDialog(const Plan &plan, Id<ServerArray> array, QWidget *parent);
    // Shows the dialog, and does what the person chose.
    static void open(Workbench &bench, Id<ServerArray> array);
    QSpinBox *count() const { return m_count; }

private:
    void judge();

    const Plan m_plan;
    const Id<ServerArray> m_array;
    QSpinBox *m_count;
    RoleLabel *m_effect;
};
