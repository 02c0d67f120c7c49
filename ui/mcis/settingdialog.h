// SPDX-License-Identifier: MIT
// The SettingDialog asks what a MultiCloud Image means in one cloud: image, instance type, and what is
// rarely set besides.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "ui/forms/formdialog.h"

class ImageButton;
class QComboBox;
class QPlainTextEdit;

class SettingDialog : public FormDialog {
    Q_OBJECT
public:
    // A new setting, for one of the clouds that the MultiCloud Image does not map yet.
    SettingDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent = nullptr);
    // The one that is there; its cloud stays.
    SettingDialog(const Plan &plan, Id<MciSetting> setting, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

    QComboBox *cloudField() const { return m_cloud; }
    ImageButton *imageField() const { return m_image; }
    QComboBox *typeField() const { return m_type; }

private:
    SettingDialog(const Plan &plan, const MciSetting &setting, const QString &title, const QString &doIt,
                  QWidget *parent);
    void takeCloud();
    void propose();
    void judge();
    MciSetting setting() const;

    const Plan m_plan;
    const MciSetting m_before;
    QComboBox *m_cloud, *m_type;
    ImageButton *m_image, *m_kernel, *m_ramdisk;
    QPlainTextEdit *m_userData;
    bool m_isTouched = false, m_isTypeChosen = false;
};

// The clouds that the MultiCloud Image does not map yet and that are registered or known, by name.
QList<Id<Cloud>> unmappedClouds(const Plan &plan, Id<MultiCloudImage> mci);
// The instance types of the cloud that can be chosen, by name.
QList<Id<InstanceType>> typesOf(const Plan &plan, Id<Cloud> cloud);
