// SPDX-License-Identifier: MIT
#include "ui/chain/chainplacement.h"

#include "ui/chain/graphlayout.h"

#include <cmath>

namespace {
constexpr int edge = theme::gap, between = theme::gap, smallBetween = 6;
constexpr int leastGap = 22, mostGap = 48;
constexpr int leastLetters = 13, mostLetters = 30, graphLetters = 24, blockLetters = 20;
constexpr qsizetype stackedAtMost = 6;

int columnsOf(const Chain &chain)
{
    int last = -1;
    for (const ChainNode &node : chain.nodes)
        last = qMax(last, node.column);
    return last + 1;
}

// From the right of one card to the left of the other, level at both ends.
QPainterPath curve(const QRectF &from, const QRectF &to)
{
    const QPointF start(from.right(), from.center().y()), tip(to.left(), to.center().y());
    const QPointF end = tip - QPointF(ChainLook::head, 0), half((end.x() - start.x()) * 0.6, 0);
    QPainterPath path(start);
    path.cubicTo(start + half, end - half, end);
    path.lineTo(tip);
    return path;
}

// Each column is centred on the tallest one.
ChainPlacement inColumns(const Chain &chain, const ChainLook &look, int cardWidth, int gap)
{
    const int columns = columnsOf(chain);
    ChainPlacement placement;
    QList<qreal> heights(columns, -between);
    for (const ChainNode &node : chain.nodes) {
        placement.cards.append(
            QRectF(edge + node.column * (cardWidth + gap), 0, cardWidth, look.heightOf(node, cardWidth)));
        heights[node.column] += placement.cards.constLast().height() + between;
    }
    const qreal tallest = heights.isEmpty() ? 0 : *std::max_element(heights.cbegin(), heights.cend());
    QList<qreal> tops;
    for (const qreal height : std::as_const(heights))
        tops.append(edge + (tallest - height) / 2);
    for (qsizetype i = 0; i < placement.cards.size(); ++i) {
        qreal &top = tops[chain.nodes.at(i).column];
        placement.cards[i].moveTop(top);
        top += placement.cards.at(i).height() + between;
    }
    for (const ChainLink &link : chain.links)
        placement.links.append(curve(placement.cards.at(link.from), placement.cards.at(link.to)));
    placement.size = QSizeF(2 * edge + columns * cardWidth + qMax(0, columns - 1) * gap, tallest + 2 * edge);
    return placement;
}

// Many rows that hang on one row alone stand in a grid, to which one link leads.
struct Block {
    QList<int> members;
    QSizeF card;
    int columns = 1;

    QPointF step() const { return {card.width() + smallBetween, card.height() + smallBetween}; }
    QSizeF size() const
    {
        const int rows = (int(members.size()) + columns - 1) / columns;
        return {columns * step().x() + smallBetween, rows * step().y() + smallBetween};
    }
    // Downwards, then to the right.
    QRectF place(qsizetype member, const QPointF &corner) const
    {
        const int rows = (int(members.size()) + columns - 1) / columns;
        const qsizetype column = member / rows, row = member % rows;
        const QPointF at(double(column) * step().x() + smallBetween, double(row) * step().y() + smallBetween);
        return {corner + at, card};
    }
};

class GraphPlacement {
public:
    GraphPlacement(const Chain &chain, const ChainLook &look) : m_chain(chain), m_look(look) {}

    std::optional<ChainPlacement> place()
    {
        addBlocks();
        m_blockOf.resize(m_chain.nodes.size(), -1);
        for (int i = 0; i < m_blocks.size(); ++i)
            for (const int member : m_blocks.at(i).members)
                m_blockOf[member] = i;
        QList<QSizeF> sizes;
        for (int i = 0; i < m_chain.nodes.size(); ++i)
            sizes.append(m_blockOf.at(i) < 0 ? cardSize(i) : QSizeF());
        for (const Block &block : std::as_const(m_blocks))
            sizes[block.members.constFirst()] = block.size();
        // What stands in a block besides its first is no node of the graph.
        QList<QSizeF> placed;
        QList<int> position(sizes.size(), -1);
        for (int i = 0; i < sizes.size(); ++i)
            if (!sizes.at(i).isEmpty()) {
                position[i] = int(placed.size());
                placed.append(sizes.at(i));
            }
        QList<graphlayout::Link> links;
        for (const ChainLink &link : m_chain.links)
            if (position.at(link.from) >= 0 && position.at(link.to) >= 0)
                links.append({position.at(link.from), position.at(link.to),
                              m_chain.nodes.at(link.to).column - m_chain.nodes.at(link.from).column});
        const auto places = graphlayout::layOut(placed, links);
        return places ? std::optional(taken(*places, placed, position)) : std::nullopt;
    }

private:
    QSizeF cardSize(int node) const
    {
        const int width = m_look.letter() * graphLetters;
        return QSizeF(width, m_look.heightOf(m_chain.nodes.at(node), width));
    }

