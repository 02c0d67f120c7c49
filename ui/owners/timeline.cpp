// SPDX-License-Identifier: MIT
#include "ui/owners/timeline.h"

#include "core/edit/instances.h"
#include "core/naming/names.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace {
constexpr int circle = 9, circleRoom = 20;
constexpr int shownBefore = 3; // previous launches on the line; the others are behind "…"
constexpr int olderAtMost = 100;
constexpr qsizetype eventsAtMost = 5; // the last ones

// "3 Nov 14:02", in the person's own time.
QString momentText(Timestamp time)
{
    return Timeline::tr("%1 %2").arg(
        shortDate(time), QLocale().toString(time.toDateTime().toLocalTime(), QStringLiteral("HH:mm")));
}

bool endedOnItsDay(const Instance &launch)
{
    return shortDate(launch.launchedAt) == shortDate(launch.terminatedAt);
}
} // namespace

QString shortDate(Timestamp time)
{
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    return QLocale().toString(local.date(),
                              thisYear ? Timeline::tr("d MMM") : Timeline::tr("d MMM yyyy"));
}

QString longDate(Timestamp time)
{
    return QLocale().toString(time.toDateTime().toLocalTime(), Timeline::tr("d MMMM yyyy HH:mm"));
}

QString periodText(const Instance &launch)
{
    const QString from = shortDate(launch.launchedAt);
    return endedOnItsDay(launch) ? from : Timeline::tr("%1 – %2").arg(from, shortDate(launch.terminatedAt));
}

TimelineNode::TimelineNode(Kind kind, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_detail(detail)
{
    setText(text);
    setCheckable(kind != Kind::Next);
    setFocusPolicy(Qt::ClickFocus); // Tab comes to one of them
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TimelineNode::sizeHint() const
{
    const int bold = QFontMetrics(theme::boldFont(font())).horizontalAdvance(text());
    const int detail = m_detail.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_detail) + 6;
    return {circleRoom + bold + detail + 10, fontMetrics().height() + 8};
}

QSize TimelineNode::minimumSizeHint() const
{
    const int bold = QFontMetrics(theme::boldFont(font())).horizontalAdvance(text());
    const int day = QFontMetrics(theme::boldFont(font())).horizontalAdvance(QStringLiteral("00 Mmm…"));
    return {circleRoom + (m_kind == Kind::Previous ? qMin(bold, day) : bold) + 6, sizeHint().height()};
}

void TimelineNode::paintEvent(QPaintEvent *)
{
    using theme::Role;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A button that shows a launch: framed, raised under the pointer, filled while it is shown.
    painter.setPen(theme::color(isChecked() || hasFocus() ? Role::Accent : Role::Border, palette()));
    painter.setBrush(theme::color(isChecked()                     ? Role::AccentSoft
                                      : underMouse() && isEnabled() ? Role::PanelHeader
                                                                    : Role::Panel,
                                  palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    const Role role = m_kind == Kind::Current ? Role::Good
        : m_kind == Kind::Next                ? Role::Accent
                                              : Role::Muted;
    const QColor ink = theme::color(role, palette());
    painter.setPen(QPen(ink, 2));
    painter.setBrush(m_kind == Kind::Current ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(6, (height() - circle) / 2.0, circle, circle));
    QRect area = rect().adjusted(circleRoom, 0, -6, 0);
    painter.setFont(isChecked() || m_kind == Kind::Next ? theme::boldFont(font()) : font());
    painter.setPen(
        theme::color(m_kind == Kind::Previous && !isChecked() ? Role::Muted : Role::Text, palette()));
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown) + 6);
    painter.setFont(font());
    painter.setPen(theme::color(Role::Muted, palette()));
    if (area.width() > 24)
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, area.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Role::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    }
}

// The arrows go along the line, which knows its nodes.
void TimelineNode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void TimelineNode::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TimelineNode::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout), m_events(new WrappedText)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 4, 10, 4);
    lines->setSpacing(2);
    m_layout->setSpacing(10);
    lines->addLayout(m_layout);
    m_events->setFont(theme::smallFont(font()));
    m_events->setAccessibleName(tr("What happened since the launch"));
    lines->addWidget(m_events);
    setAccessibleName(tr("Timeline"));
}

