// SPDX-License-Identifier: MIT
// A DayEdit takes a day as it is typed or pasted, "2027-01-01" or as it is written where the person is, or from a
// calendar.
#pragma once

#include <QDate>
#include <QLineEdit>

class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);
    // The day that the text said last.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    // False while the text says no day; the last one is back when the focus leaves.
    bool isDay() const { return read().isValid(); }

signals:
    void dateChanged();

private:
    QDate read() const;
    void showCalendar();

    QDate m_date;
};
