// SPDX-License-Identifier: MIT
// The OverrideBar says how many fields of Next are set here and how many differ from what runs, and
// reverts them.
#pragma once

#include "ui/inspector/fieldrows.h"

#include <QFrame>

class ElidedLabel;
class QMenu;
class QToolButton;

class OverrideBar : public QFrame {
    Q_OBJECT
public:
    explicit OverrideBar(QWidget *parent = nullptr);
    // `differing`: fields, or servers and arrays when there are several owners.
    void show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common, int differing,
              bool editable);

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
