// SPDX-License-Identifier: MIT
// A graph laid out from left to right by Graphviz, which is given sizes, never a text, and gives places and
// curves.
#pragma once

#include <QPainterPath>

#include <optional>

namespace graphlayout {
struct Link {
    int from = 0, to = 0; // positions in sizes
    int span = 1;         // how many columns `to` is to the right of `from`
};
struct Places {
    QSizeF size;
    QList<QPointF> centres;
    QList<QPainterPath> links; // in the order of the links
};

// Nothing where Graphviz is not whole, or the graph is too large to be laid out in a moment.
std::optional<Places> layOut(const QList<QSizeF> &sizes, const QList<Link> &links);
} // namespace graphlayout
