// SPDX-License-Identifier: MIT
// The AddOwnerDialog adds Servers or Server Arrays: what they are called, what they are made from, and what
// they will launch.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

#include <QComboBox>

class ImageField;
class LaunchForecast;
class QSpinBox;
class Workbench;

class AddOwnerDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Kind { Server, Array };

    // Starts from a deployment, a ServerTemplate or a cloud, or from nothing.
    AddOwnerDialog(Kind kind, const Plan &plan, AnyId from, QWidget *parent = nullptr);
    // Shows the dialog, does what the person chose, and goes to what was added.
    static void open(Workbench &bench, Kind kind, AnyId from);

    // What adding to the plan as it is now is, with the launch when the person chose it; or why it cannot
    // be done.
    Result<Change> change(const Plan &now);
    // The plan has an image more, which is to be used.
    void takeImage(const Plan &now, Id<Image> image);
    // The first that change() adds.
    Owner owner() const;

signals:
    void otherImageWanted(Id<Cloud> cloud, const QString &uid);

private:
    void addChoices();
    void addBounds();
    void addGoOn();
    void connectChoices();
    void startFrom(AnyId from);
    void offerTemplates();
    void offerRevisions();
    void offerMcis();
    void offerUnlisted();
    void offerSettings();
    void prefill();
    void explainMissing();
    void numberName();
    void check();
    void showForecast(const Result<Change> &added);
    LaunchSettings next() const;
    template <class E> E row() const;
    Result<Change> adding() const;
    Result<Change> launching(const Plan &trial) const;

    Kind m_kind;
    Plan m_plan;
    QComboBox *m_deployment, *m_cloud, *m_template, *m_revision, *m_mci, *m_instanceType, *m_datacenter;
    QComboBox *m_arrayType = nullptr;
    ImageField *m_image;
    QLineEdit *m_name;
    QSpinBox *m_count, *m_min = nullptr, *m_max = nullptr;
    QPushButton *m_missing, *m_goOn = nullptr;
    RoleLabel *m_prefilled;
    LaunchForecast *m_forecast;
    bool m_isNamed = false, m_launches = false;
    // A person chose it, so Server Defaults do not.
    bool m_typeChosen = false, m_datacenterChosen = false;
};
