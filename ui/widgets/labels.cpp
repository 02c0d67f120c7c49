// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"

#include "ui/theme/elision.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using theme::Role;

namespace {
// What does not fit is told by the tooltip, unless the label has one of its own.
bool showsWhole(QLabel *label, QEvent *event, int room)
{
    if (event->type() != QEvent::ToolTip || !label->toolTip().isEmpty()
        || label->fontMetrics().horizontalAdvance(label->text()) <= room)
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::tooltip(label->text()), label);
    return true;
}

constexpr int chipMargin = 8;

Role groundOf(Role role)
{
    switch (role) {
    case Role::Accent:
        return Role::AccentSoft;
    case Role::Warning:
        return Role::WarningSoft;
    case Role::Error:
        return Role::ErrorSoft;
    default:
        return Role::Panel;
    }
}
} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::color(isEnabled() ? m_role : Role::Muted, palette()));
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine,
                     theme::elided(text(), fontMetrics(), width()));
}

bool ElidedLabel::event(QEvent *event) { return showsWhole(this, event, width()) || QLabel::event(event); }

RoleLabel::RoleLabel(Role role, const QString &text, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    color();
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    color();
}

void RoleLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        color();
    QLabel::changeEvent(event);
}

void RoleLabel::color()
{
    // Ours sets WindowText alone, so that light or dark is still seen in the window's palette.
    const QPalette of = parentWidget() ? parentWidget()->palette() : palette();
    const QColor wanted = theme::color(m_role, of);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette changed;
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(theme::smallFont(font()));
}

void Chip::setState(FieldState state, const QString &text)
{
    const theme::StateLook look = theme::lookOf(state);
    setContent(look.glyph + ' ' + (text.isEmpty() ? look.word : text), look.role);
}

void Chip::setContent(const QString &text, Role role)
{
    m_role = role;
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * chipMargin + 2, metrics.height() + 4};
}

QSize Chip::sizeHint() const { return sizeFor(text(), font()); }

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 5 + 2 * chipMargin),
            sizeHint().height()};
}

void Chip::paint(QPainter *painter, const QRect &rect, const QString &text, Role role, const QFont &font,
                 const QPalette &palette)
{
    if (text.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    painter->setPen(theme::color(role == Role::Muted ? Role::Border : role, palette));
    painter->setBrush(theme::color(groundOf(role), palette));
    const qreal corner = rect.height() / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setPen(theme::color(role, palette));
    const QRect inner = rect.adjusted(chipMargin, 0, -chipMargin, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      theme::elided(text, QFontMetrics(font), inner.width() + 1));
    painter->restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), text(), m_role, font(), palette());
}

bool Chip::event(QEvent *event)
{
    return showsWhole(this, event, width() - 2 * chipMargin) || QLabel::event(event);
}
