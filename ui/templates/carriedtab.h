// SPDX-License-Identifier: MIT
// The inputs, scripts and alerts that came with a ServerTemplate: kept as they are, never edited here (D10).
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QTreeWidget;

class CarriedTab : public QWidget {
    Q_OBJECT
public:
    explicit CarriedTab(QWidget *parent = nullptr);
    void show(const ServerTemplate &serverTemplate);

private:
    void showOutline();

    QString m_shown;
    QLabel *m_note;
    QWidget *m_choice;
    QRadioButton *m_asOutline;
    QTreeWidget *m_outline;
    QPlainTextEdit *m_text;
};
