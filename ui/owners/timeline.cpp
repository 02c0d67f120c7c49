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
constexpr int circle = 9, circleRoom = 20, edge = 10;
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
    if (!time)
        return Timeline::tr("unknown");
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    return QLocale().toString(local.date(), thisYear ? Timeline::tr("d MMM") : Timeline::tr("d MMM yyyy"));
}

QString longDate(Timestamp time)
{
    if (!time)
        return Timeline::tr("unknown");
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

int TimelineNode::leastWidth(Kind kind, const QString &text, const QFont &font)
{
    const QFontMetrics bold(theme::boldFont(font));
    return circleRoom + bold.horizontalAdvance(kind == Kind::Previous ? QStringLiteral("00 Mmm…") : text) + 6;
}

QSize TimelineNode::minimumSizeHint() const
{
    return {leastWidth(m_kind, text(), font()), sizeHint().height()};
}

void TimelineNode::paintEvent(QPaintEvent *)
{
    using theme::Role;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A button that shows a launch: framed, raised under the pointer, filled while it is shown.
    painter.setPen(theme::color(isChecked() || hasFocus() ? Role::Accent : Role::Border, palette()));
    painter.setBrush(theme::color(isChecked()                       ? Role::AccentSoft
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

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout), m_events(new WrappedText)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(edge, 4, edge, 4);
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
            instance.launchedAt ? tr("since %1").arg(shortDate(instance.launchedAt))
                                : tr("launch time not known"),
            tr("Current: launched on %1, %2").arg(longDate(instance.launchedAt), labelOf(instance.state))};
    return {id, TimelineNode::Kind::Previous, shortDate(instance.launchedAt),
            endedOnItsDay(instance) ? QString() : tr("– %1").arg(shortDate(instance.terminatedAt)),
            tr("Previous launch: %1 to %2, read-only")
                .arg(longDate(instance.launchedAt), longDate(instance.terminatedAt))};
}

void Timeline::show(const Plan &plan, Id<Server> server, Id<Instance> chosen)
{
    m_all.clear();
    const QList<Id<Instance>> previous = previousOf(plan, server);
    for (qsizetype i = 0; i < qMin<qsizetype>(previous.size(), shownBefore + olderAtMost); ++i)
        m_all.prepend(momentOf(plan, previous.at(i)));
    if (const Instance *current = currentOf(plan, server))
        m_all.append(momentOf(plan, current->id));
    m_all.append(
        {{}, TimelineNode::Kind::Next, tr("Next"), {}, tr("Next: edits to future launches of this server")});
    m_chosen = chosen;
    arrange();
    showEvents(plan, chosen);
}

// Current and Next are never cut; previous launches have what they leave.
// Of all but the previous launches, with what leads to the older ones.
int Timeline::widthOfOthers() const
{
    int width = 2 * edge + fontMetrics().horizontalAdvance(QStringLiteral("…")) + 4 * theme::gap;
    for (const Moment &moment : m_all)
        if (moment.kind != TimelineNode::Kind::Previous)
            width += TimelineNode::leastWidth(moment.kind, moment.text, font()) + m_layout->spacing();
    return width;
}

int Timeline::widthOfPrevious() const
{
    return TimelineNode::leastWidth(TimelineNode::Kind::Previous, {}, font()) + m_layout->spacing();
}

qsizetype Timeline::roomForPrevious() const
{
    return qMax(0, (width() - widthOfOthers()) / widthOfPrevious());
}

int Timeline::wantedWidth() const
{
    const auto previous = std::count_if(m_all.cbegin(), m_all.cend(), [](const Moment &moment) {
        return moment.kind == TimelineNode::Kind::Previous;
    });
    return widthOfOthers() + int(qMin(previous, qsizetype(shownBefore))) * widthOfPrevious();
}

void Timeline::arrange()
{
    const auto isPrevious = [](const Moment &moment) { return moment.kind == TimelineNode::Kind::Previous; };
    const qsizetype previous = std::count_if(m_all.cbegin(), m_all.cend(), isPrevious);
    const qsizetype room = roomForPrevious();
    qsizetype behind = previous - qMin(room, qsizetype(shownBefore));
    const auto chosen = std::find_if(m_all.cbegin(), m_all.cend(), [this](const Moment &one) {
        return one.launch && one.launch == m_chosen;
    });
    if (chosen - m_all.cbegin() < behind && room <= shownBefore) // it takes the place of another
        behind = qMin(behind + 1, previous);
    QList<Moment> moments, older;
    for (const Moment &moment : std::as_const(m_all))
        if (behind-- > 0 && moment.launch != m_chosen)
            older.prepend(moment);
        else
            moments.append(moment);
    if (moments != m_moments || older != m_older) {
        m_moments = moments;
        m_older = older;
        rebuild();
    }
    mark();
}

void Timeline::mark()
{
    if (m_nodes.isEmpty())
        return;
    TimelineNode *stop = m_nodes.constLast(); // Next, where nothing ran
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setChecked(m_moments.at(i).launch && m_moments.at(i).launch == m_chosen);
        m_nodes.at(i)->setFocusPolicy(Qt::ClickFocus);
        stop = m_nodes.at(i)->isChecked() ? m_nodes.at(i) : stop;
    }
    stop->setFocusPolicy(Qt::StrongFocus);
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize Timeline::minimumSizeHint() const { return {0, QWidget::minimumSizeHint().height()}; }

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

void Timeline::rebuild()
{
    m_nodes.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what was clicked
        }
        delete item;
    }
    if (!m_older.isEmpty())
        addOlder();
    for (const Moment &moment : std::as_const(m_moments)) {
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

void Timeline::addOlder()
{
    auto *button = new QToolButton;
    button->setText(QStringLiteral("…"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Older launches"));
    button->setToolTip(tr("Older launches"));
    auto *menu = new QMenu(button);
    for (const Moment &moment : std::as_const(m_older))
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

// The line goes where the nodes are.
bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        update();
    return QWidget::event(event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_nodes.size() < 2)
        return;
    QPainter painter(this);
    painter.setPen(theme::color(theme::Role::Border, palette()));
    for (qsizetype i = 1; i < m_nodes.size(); ++i) {
        const QRect before = m_nodes.at(i - 1)->geometry();
        const int y = before.top() + before.height() / 2;
        painter.drawLine(before.right() + 3, y, m_nodes.at(i)->geometry().left(), y);
    }
}
