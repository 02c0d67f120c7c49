// SPDX-License-Identifier: MIT
// A ChainPlacement is where the cards and links of a chain lie, at the size of the window's text.
#pragma once

#include "ui/chain/chainlook.h"

struct ChainPlacement {
    QSizeF size;
    QList<QRectF> cards;       // in the order of the nodes
    QList<QPainterPath> links; // in the order of the links; empty where another stands for it
    QList<QRectF> frames;      // around cards that one link leads to
};

// The frames and links, which lie under the cards.
void drawGround(QPainter &painter, const Chain &chain, const ChainPlacement &placement,
                const ChainLook &look);

// A chain of levels stands in columns, whose cards become as narrow as the width asks for, down to a least
// one; a graph of users is laid out by Graphviz.
ChainPlacement place(const Chain &chain, const ChainLook &look, int width);
