// SPDX-License-Identifier: MIT
#include "ui/widgets/copyabletext.h"

#include "ui/theme/link.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

CopyableText::CopyableText(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(-2, 0, -2, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void CopyableText::show(const QString &text, AnyId link)
{
    m_link = link;
    m_whole = text;
    theme::setLinkProperty(this, link);
    setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    update();
    const QString line = QString(text).replace(u'\n', u' ');
    if (line != QLineEdit::text()) {
        setText(line);
        setCursorPosition(0);
    }
}

// What does not fit is told whole; otherwise the field that it is in explains itself.
bool CopyableText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    event->setAccepted(!isWhole());
    if (!isWhole())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::tooltip(m_whole), this);
    return true;
}

void CopyableText::keyPressEvent(QKeyEvent *event)
{
    if (m_link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit goTo(m_link);
    QLineEdit::keyPressEvent(event);
}

// A click that selects letters wants them, not what they name.
void CopyableText::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_link && event->button() == Qt::LeftButton && !hasSelectedText() && rect().contains(event->pos()))
        emit goTo(m_link);
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
    painter.setPen(theme::color(m_link        ? theme::Role::Accent
                                    : m_muted ? theme::Role::Muted
                                              : theme::Role::Text,
                                palette()));
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