    // By the row that they hang on, and on which side of it.
    void addBlocks()
    {
        QList<int> uses(m_chain.nodes.size(), 0);
        for (const ChainLink &link : m_chain.links) {
            ++uses[link.from];
            ++uses[link.to];
        }
        QMap<std::pair<int, bool>, QList<int>> leaves;
        for (const ChainLink &link : m_chain.links) {
            if (uses.at(link.to) == 1)
                leaves[{link.from, true}].append(link.to);
            else if (uses.at(link.from) == 1)
                leaves[{link.to, false}].append(link.from);
        }
        for (const QList<int> &members : std::as_const(leaves))
            if (members.size() > stackedAtMost)
                m_blocks.append(blockOf(members));
    }
    // About as wide as high.
    Block blockOf(const QList<int> &members) const
    {
        Block block {members, QSizeF(m_look.letter() * blockLetters, 0)};
        for (const int member : members)
            block.card.setHeight(
                qMax(block.card.height(),
                     qreal(m_look.heightOf(m_chain.nodes.at(member), int(block.card.width())))));
        block.columns =
            qMax(2, qRound(std::sqrt(double(members.size()) * block.card.height() / block.card.width())));
        return block;
    }

    ChainPlacement taken(const graphlayout::Places &places, const QList<QSizeF> &sizes,
                         const QList<int> &position) const
    {
        ChainPlacement placement;
        placement.size = places.size + QSizeF(2 * edge, 2 * edge);
        const auto rectOf = [&](int node) {
            QRectF rect(QPointF(), sizes.at(position.at(node)));
            rect.moveCenter(places.centres.at(position.at(node)) + QPointF(edge, edge));
            return rect;
        };
        for (int i = 0; i < m_chain.nodes.size(); ++i) {
            if (m_blockOf.at(i) < 0) {
                placement.cards.append(rectOf(i));
                continue;
            }
            const Block &block = m_blocks.at(m_blockOf.at(i));
            const QRectF frame = rectOf(block.members.constFirst());
            placement.cards.append(block.place(block.members.indexOf(i), frame.topLeft()));
            if (i == block.members.constFirst())
                placement.frames.append(frame);
        }
        qsizetype drawn = 0;
        for (const ChainLink &link : m_chain.links) {
            const bool isDrawn = position.at(link.from) >= 0 && position.at(link.to) >= 0;
            placement.links.append(isDrawn ? places.links.at(drawn++).translated(edge, edge)
                                           : QPainterPath());
        }
        return placement;
    }

    const Chain &m_chain;
    const ChainLook &m_look;
    QList<Block> m_blocks;
    QList<int> m_blockOf; // -1: in none
};
} // namespace

ChainPlacement place(const Chain &chain, const ChainLook &look, int width)
{
    const bool isChain = std::any_of(chain.nodes.cbegin(), chain.nodes.cend(), [](const ChainNode &node) {
        return node.kind == ChainNode::Kind::Next;
    });
    if (!isChain)
        if (const auto placement = GraphPlacement(chain, look).place())
            return *placement;
    const int columns = qMax(1, columnsOf(chain));
    const int room = (width - 2 * edge) / columns;
    const int gap = qBound(leastGap, room / 6, mostGap);
    const int fitting = (width - 2 * edge - (columns - 1) * gap) / columns;
    return inColumns(chain, look, qBound(leastLetters * look.letter(), fitting, mostLetters * look.letter()),
                     gap);
}

void drawGround(QPainter &painter, const Chain &chain, const ChainPlacement &placement, const ChainLook &look)
{
    for (const QRectF &frame : placement.frames)
        look.drawFrame(painter, frame);
    // What wins is drawn over what does not.
    for (const bool wins : {false, true})
        for (qsizetype i = 0; i < placement.links.size(); ++i)
            if (chain.links.at(i).wins == wins)
                look.drawLink(painter, placement.links.at(i), wins);
}
