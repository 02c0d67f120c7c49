// SPDX-License-Identifier: MIT
// How servers and arrays are dragged within the navigator, and from tables into it.
#include "ui/models/draggedowners.h"
#include "ui/theme/theme.h"
#include "ui/views/navigatorview.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QPainter>

// The deployment at that point, also where the point is on something in it.
QModelIndex NavigatorView::deploymentAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const AnyId id = m_model->placeOf(index).id;
    return id.is<Deployment>() ? index : Owner(id) ? index.parent() : QModelIndex();
}

void NavigatorView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_grasped = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void NavigatorView::mouseMoveEvent(QMouseEvent *event)
{
    const Owner owner(m_model->placeOf(m_grasped).id);
    if (!(event->buttons() & Qt::LeftButton) || !owner)
        return QTreeView::mouseMoveEvent(event);
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(draggedOwners({owner}));
    drag->setPixmap(viewport()->grab(visualRect(m_grasped)));
    m_grasped = QModelIndex();
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void NavigatorView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedOwners(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NavigatorView::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex deployment = deploymentAt(at);
    aim(deployment);
    if (deployment.isValid())
        event->acceptProposedAction();
    else
        event->ignore();
    const int margin = autoScrollMargin();
    if (at.y() < margin || at.y() > viewport()->height() - margin)
        startAutoScroll();
}

void NavigatorView::dragLeaveEvent(QDragLeaveEvent *)
{
    aim({});
    stopAutoScroll();
}

void NavigatorView::dropEvent(QDropEvent *event)
{
    const AnyId onto = m_model->placeOf(deploymentAt(event->position().toPoint())).id;
    aim({});
    stopAutoScroll();
    if (!onto.is<Deployment>())
        return;
    event->accept();
    emit ownersDropped(draggedOwners(event->mimeData()), onto.as<Deployment>(),
                       event->dropAction() != Qt::CopyAction);
}

void NavigatorView::aim(const QModelIndex &deployment)
{
    m_aim = deployment;
    viewport()->update();
}

void NavigatorView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index == currentIndex()) { // where the keys are is seen
        painter->setPen(theme::color(theme::Role::Accent, palette()));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    if (!index.isValid() || index != m_aim)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::color(theme::Role::Accent, palette()), 1.5));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}
