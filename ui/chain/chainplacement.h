// SPDX-License-Identifier: MIT
// A LineagePlacement is where the cards and links of a lineage lie, at the size of the window's text.
#pragma once

#include "ui/chain/chainlook.h"

struct LineagePlacement {
    QSizeF size;
    QList<QRectF> cards;       // in the order of the nodes
    QList<QPainterPath> links; // in the order of the links; empty where another stands for it
    QList<QRectF> frames;      // around cards that one link leads to
};

// The frames and links, which lie under the cards.
void drawGround(QPainter &painter, const Lineage &lineage, const LineagePlacement &placement,
                const LineageLook &look);

// A chain of levels stands in columns, whose cards become as narrow as the width asks for, down to a least
// one; a graph of users is laid out by Graphviz.
LineagePlacement place(const Lineage &lineage, const LineageLook &look, int width);
