// SPDX-License-Identifier: MIT
#include "ui/chain/panzoom.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

PanZoom::PanZoom(QScrollArea *area) : QObject(area), m_area(area)
{
    area->viewport()->installEventFilter(this);
    area->viewport()->grabGesture(Qt::PinchGesture);
}

bool PanZoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier))
            return false;
        emit zoomWanted(std::pow(1.0015, wheel->angleDelta().y()), wheel->position());
        return true;
    }
    case QEvent::Gesture:
        if (const auto *pinch = static_cast<QPinchGesture *>(
                static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            emit zoomWanted(pinch->scaleFactor(), m_area->viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
        return false;
    case QEvent::NativeGesture:
        if (const auto *native = static_cast<QNativeGestureEvent *>(event);
            native->gestureType() == Qt::ZoomNativeGesture) {
            emit zoomWanted(1 + native->value(), native->position());
            return true;
        }
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return drag(static_cast<QMouseEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

// A drag may begin on a card, which hands on only the movement.
bool PanZoom::drag(const QMouseEvent *event)
{
    const bool isHeld = event->buttons() & (Qt::LeftButton | Qt::MiddleButton);
    if (!isHeld) {
        if (std::exchange(m_from, {}))
            m_area->viewport()->unsetCursor();
        return false;
    }
    const QPointF now = event->globalPosition();
    if (m_from) {
        const QPointF way = now - *m_from;
        m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() - qRound(way.x()));
        m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() - qRound(way.y()));
        m_area->viewport()->setCursor(Qt::ClosedHandCursor);
    }
    m_from = now;
    return true;
}
