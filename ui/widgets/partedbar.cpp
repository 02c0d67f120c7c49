// SPDX-License-Identifier: MIT
#include "ui/widgets/partedbar.h"

#include "ui/theme/theme.h"

#include <QEvent>

PartedBar::PartedBar(QWidget *parent)
    : QWidget(parent), m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(theme::gap);
}

QSize PartedBar::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_parts->count(); ++i)
        widest = qMax(widest, m_parts->itemAt(i)->minimumSize().width());
    const QMargins around = contentsMargins();
    return {widest + around.left() + around.right(), m_parts->minimumSize().height()};
}

void PartedBar::arrange()
{
    int needed = -m_parts->spacing();
    for (int i = 0; i < m_parts->count(); ++i)
        needed += m_parts->itemAt(i)->minimumSize().width() + m_parts->spacing();
    m_parts->setDirection(needed > contentsRect().width() ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
}

void PartedBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Buttons come, go and change their texts.
bool PartedBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}
