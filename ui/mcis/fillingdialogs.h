// SPDX-License-Identifier: MIT
// Filling a MultiCloud Image for several clouds at once: from another one, or with the same image everywhere.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "ui/forms/formdialog.h"

class MciPicker;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

// "Fill from…": the settings of another revision, for the clouds that are ticked.
class FillDialog : public FormDialog {
    Q_OBJECT
public:
    FillDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

private:
    void list();
    void judge();

    const Plan m_plan;
    const Id<MultiCloudImage> m_head;
    MciPicker *m_picker;
    QTreeWidget *m_clouds;
};

// "The same image in several clouds…": images of one name, each with an instance type of its cloud.
class SameImageDialog : public FormDialog {
    Q_OBJECT
public:
    SameImageDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

private:
    void list();
    Id<InstanceType> typeOf(QTreeWidgetItem *item) const;
    void judge();

    const Plan m_plan;
    const Id<MultiCloudImage> m_head;
    QLineEdit *m_name;
    QTreeWidget *m_found;
};
