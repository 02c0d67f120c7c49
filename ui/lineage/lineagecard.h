// SPDX-License-Identifier: MIT
// A LineageCard shows one level of a lineage: what it is, what it says, and why it won, lost or is silent.
#pragma once

#include "core/resolve/lineage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class LineageCard : public QAbstractButton {
    Q_OBJECT
public:
    LineageCard(const LineageNode &node, QWidget *parent);
    const LineageNode &node() const { return m_node; }
    // The height that the card needs at this width.
    int heightFor(int width) const;

signals:
    void menuWanted(const QPoint &at);
    // The neighbour in the direction of this arrow key.
    void stepWanted(int key);

protected:
    void paintEvent(QPaintEvent *) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int drawn(QPainter *painter, int width) const;
    QColor ink(theme::Role role) const;

    LineageNode m_node;
};
