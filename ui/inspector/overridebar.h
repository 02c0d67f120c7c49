// SPDX-License-Identifier: MIT
// The OverrideBar says how many fields of Next are set here, of several objects how many differ from what runs, and
// reverts what is set.
#pragma once

#include "core/plan/owner.h"
#include "ui/inspector/fieldrows.h"

#include <QFrame>

class ElidedLabel;
class QMenu;
class QToolButton;

class OverrideBar : public QFrame {
    Q_OBJECT
public:
    explicit OverrideBar(QWidget *parent = nullptr);
    void show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, bool editable);

signals:
    void revertWanted(LaunchField field);
    void revertAllWanted();
    void promoteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
    QToolButton *m_promote, *m_revert;
    QMenu *m_menu;
};
