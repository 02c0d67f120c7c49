// SPDX-License-Identifier: MIT
#include "ui/lineage/lineagecanvas.h"

#include <QPainter>
#include <QPainterPath>

LineageCanvas::LineageCanvas(QWidget *parent) : QWidget(parent) { setAccessibleName(tr("Inheritance chain")); }

void LineageCanvas::show(const Lineage &lineage)
{
    if (lineage == m_lineage)
        return;
    m_lineage = lineage;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (int i = 0; i < lineage.nodes.size(); ++i) {
        auto *card = new LineageCard(lineage.nodes.at(i), this);
        connect(card, &LineageCard::clicked, this, [this, i] { emit chosen(i); });
        connect(card, &LineageCard::menuWanted, this, [this, i](const QPoint &at) { emit menuWanted(i, at); });
        connect(card, &LineageCard::stepWanted, this, [this, i](int key) { step(i, key); });
        card->QWidget::show();
        m_cards.append(card);
    }
    arrange();
}

void LineageCanvas::setZoom(double zoom)
{
    m_zoom = zoom;
    arrange();
}

int LineageCanvas::columns() const
{
    int last = -1;
    for (const LineageNode &node : m_lineage.nodes)
        last = qMax(last, node.column);
    return last + 1;
}

int LineageCanvas::cardWidth() const
{
    return int(QFontMetrics(parentWidget()->font()).averageCharWidth() * 28 * m_zoom);
}

int LineageCanvas::columnGap() const { return int(26 * m_zoom); }

int LineageCanvas::naturalWidth() const
{
    const int width = QFontMetrics(parentWidget()->font()).averageCharWidth() * 28;
    return columns() * width + qMax(0, columns() - 1) * 26 + 2 * theme::gap;
}

// Each column is centred on the tallest one.
void LineageCanvas::arrange()
{
    QFont face = parentWidget()->font();
    face.setPointSizeF(face.pointSizeF() * m_zoom);
    const int width = cardWidth(), between = theme::gap;
    QList<int> heights(columns(), -between);
    for (LineageCard *card : std::as_const(m_cards)) {
        card->setFont(face);
        card->resize(width, card->heightFor(width));
        heights[card->node().column] += card->height() + between;
    }
    const int tallest = heights.isEmpty() ? 0 : *std::max_element(heights.cbegin(), heights.cend());
    QList<int> tops;
    for (const int height : std::as_const(heights))
        tops.append(theme::gap + (tallest - height) / 2);
    for (LineageCard *card : std::as_const(m_cards)) {
        const int column = card->node().column;
        card->move(theme::gap + column * (width + columnGap()), tops.at(column));
        tops[column] += card->height() + between;
    }
    resize(2 * theme::gap + columns() * width + qMax(0, columns() - 1) * columnGap(), tallest + 2 * theme::gap);
    update();
}

// The nearest card in the direction of the key.
void LineageCanvas::step(int from, int key)
{
    const QPoint here = m_cards.at(from)->geometry().center();
    LineageCard *nearest = nullptr;
    int least = 0;
    for (LineageCard *card : std::as_const(m_cards)) {
        const QPoint way = card->geometry().center() - here;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int along = key == Qt::Key_Left ? -way.x()
            : key == Qt::Key_Right            ? way.x()
            : key == Qt::Key_Up               ? -way.y()
                                              : way.y();
        const int aside = qAbs(isSideways ? way.y() : way.x());
        if (along <= 0 || (!isSideways && aside > 0))
            continue;
        if (!nearest || along + 2 * aside < least) {
            nearest = card;
            least = along + 2 * aside;
        }
    }
    if (nearest)
        nearest->setFocus(Qt::TabFocusReason);
}

void LineageCanvas::drawLinks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const LineageLink &link : m_lineage.links) {
        const QRect from = m_cards.at(link.from)->geometry(), to = m_cards.at(link.to)->geometry();
        const QPointF start(from.right(), from.center().y()), end(to.left(), to.center().y());
        const qreal half = (end.x() - start.x()) / 2;
        QPainterPath path(start);
        path.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end);
        QPen pen(theme::color(link.wins ? theme::Role::Accent : theme::Role::Border, palette()),
                 link.wins ? 2.4 * m_zoom : 1.2);
        if (!link.wins)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawPath(path);
    }
}

void LineageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLinks(painter);
}

void LineageCanvas::draw(QPaintDevice *device)
{
    QPainter painter(device);
    painter.fillRect(rect(), theme::color(theme::Role::Panel, palette()));
    render(&painter, {}, {}, QWidget::DrawChildren);
    drawLinks(painter);
}
