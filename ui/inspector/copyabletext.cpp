// SPDX-License-Identifier: MIT
#include "ui/inspector/copyabletext.h"

#include "ui/theme/theme.h"

#include <QPainter>

CopyableText::CopyableText(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(-2, 0, -2, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void CopyableText::show(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ');
    if (line != QLineEdit::text()) {
        setText(line);
        setCursorPosition(0);
    }
    setToolTip(theme::tooltip(text));
}

void CopyableText::setMuted(bool muted)
{
    m_muted = muted;
    if (muted)
        setFont(theme::smallFont(font()));
    update();
}

QSize CopyableText::sizeHint() const { return {120, fontMetrics().height() + 2}; }
QSize CopyableText::minimumSizeHint() const { return {40, fontMetrics().height() + 2}; }

// A read-only line edit would paint a ground of its own and cut the text.
void CopyableText::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(theme::color(m_muted ? theme::Role::Muted : theme::Role::Text, palette()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
}

void CopyableText::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        deselect();
    setCursorPosition(0);
}
