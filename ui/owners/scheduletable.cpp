// SPDX-License-Identifier: MIT
#include "ui/owners/scheduletable.h"

#include "core/naming/names.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
constexpr int minutesOfHour = 60;

QSpinBox *countBox(const QString &name, const QString &prefix, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 10'000);
    box->setPrefix(prefix);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}
} // namespace

ScheduleTable::ScheduleTable(const Plan &plan, Id<ServerArray> array, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout), m_note(new RoleLabel(theme::Role::Muted))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    m_layout->setSpacing(theme::smallGap);
    lines->addLayout(m_layout);
    auto *below = new QHBoxLayout;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    below->addWidget(m_note, 1);
    auto *add = new QPushButton(tr("Add a Time"));
    theme::makeLink(add);
    connect(add, &QPushButton::clicked, this, &ScheduleTable::addNext);
    below->addWidget(add);
    lines->addLayout(below);
    m_first.minCount = plan.row(array).minCount;
    m_first.maxCount = plan.row(array).maxCount;
    m_first.minute = 8 * minutesOfHour;
    for (const Id<ScheduleEntry> id : plan.referrers<&ScheduleEntry::array>(array))
        addLine(plan.row(id));
    showNote();
}

void ScheduleTable::addLine(const ScheduleEntry &entry)
{
    Line line {new QWidget(this), new QComboBox, new QTimeEdit, nullptr, nullptr};
    for (const EnumText &text : enumTexts<Weekday>)
        line.day->addItem(enumLabel(text));
    line.day->setCurrentIndex(int(entry.day));
    line.day->setAccessibleName(tr("Day"));
    line.time->setDisplayFormat(QStringLiteral("HH:mm"));
    line.time->setTime(QTime(entry.minute / minutesOfHour, entry.minute % minutesOfHour));
    line.time->setAccessibleName(tr("Time (UTC)"));
    line.least = countBox(tr("Min count from then on"), tr("min "), entry.minCount, line.widget);
    line.most = countBox(tr("Max count from then on"), tr("max "), entry.maxCount, line.widget);
    auto *away = new QToolButton;
    away->setIcon(theme::icon(QStringLiteral("delete")));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setAccessibleName(tr("Remove this time"));
    away->setToolTip(tr("Remove this time"));
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gap);
    layout->addWidget(line.day, 1);
    for (QWidget *field : std::initializer_list<QWidget *> {line.time, line.least, line.most, away})
        layout->addWidget(field);
    m_layout->addWidget(line.widget);
    m_lines.append(line);
    connect(away, &QToolButton::clicked, this, [this, widget = line.widget] { remove(widget); });
    connect(line.day, &QComboBox::currentIndexChanged, this, &ScheduleTable::edited);
    connect(line.time, &QTimeEdit::timeChanged, this, &ScheduleTable::edited);
    for (QSpinBox *box : {line.least, line.most})
        connect(box, &QSpinBox::valueChanged, this, &ScheduleTable::edited);
}

// The day after the last one, at its time.
void ScheduleTable::addNext()
{
    ScheduleEntry entry = m_lines.isEmpty() ? m_first : schedule().constLast();
    if (!m_lines.isEmpty())
        entry.day = Weekday((int(entry.day) + 1) % int(enumTexts<Weekday>.size()));
    addLine(entry);
    m_lines.constLast().day->setFocus();
    showNote();
    emit edited();
}

void ScheduleTable::remove(QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    m_layout->removeWidget(widget);
    widget->hide();
    widget->deleteLater(); // it holds the button that was clicked
    showNote();
    emit edited();
}

void ScheduleTable::showNote()
{
    m_note->setText(m_lines.isEmpty() ? tr("No schedule: the bounds above always hold.")
                                      : tr("Times are UTC. From each on, its bounds replace those above."));
}

QList<ScheduleEntry> ScheduleTable::schedule() const
{
    QList<ScheduleEntry> entries;
    for (const Line &line : m_lines) {
        ScheduleEntry entry;
        entry.day = Weekday(line.day->currentIndex());
        entry.minute = line.time->time().hour() * minutesOfHour + line.time->time().minute();
        entry.minCount = line.least->value();
        entry.maxCount = line.most->value();
        entries.append(entry);
    }
    return entries;
}
