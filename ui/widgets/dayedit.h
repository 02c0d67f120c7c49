// SPDX-License-Identifier: MIT
// A DayEdit takes a day as it is typed or pasted, "2027-01-31", or from a calendar. Other ways to write one are not
// guessed: of "1/2/27" nobody knows which it is.
#pragma once

#include <QDate>
#include <QLineEdit>

class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);
    // The day that the text says; invalid while it says none.
    QDate date() const { return QDate::fromString(text().trimmed(), Qt::ISODate); }
    void setDate(QDate date) { setText(date.toString(Qt::ISODate)); }
    // A sentence while the text says no day; otherwise empty.
    QString whyNot() const;

private:
    void showCalendar();
};
