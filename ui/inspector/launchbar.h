// SPDX-License-Identifier: MIT
// The LaunchBar says what a launch or relaunch would do or why it cannot, and does it.
#pragma once

#include "ui/inspector/fieldrows.h"
#include "ui/inspector/wrappedtext.h"

class QPushButton;
class QSpinBox;
class QToolButton;

class LaunchBar : public QWidget {
    Q_OBJECT
public:
    explicit LaunchBar(QWidget *parent = nullptr);
    // `refusal`: why the last launch, relaunch or terminate was not done; "" when it was.
    void show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, bool editable,
              const QString &refusal);

signals:
    void launchWanted();
    void relaunchWanted();
    void terminateWanted();
    void instancesWanted(int count);
    void terminateInstancesWanted(const QList<Id<Instance>> &instances);
    void chooseInstancesWanted();

private:
    void say(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, const QString &refusal);
    void offer(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, bool editable);
    void offerEnds(const Plan &plan, Id<ServerArray> array);

    WrappedText *m_text;
    QPushButton *m_launch, *m_relaunch, *m_terminate;
    QToolButton *m_terminateSome;
    QSpinBox *m_count;
};

// "A relaunch would change Image ami-1 → ami-2 and Instance Type m1.small → m1.large."
QString relaunchSentence(const QList<FieldDrift> &drift);
