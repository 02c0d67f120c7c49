// SPDX-License-Identifier: MIT
// A ChainCard is one node of a chain under the person's hands: it has the focus, is chosen, and has a
// menu.
#pragma once

#include "ui/chain/chainlook.h"

#include <QAbstractButton>

class ChainCard : public QAbstractButton {
    Q_OBJECT
public:
    ChainCard(const ChainNode &node, QWidget *parent);
    const ChainNode &node() const { return m_node; }
    // Where it lies at zoom 1, and how it looks.
    void place(const QRectF &rect, const ChainLook &look, double zoom);

signals:
    void menuWanted(const QPoint &at);
    // The neighbour in the direction of this arrow key.
    void stepWanted(int key);

protected:
    void paintEvent(QPaintEvent *) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ChainNode m_node;
    ChainLook m_look;
    QSizeF m_size;
    double m_zoom = 1;
    QPointF m_pressedAt;
    bool m_isDragged = false;
};
