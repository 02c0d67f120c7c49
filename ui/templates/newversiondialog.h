// SPDX-License-Identifier: MIT
// The NewVersionDialog makes the next version of a ServerTemplate in one step: another MultiCloud Image in every cloud, or
// another image or instance type in one, made its Default or not.
#pragma once

#include "core/edit/pointers.h"
#include "ui/forms/formdialog.h"

class ImageField;
class QCheckBox;
class QComboBox;

class NewVersionDialog : public FormDialog {
    Q_OBJECT
public:
    NewVersionDialog(const Plan &plan, Id<ServerTemplate> from, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;
    // An image that was added meanwhile.
    void takeImage(const Plan &now, Id<Image> image);

signals:
    void otherImageWanted(Id<Cloud> cloud, const QString &uid);

private:
    void offer();
    void judge();
    bool isOfEveryCloud() const;

    Plan m_plan;
    const Id<ServerTemplate> m_from;
    QComboBox *m_cloud, *m_mci, *m_type;
    ImageField *m_image;
    Id<InstanceType> m_typeBefore;
    QLineEdit *m_message;
    QCheckBox *m_default;
};
