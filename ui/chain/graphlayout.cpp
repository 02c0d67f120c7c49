// SPDX-License-Identifier: MIT
#include "ui/chain/graphlayout.h"

#include <graphviz/gvc.h>

namespace graphlayout {
namespace {
constexpr qsizetype nodesAtMost = 160;
constexpr double pointsInInch = 72;

// The one context; only the window's thread lays out, since Graphviz is not for several.
GVC_t *context()
{
    static GVC_t *const made = gvContext();
    return made;
}

class Graph {
public:
    Graph() : m_graph(agopen(m_name.data(), Agdirected, nullptr))
    {
        declare(AGRAPH, "rankdir", "LR");
        declare(AGRAPH, "nodesep", "0.12");
        declare(AGRAPH, "ranksep", "0.45");
        declare(AGRAPH, "ordering", "out");
        declare(AGNODE, "shape", "box");
        declare(AGNODE, "fixedsize", "true");
        declare(AGNODE, "label", "");
        declare(AGNODE, "width", "1");
        declare(AGNODE, "height", "1");
        declare(AGEDGE, "dir", "none");
        declare(AGEDGE, "minlen", "1");
        declare(AGEDGE, "tailport", "e");
        declare(AGEDGE, "headport", "w");
    }
    ~Graph()
    {
        gvFreeLayout(context(), m_graph);
        agclose(m_graph);
    }
    Graph(const Graph &) = delete;
    Graph &operator=(const Graph &) = delete;

    void addNode(const QSizeF &size)
    {
        QByteArray name = QByteArray::number(m_nodes.size());
        m_nodes.append(agnode(m_graph, name.data(), 1));
        set(m_nodes.constLast(), "width", QByteArray::number(size.width() / pointsInInch, 'f', 4));
        set(m_nodes.constLast(), "height", QByteArray::number(size.height() / pointsInInch, 'f', 4));
    }
    void addLink(const Link &link)
    {
        m_links.append(agedge(m_graph, m_nodes.at(link.from), m_nodes.at(link.to), nullptr, 1));
        set(m_links.constLast(), "minlen", QByteArray::number(link.span));
    }
    bool layOut() { return context() && gvLayout(context(), m_graph, "dot") == 0; }

    Places places() const
    {
        const boxf box = GD_bb(m_graph);
        Places places {QSizeF(box.UR.x - box.LL.x, box.UR.y - box.LL.y), {}, {}};
        const auto at = [&](const pointf &point) { return QPointF(point.x - box.LL.x, box.UR.y - point.y); };
        for (Agnode_t *node : m_nodes)
            places.centres.append(at(ND_coord(node)));
        for (Agedge_t *edge : m_links)
            places.links.append(curve(edge, at));
        return places;
    }

private:
    template <class At> static QPainterPath curve(Agedge_t *edge, const At &at)
    {
        QPainterPath path;
        const splines *drawn = ED_spl(edge);
        for (int i = 0; drawn && i < drawn->size; ++i) {
            const bezier &piece = drawn->list[i];
            path.moveTo(at(piece.list[0]));
            for (int point = 1; point + 2 < piece.size; point += 3)
                path.cubicTo(at(piece.list[point]), at(piece.list[point + 1]), at(piece.list[point + 2]));
        }
        return path;
    }
    // cgraph's functions take their texts as char *, and copy them.
    void declare(int kind, QByteArray key, QByteArray value)
    {
        agattr(m_graph, kind, key.data(), value.data());
    }
    static void set(void *of, QByteArray key, QByteArray value) { agset(of, key.data(), value.data()); }

    QByteArray m_name {"chain"};
    Agraph_t *m_graph;
    QList<Agnode_t *> m_nodes;
    QList<Agedge_t *> m_links;
};
} // namespace

std::optional<Places> layOut(const QList<QSizeF> &sizes, const QList<Link> &links)
{
    if (sizes.size() > nodesAtMost)
        return {};
    Graph graph;
    for (const QSizeF &size : sizes)
        graph.addNode(size);
    for (const Link &link : links)
        graph.addLink(link);
    if (!graph.layOut())
        return {};
    return graph.places();
}
} // namespace graphlayout
