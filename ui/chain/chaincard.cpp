// SPDX-License-Identifier: MIT
#include "ui/chain/chaincard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {
QString wordOf(const ChainNode &node)
{
    if (node.kind == ChainNode::Kind::Row || node.kind == ChainNode::Kind::Folded)
        return {};
    return node.outcome == Outcome::Won ? (node.isOnPath ? ChainCard::tr("wins") : QString())
        : node.outcome == Outcome::Lost ? ChainCard::tr("passed over")
                                        : ChainCard::tr("says nothing");
}

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

QString listText(const ChainNode &node)
{
    QStringList names;
    for (const ChainEntry &entry : node.list)
        names.append(entry.isDefault ? ChainCard::tr("%1 (default)").arg(entry.name) : entry.name);
    if (node.unlisted)
        names.append(ChainCard::tr("%1 more").arg(QLocale().toString(node.unlisted)));
    return names.isEmpty() ? QString() : ChainCard::tr("Lists %1").arg(names.join(QStringLiteral(", ")));
}
} // namespace

ChainCard::ChainCard(const ChainNode &node, QWidget *parent)
    : QAbstractButton(parent), m_node(node), m_look(font(), false, false)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString value = node.value.simplified();
    const QString before = node.before.isEmpty() ? QString() : tr("before: %1").arg(node.before.simplified());
    const QStringList said {node.caption, node.title, value, before};
    const QStringList reasons {wordOf(node), node.brief, node.why, listText(node), node.mark};
    setAccessibleName(joined(said, QStringLiteral(", ")));
    setAccessibleDescription(joined(reasons, QStringLiteral("; ")));
    setToolTip(theme::tooltip(joined(said + reasons.mid(1), QStringLiteral("\n"))));
}

void ChainCard::place(const QRectF &rect, const ChainLook &look, double zoom)
{
    m_look = look;
    m_size = rect.size();
    m_zoom = zoom;
    setGeometry(QRectF(rect.topLeft() * zoom, rect.size() * zoom).toRect());
    update();
}

void ChainCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_zoom, m_zoom);
    m_look.drawCard(painter, QRectF(QPointF(), m_size), m_node, {hasFocus(), underMouse()});
}

void ChainCard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                   : event->globalPos());
}

void ChainCard::keyPressEvent(QKeyEvent *event)
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

void ChainCard::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition();
    m_isDragged = false;
    QAbstractButton::mousePressEvent(event);
}

// Dragging moves the whole chain, which is what is behind the card.
void ChainCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->globalPosition() - m_pressedAt;
    if (isDown() && way.manhattanLength() > QApplication::startDragDistance()) {
        m_isDragged = true;
        setDown(false);
    }
    if (m_isDragged)
        return event->ignore();
    QAbstractButton::mouseMoveEvent(event);
}

void ChainCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isDragged, false))
        return event->ignore();
    QAbstractButton::mouseReleaseEvent(event);
}
