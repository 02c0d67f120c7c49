// SPDX-License-Identifier: MIT
// The AddOwnerDialog adds a Server or a Server Array: what it is called, what it is made from, and what it
// will launch.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QGridLayout;
class QSpinBox;

class AddOwnerDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Kind { Server, Array };

    // Starts with the deployment, if there is one of it.
    AddOwnerDialog(Kind kind, const Plan &plan, Id<Deployment> deployment, QWidget *parent = nullptr);

    // What adding to the plan as it is now is, with the launch when the person chose it; or why it cannot
    // be done.
    Result<Change> change(const Plan &now);
    // What change() adds.
    Owner owner() const;

private:
    void addChoices();
    void addBounds();
    QWidget *makePreview();
    void offerTemplates();
    void offerMcis();
    void explainMissing();
    void check();
    void showPreview();
    LaunchSettings next() const;
    template <class E> E row() const;
    Result<Change> adding() const;
    template <class E> Id<E> chosen(const QComboBox *box) const;

    Kind m_kind;
    Plan m_plan;
    QComboBox *m_deployment, *m_cloud, *m_template, *m_mci;
    QLineEdit *m_name;
    QSpinBox *m_min = nullptr, *m_max = nullptr;
    QPushButton *m_missing, *m_addAndLaunch = nullptr;
    QGridLayout *m_preview = nullptr;
    bool m_isNamed = false, m_launches = false;
};
