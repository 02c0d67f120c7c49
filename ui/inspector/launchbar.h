// SPDX-License-Identifier: MIT
// The LaunchBar says what a launch or relaunch would do or why it cannot, and does it.
#pragma once

#include "core/plan/owner.h"
#include "ui/checks/findinglines.h"
#include "ui/inspector/fieldrows.h"
#include "ui/owners/instancesdialog.h"

class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

class LaunchBar : public QWidget {
    Q_OBJECT
public:
    explicit LaunchBar(QWidget *parent = nullptr);
    // `refusal`: why the last launch, relaunch or terminate was not done; "" when it was. `pending`: the finding that a
    // relaunch would change something.
    void show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, bool editable,
              const QString &refusal, const std::optional<Finding> &pending);

signals:
    void launchWanted();
    void relaunchWanted();
    void terminateWanted();
    void instancesWanted(int count);
    void relaunchInstancesWanted(const QList<Id<Instance>> &instances);
    void terminateInstancesWanted(const QList<Id<Instance>> &instances);
    void chooseInstancesWanted(InstancesDialog::Verb verb);
    void findingChosen(const Finding &finding);

private:
    using Wanted = void (LaunchBar::*)(const QList<Id<Instance>> &);

    QToolButton *makeSome(const QString &text, const QString &name, const QPushButton *like);
    void say(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
             const QString &refusal);
    void sayPending(const Plan &plan, const QList<FieldDrift> &drift);
    void offer(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, bool editable);
    void offerSome(const Plan &plan, Id<ServerArray> array);
    void add(QMenu *menu, QString text, Wanted wanted, const QList<Id<Instance>> &instances);

    WrappedText *m_text;
    SentenceLink *m_pendingLine;
    std::optional<Finding> m_pending;
    QPushButton *m_launch, *m_relaunch, *m_terminate;
    QToolButton *m_relaunchSome, *m_terminateSome;
    QSpinBox *m_count;
};

// "A relaunch would change Image ami-1 → ami-2 and Instance Type m1.small → m1.large."
QString relaunchSentence(const QList<FieldDrift> &drift);
