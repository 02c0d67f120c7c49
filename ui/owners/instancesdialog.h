// SPDX-License-Identifier: MIT
// The InstancesDialog terminates or relaunches those running instances of a Server Array that a person picks.
#pragma once

#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class ListTable;
class Workbench;

class InstancesDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Verb { Terminate, Relaunch };

    // `picked` are selected at first.
    InstancesDialog(const Plan &plan, Verb verb, Id<ServerArray> array, const QList<Id<Instance>> &picked,
                    QWidget *parent);
    // Shows the dialog, and terminates or, once it was shown what that changes, relaunches what the person picks.
    static void open(Workbench &bench, Verb verb, Id<ServerArray> array, const QList<Id<Instance>> &picked);
    QList<Id<Instance>> picked() const;
    ListTable *table() const { return m_table; }

private:
    void judge();

    const Plan m_plan;
    const Verb m_verb;
    ListTable *m_table;
    RoleLabel *m_wrong;
};

namespace dialogs {
// Terminates the instances once the person agrees; the reason why they can't be terminated, or empty.
QString terminate(Workbench &bench, const QList<Id<Instance>> &instances);
} // namespace dialogs
