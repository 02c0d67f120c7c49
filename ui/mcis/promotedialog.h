// SPDX-License-Identifier: MIT
// The PromoteDialog makes what is set on a server or array the setting of a MultiCloud Image: of the one that Next
// uses, of another that is listed, or of a new one; and shows what launches differently before it is done.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class ImpactPreview;
class QComboBox;

class PromoteDialog : public FormDialog {
    Q_OBJECT
public:
    // Findings are as of `now`.
    PromoteDialog(const Plan &plan, Owner owner, Timestamp now, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

    QComboBox *into() const { return m_into; }
    QLineEdit *nameField() const { return m_name; }
    ImpactPreview *preview() const { return m_preview; }

private:
    void addTargets();
    void judge();
    // Whether it still launches the image that it would launch now.
    void tellImage(const Result<Change> &change);
    bool isNew() const;

    const Plan m_plan;
    const Owner m_owner;
    const Timestamp m_now;
    QComboBox *m_into;
    QLineEdit *m_name;
    RoleLabel *m_wrong, *m_image;
    ImpactPreview *m_preview;
};

// The fields set on the owner that a setting can hold; empty when there is nothing to promote.
QList<LaunchField> promotable(const Plan &plan, Owner owner);
