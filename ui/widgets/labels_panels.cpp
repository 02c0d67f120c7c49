// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using theme::Role;

namespace {
struct BannerLook {
    const char *icon;
    Role ink, ground;
};

BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {"warning", Role::Warning, Role::WarningSoft};
    case Banner::Kind::Error:
        return {"error", Role::Error, Role::ErrorSoft};
    default:
        return {"info", Role::Accent, Role::AccentSoft};
    }
}
} // namespace

Banner::Banner(QWidget *parent, Lines lines)
    : QFrame(parent), m_icon(new QLabel(this)),
      m_text(lines == Lines::One ? new ElidedLabel({}, this) : new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    if (lines == Lines::Any) {
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->setContentsMargins(10, 6, 10, 6);
    } else {
        layout->setContentsMargins(theme::gap, 0, theme::gap, 0);
    }
    layout->setSpacing(theme::gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_links = new QHBoxLayout;
    layout->addLayout(m_links);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Banner::setMessage(Kind kind, const QString &sentence)
{
    m_kind = kind;
    const BannerLook look = lookOf(kind);
    m_icon->setPixmap(theme::icon(look.icon, look.ink).pixmap(theme::iconSize));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    place();
    update();
}

void Banner::floatOver(QWidget *ground)
{
    m_isFloating = true;
    setParent(ground);
    ground->installEventFilter(this);
}

void Banner::place()
{
    if (!m_isFloating || isHidden())
        return;
    const int width = parentWidget()->width() - 2 * theme::gap;
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(theme::gap, parentWidget()->height() - height - theme::gap, width, height);
    raise();
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isFloating && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

QString Banner::message() const { return m_text->text(); }

QPushButton *Banner::addLink(const QString &text)
{
    auto *button = new QPushButton(text, this);
    theme::makeLink(button);
    m_links->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::clearLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(lookOf(m_kind).ground, palette()));
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);
}

PanelHeader::PanelHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this)), m_subtitle(new ElidedLabel({}, this)),
      m_layout(new QHBoxLayout(this))
{
    m_title->setFont(theme::boldFont(font()));
    setTitle(title);
    m_subtitle->setRole(Role::Muted);
    m_layout->setContentsMargins(10, 6, 6, 6);
    m_layout->setSpacing(theme::gap);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_subtitle);
    m_layout->addStretch(1);
    setMinimumHeight(theme::rowHeight(fontMetrics()) + 6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    // The subtitle gives way first.
    m_title->setMinimumWidth(
        qMin(m_title->sizeHint().width(), m_title->fontMetrics().averageCharWidth() * 18));
    setAccessibleName(title);
}

void PanelHeader::setSubtitle(const QString &subtitle) { m_subtitle->setText(subtitle); }
QString PanelHeader::title() const { return m_title->text(); }
QString PanelHeader::subtitle() const { return m_subtitle->text(); }
void PanelHeader::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round above, as the panel that it heads; straight below.
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, theme::radius), theme::radius, theme::radius);
    painter.setClipRect(rect());
    painter.fillPath(path, theme::color(Role::PanelHeader, palette()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme::color(Role::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

Panel::Panel(QWidget *parent) : QFrame(parent) { setContentsMargins(1, 1, 1, 1); }

void Panel::setGround(Role role)
{
    m_ground = role;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(Role::Border, palette()));
    painter.setBrush(theme::color(m_ground, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}
