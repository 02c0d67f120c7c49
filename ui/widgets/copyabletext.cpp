// SPDX-License-Identifier: MIT
#include "ui/widgets/copyabletext.h"

#include "ui/theme/elision.h"
#include "ui/theme/link.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
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
    color();
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

// The letters have their colour also while they are selected.
void CopyableText::color()
{
    using theme::Role;
    const QColor ink = theme::color(m_link        ? Role::Accent
                                        : m_muted ? Role::Muted
                                                  : Role::Text,
                                    parentWidget() ? parentWidget()->palette() : palette());
    if (palette().color(QPalette::Text) == ink)
        return;
    QPalette changed;
    for (const auto of : {QPalette::Text, QPalette::HighlightedText})
        changed.setColor(of, ink);
    setPalette(changed);
}

void CopyableText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        color();
    QLineEdit::changeEvent(event);
}

void CopyableText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !hasSelectedText())
        return QGuiApplication::clipboard()->setText(m_whole);
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
    color();
    update();
}

int CopyableText::neededWidth() const
{
    constexpr int letters = 56;
    return qMin(fontMetrics().horizontalAdvance(text()), letters * fontMetrics().averageCharWidth()) + 4;
}

QSize CopyableText::sizeHint() const { return {120, fontMetrics().height() + 2}; }
QSize CopyableText::minimumSizeHint() const { return {40, fontMetrics().height() + 2}; }

// A read-only line edit would paint a ground of its own and cut the text; with the keys on it, it looks the same.
void CopyableText::paintEvent(QPaintEvent *event)
{
    if (hasSelectedText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(theme::color(theme::Role::Accent, palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, theme::elided(text(), fontMetrics(), width()));
}

// What leads somewhere is followed, not selected, by the keys.
void CopyableText::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_link)
        deselect();
}

void CopyableText::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        deselect();
    setCursorPosition(0);
}
