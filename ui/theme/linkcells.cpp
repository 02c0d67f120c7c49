// SPDX-License-Identifier: MIT
#include "ui/theme/linkcells.h"

#include <QMouseEvent>

LinkCells::LinkCells(QAbstractItemView *view) : QObject(view), m_view(view)
{
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::clicked, this, [this] {
        if (m_hit)
            emit chosen(m_hit);
    });
}

AnyId LinkCells::linkAt(const QPoint &place) const
{
    const QModelIndex index = m_view->indexAt(place);
    const auto link = index.data(Role).value<AnyId>();
    if (!link)
        return {};
    const QRect cell = m_view->visualRect(index);
    const QRect name = m_placeOf
        ? m_placeOf(index)
        : QRect(cell.topLeft(), QSize(m_view->sizeHintForIndex(index).width(), cell.height()));
    return name.contains(place) ? link : AnyId();
}

bool LinkCells::eventFilter(QObject *watched, QEvent *event)
{
    // What an event is can be told only by its type.
    if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        m_view->viewport()->setCursor(linkAt(place) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isPlain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_hit = isPlain ? linkAt(mouse->pos()) : AnyId();
    }
    return QObject::eventFilter(watched, event);
}
