// SPDX-License-Identifier: MIT
// The RelaunchDialog shows, before it happens, what a relaunch would change on each server.
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class RelaunchDialog : public QDialog {
    Q_OBJECT
public:
    RelaunchDialog(const Plan &plan, const QList<Id<Server>> &servers, QWidget *parent = nullptr);
    // The same in words, for a message or the clipboard.
    QString text() const { return m_text; }

private:
    QString m_text;
};
