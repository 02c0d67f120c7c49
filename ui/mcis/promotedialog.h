// SPDX-License-Identifier: MIT
// The PromoteDialog makes what is set on a server or array the setting of a MultiCloud Image: of HEAD of the
// one it uses or another that is listed, or of a new one.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QRadioButton;

class PromoteDialog : public FormDialog {
    Q_OBJECT
public:
    PromoteDialog(const Plan &plan, Owner owner, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

    QRadioButton *intoNew() const { return m_new; }
    QLineEdit *nameField() const { return m_name; }

private:
    void judge();

    const Plan m_plan;
    const Owner m_owner;
    QRadioButton *m_existing, *m_new;
    QComboBox *m_head;
    QLineEdit *m_name;
    RoleLabel *m_wrong;
};

// The fields set on the owner that a setting can hold; empty when there is nothing to promote.
QList<LaunchField> promotable(const Plan &plan, Owner owner);
