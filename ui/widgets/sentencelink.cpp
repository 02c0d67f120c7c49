// SPDX-License-Identifier: MIT
#include "ui/widgets/sentencelink.h"

#include <QKeyEvent>
#include <QPainter>

SentenceLink::SentenceLink(QWidget *parent) : WrappedText(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(theme::smallFont(font()));
}

void SentenceLink::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void SentenceLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return emit clicked();
    WrappedText::keyPressEvent(event);
}

// A line below tells where the keys go.
void SentenceLink::paintEvent(QPaintEvent *event)
{
    WrappedText::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(theme::color(theme::Role::Accent, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void SentenceLink::focusInEvent(QFocusEvent *event)
{
    WrappedText::focusInEvent(event);
    update();
}

void SentenceLink::focusOutEvent(QFocusEvent *event)
{
    WrappedText::focusOutEvent(event);
    update();
}