Timeline::Moment Timeline::momentOf(const Plan &plan, Id<Instance> id) const
{
    const Instance &instance = plan.row(id);
    if (instance.role != InstanceRole::Previous)
        return {
            id, TimelineNode::Kind::Current, tr("Current"),
            tr("since %1").arg(shortDate(instance.launchedAt)),
            tr("Current: launched on %1, %2").arg(longDate(instance.launchedAt), labelOf(instance.state))};
    return {id,
            TimelineNode::Kind::Previous,
            shortDate(instance.launchedAt),
            endedOnItsDay(instance) ? QString() : tr("– %1").arg(shortDate(instance.terminatedAt)),
            tr("Previous launch: %1 to %2, read-only")
                .arg(longDate(instance.launchedAt), longDate(instance.terminatedAt))};
}

void Timeline::show(const Plan &plan, Id<Server> server, Id<Instance> chosen)
{
    QList<Moment> moments, older;
    const QList<Id<Instance>> previous = previousOf(plan, server);
    for (qsizetype i = 0; i < qMin<qsizetype>(previous.size(), shownBefore + olderAtMost); ++i) {
        const Id<Instance> id = previous.at(i);
        if (i < shownBefore || id == chosen)
            moments.prepend(momentOf(plan, id));
        else
            older.append(momentOf(plan, id));
    }
    if (const Instance *current = currentOf(plan, server))
        moments.append(momentOf(plan, current->id));
    moments.append(
        {{}, TimelineNode::Kind::Next, tr("Next"), {}, tr("Next: edits to future launches of this server")});
    if (moments != m_moments || older != m_older)
        rebuild(moments, older);
    TimelineNode *stop = m_nodes.constLast(); // Next, where nothing ran
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setChecked(moments.at(i).launch && moments.at(i).launch == chosen);
        m_nodes.at(i)->setFocusPolicy(Qt::ClickFocus);
        stop = m_nodes.at(i)->isChecked() ? m_nodes.at(i) : stop;
    }
    stop->setFocusPolicy(Qt::StrongFocus);
    showEvents(plan, chosen);
}

void Timeline::showEvents(const Plan &plan, Id<Instance> launch)
{
    const QList<InstanceEvent> events = edit::eventsOf(plan, launch);
    const qsizetype skipped = qMax<qsizetype>(0, events.size() - eventsAtMost);
    QStringList parts;
    if (skipped > 0)
        parts.append(tr("…"));
    for (const InstanceEvent &event : events.sliced(skipped))
        parts.append(tr("%1 %2").arg(labelOf(event.kind), momentText(event.at)));
    m_events->show(parts.join(QStringLiteral(" · ")), theme::Role::Muted);
    m_events->setVisible(!parts.isEmpty());
}

void Timeline::rebuild(const QList<Moment> &moments, const QList<Moment> &older)
{
    m_moments = moments;
    m_older = older;
    m_nodes.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
    if (!older.isEmpty())
        addOlder(older);
    for (const Moment &moment : moments) {
        auto *node = new TimelineNode(moment.kind, moment.text, moment.detail);
        node->setAccessibleName(moment.sentence);
        node->setToolTip(theme::tooltip(moment.sentence));
        connect(node, &QAbstractButton::clicked, this, [this, launch = moment.launch] {
            if (launch)
                emit chosen(launch);
            else
                emit nextWanted();
        });
        m_nodes.append(node);
        m_layout->addWidget(node);
    }
    m_layout->addStretch(1);
}

void Timeline::addOlder(const QList<Moment> &older)
{
    auto *button = new QToolButton;
    button->setText(QStringLiteral("…"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Older launches"));
    button->setToolTip(tr("Older launches"));
    auto *menu = new QMenu(button);
    for (const Moment &moment : older)
        menu->addAction(moment.sentence, this, [this, launch = moment.launch] { emit chosen(launch); });
    button->setMenu(menu);
    m_layout->addWidget(button);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const qsizetype at = m_nodes.indexOf(qobject_cast<TimelineNode *>(focusWidget()));
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (at < 0 || by == 0)
        return QWidget::keyPressEvent(event);
    m_nodes.at(qBound<qsizetype>(0, at + by, m_nodes.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_nodes.size() < 2)
        return;
    QPainter painter(this);
    painter.setPen(theme::color(theme::Role::Border, palette()));
    for (qsizetype i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i)->isHidden() || m_nodes.at(i)->x() < m_nodes.at(i - 1)->x())
            continue;
        const QRect before = m_nodes.at(i - 1)->geometry();
        const int y = before.top() + before.height() / 2;
        painter.drawLine(before.right() + 3, y, m_nodes.at(i)->geometry().left(), y);
    }
}
