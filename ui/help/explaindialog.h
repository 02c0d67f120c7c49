// SPDX-License-Identifier: MIT
// The ExplainDialog says why a field of Next has its value: each level that could have supplied it, which won
// and which lost, and the rule that says so.
#pragma once

#include "core/plan/owner.h"
#include "core/resolve/resolve.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class RoleLabel;

class ExplainDialog : public QDialog {
    Q_OBJECT
public:
    ExplainDialog(Workbench &bench, Owner owner, LaunchField field, QWidget *parent = nullptr);
    static void open(Workbench &bench, Owner owner, LaunchField field);
    // What Copy as Text copies.
    QString text() const;

private:
    void showField(LaunchField field);
    void addStep(const Step &step, int row);
    QWidget *makeRuleLink(const QString &rule);
    QWidget *makeValue(const Step &step);
    void goTo(AnyId id);

    Workbench &m_bench;
    Owner m_owner;
    LaunchField m_field;
    QComboBox *m_fields;
    RoleLabel *m_summary;
    QWidget *m_steps = nullptr;
};
