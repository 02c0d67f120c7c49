// SPDX-License-Identifier: MIT
// The ArrayDialog holds everything that decides how a Server Array scales: status, bounds, where instances
// go, when, and by what. It is one edit.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class OptionTable;
class PolicyTable;
class QCheckBox;
class QComboBox;
class QSpinBox;
class ScheduleTable;
class Workbench;

class ArrayDialog : public FormDialog {
    Q_OBJECT
public:
    ArrayDialog(const Plan &plan, Id<ServerArray> array, QWidget *parent = nullptr);
    // Shows the dialog, and does what the person chose.
    static void open(Workbench &bench, Id<ServerArray> array);

    // What was chosen as one change of the plan as it is now, or why it cannot be done.
    Result<Change> change(const Plan &now) const;

private:
    QSpinBox *addNumber(const QString &label, int value, int least, int most, bool beside);
    void addScaling(const ServerArray &row);
    void showType();
    ServerArray scaling(const Plan &now) const;
    Result<Change> statusAfter(const Plan &now, bool wanted) const;
    Result<Change> part(const Plan &now, QWidget *field) const;
    QList<QWidget *> parts() const;
    void check();

    const Plan m_plan;
    const Id<ServerArray> m_array;
    QCheckBox *m_enabled;
    QSpinBox *m_min = nullptr, *m_max = nullptr, *m_up = nullptr, *m_down = nullptr, *m_calm = nullptr;
    QSpinBox *m_threshold = nullptr, *m_items = nullptr;
    QComboBox *m_type;
    QLineEdit *m_voters;
    OptionTable *m_options;
    PolicyTable *m_policy;
    ScheduleTable *m_schedule;
    RoleLabel *m_effect;
};
