// SPDX-License-Identifier: MIT
#include "ui/inspector/panecell.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

PaneCell::PaneCell(const QString &title, theme::Role ground, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_title(new ElidedLabel(title)),
      m_differs(new RoleLabel(theme::Role::Warning))
{
    setObjectName(title);
    m_title->setFont(theme::smallFont(font()));
    m_title->setRole(theme::Role::Muted);
    m_differs->setFont(theme::smallFont(font()));
    m_differs->hide();
    m_titleLine = new QHBoxLayout;
    m_titleLine->setSpacing(6);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_differs);
    m_titleLine->addStretch(1);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(10, 5, 10, 6);
    m_body->setSpacing(3);
    m_body->addLayout(m_titleLine);
    m_body->setAlignment(Qt::AlignTop);
}

void PaneCell::setPlace(Place place)
{
    m_place = place;
    update();
}

int PaneCell::neededWidth() const
{
    const QMargins margins = m_body->contentsMargins();
    return m_titleLine->sizeHint().width() + margins.left() + margins.right();
}

void PaneCell::keepTitleWhole() { m_title->setMinimumWidth(m_title->sizeHint().width()); }

void PaneCell::setBar(std::optional<theme::Role> role)
{
    m_bar = role;
    update();
}

void PaneCell::setDiffers(bool differs, const QString &why)
{
    m_differs->setText(QStringLiteral("≠"));
    m_differs->setToolTip(theme::tooltip(why));
    m_differs->setAccessibleName(why);
    m_differs->setVisible(differs);
}

bool PaneCell::event(QEvent *event)
{
    const bool isHelpKey = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
    if (!m_explanation || (!isHelpKey && event->type() != QEvent::ToolTip))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isHelpKey)
        emit explainWanted();
    else
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::tooltip(m_explanation()),
                           this);
    return true;
}

void PaneCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The round corners of the pane's last cell; those above belong to its header.
    QRectF area = QRectF(rect()).adjusted(0.5, -theme::radius - 1, -0.5, -0.5);
    if (m_place != Place::Bottom)
        area.setBottom(rect().bottom() + theme::radius + 1);
    painter.setPen(theme::color(theme::Role::Border, palette()));
    painter.setBrush(theme::color(m_ground, palette()));
    painter.drawRoundedRect(area, theme::radius, theme::radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_place != Place::Bottom)
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_bar)
        painter.fillRect(QRect(0, 0, 3, height() - 1), theme::color(*m_bar, palette()));
}
