// SPDX-License-Identifier: MIT
#include "ui/widgets/dayedit.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

DayEdit::DayEdit(QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(theme::icon("calendar"), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day in the calendar"));
    connect(open, &QAction::triggered, this, &DayEdit::showCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        const QDate said = read();
        if (!said.isValid() || said == m_date)
            return;
        m_date = said;
        emit dateChanged();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] { setDate(m_date); });
    setDate(QDate::currentDate());
}

void DayEdit::setDate(QDate date)
{
    if (date.isValid())
        setText(date.toString(Qt::ISODate));
}

QDate DayEdit::read() const
{
    const QString typed = text().trimmed();
    const QDate said = QDate::fromString(typed, Qt::ISODate);
    return said.isValid() ? said : QLocale().toDate(typed, QLocale::ShortFormat);
}

void DayEdit::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(m_date);
    connect(calendar, &QCalendarWidget::activated, menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        setDate(date);
        menu->close();
    });
    auto *part = new QWidgetAction(menu);
    part->setDefaultWidget(calendar);
    menu->addAction(part);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}
