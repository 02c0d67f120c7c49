// SPDX-License-Identifier: MIT
#include "ui/widgets/dayedit.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

DayEdit::DayEdit(QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(theme::icon("calendar"), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day in the calendar"));
    connect(open, &QAction::triggered, this, &DayEdit::showCalendar);
    setDate(QDate::currentDate());
}

QString DayEdit::whyNot() const
{
    return date().isValid() ? QString() : tr("This is no day. Write it as 2027-01-31.");
}

void DayEdit::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    connect(calendar, &QCalendarWidget::activated, menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        setDate(day);
        menu->close();
    });
    auto *part = new QWidgetAction(menu);
    part->setDefaultWidget(calendar);
    menu->addAction(part);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}
