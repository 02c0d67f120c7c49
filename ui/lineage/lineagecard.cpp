// SPDX-License-Identifier: MIT
#include "ui/lineage/lineagecard.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int whyLinesAtMost = 3;

QString wordOf(Outcome outcome)
{
    return outcome == Outcome::Won ? LineageCard::tr("wins")
        : outcome == Outcome::Lost ? LineageCard::tr("passed over")
                                   : LineageCard::tr("says nothing");
}

// The text in lines of this width, the last one elided.
QStringList wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == whyLinesAtMost) {
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
        line = words.at(i);
    }
    if (!line.isEmpty())
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    return lines;
}
} // namespace

LineageCard::LineageCard(const LineageNode &node, QWidget *parent) : QAbstractButton(parent), m_node(node)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QStringList said {node.caption, node.title};
    if (!node.value.isEmpty())
        said.append(node.value.simplified());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(QStringList {wordOf(node.outcome), node.why}.join(QStringLiteral(": ")));
    setToolTip(theme::tooltip((said + node.lines + QStringList {node.why}).join(u'\n').trimmed()));
}

QColor LineageCard::ink(theme::Role role) const
{
    return theme::color(m_node.outcome == Outcome::Silent ? theme::Role::Muted : role, palette());
}

int LineageCard::heightFor(int width) const { return drawn(nullptr, width); }

// Draws the texts where there is a painter; the height that they take.
int LineageCard::drawn(QPainter *painter, int width) const
{
    const int pad = theme::gap, inner = width - 2 * pad;
    int y = theme::smallGap + 2;
    const auto line = [&](const QString &text, const QFont &face, const QColor &color) {
        const QFontMetrics metrics(face);
        if (painter) {
            painter->setFont(face);
            painter->setPen(color);
            painter->drawText(QRect(pad, y, inner, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(text.simplified(), Qt::ElideRight, inner));
        }
        y += metrics.height() + 1;
    };
    const QFont small = theme::smallFont(font());
    const QColor muted = theme::color(theme::Role::Muted, palette());
    line(m_node.caption, small, muted);
    const bool isWinner = m_node.outcome == Outcome::Won;
    line(m_node.title, isWinner ? theme::boldFont(font()) : font(), ink(theme::Role::Text));
    if (!m_node.value.isEmpty()) {
        QFont face = font();
        face.setStrikeOut(m_node.outcome == Outcome::Lost);
        const QString mark = m_node.isTrouble ? QStringLiteral("⚠ ") : QString();
        line(mark + m_node.value, face,
             ink(m_node.isTrouble ? theme::Role::Warning : isWinner ? theme::Role::Accent : theme::Role::Text));
    }
    for (const QString &text : m_node.lines)
        line(text, small, ink(theme::Role::Text));
    for (const QString &text : wrapped(m_node.why, QFontMetrics(small), inner))
        line(text, small, muted);
    return y + theme::smallGap + 1;
}

void LineageCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWinner = m_node.outcome == Outcome::Won;
    const theme::Role edge = hasFocus() ? theme::Role::Accent
        : m_node.isTrouble              ? theme::Role::Warning
        : isWinner                      ? theme::Role::Accent
                                        : theme::Role::Border;
    QPen pen(theme::color(edge, palette()), hasFocus() ? 2.5 : isWinner ? 1.6 : 1.0);
    if (m_node.outcome == Outcome::Silent && !hasFocus())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(theme::color(underMouse() ? theme::Role::AccentSoft : theme::Role::Panel, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), theme::radius, theme::radius);
    drawn(&painter, width());
}

void LineageCard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                   : event->globalPos());
}

void LineageCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return emit stepWanted(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}
