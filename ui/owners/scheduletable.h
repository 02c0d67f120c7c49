// SPDX-License-Identifier: MIT
// The ScheduleTable is an array's schedule: from these times of the week on (UTC), its bounds are these (AR3).
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

class ScheduleTable : public QWidget {
    Q_OBJECT
public:
    ScheduleTable(const Plan &plan, Id<ServerArray> array, QWidget *parent = nullptr);
    QList<ScheduleEntry> schedule() const;

signals:
    void edited();

private:
    struct Line {
        QWidget *widget;
        QComboBox *day;
        QTimeEdit *time;
        QSpinBox *least, *most;
    };
    void addLine(const ScheduleEntry &entry);
    void addNext();
    void remove(QWidget *line);
    void showNote();

    ScheduleEntry m_first; // what an added entry begins with
    QVBoxLayout *m_layout;
    QLabel *m_note;
    QList<Line> m_lines;
};
