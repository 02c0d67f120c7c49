// SPDX-License-Identifier: MIT
#include "ui/chain/chaincanvas.h"

#include <QPainter>

ChainCanvas::ChainCanvas(QWidget *parent) : QWidget(parent), m_look(font(), false, false) {}

void ChainCanvas::show(const Chain &chain)
{
    int focused = -1;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (m_cards.at(i)->hasFocus())
            focused = int(i);
    m_chain = chain;
    setAccessibleName(chain.title.isEmpty() ? tr("Inheritance chain") : chain.title);
    setAccessibleDescription(asText(chain));
    m_placement = {};
    addCards();
    // What was chosen may have altered the chain under the person's hands.
    if (focused >= 0 && !m_cards.isEmpty())
        m_cards.at(qMin(focused, int(m_cards.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void ChainCanvas::place(const ChainPlacement &placement, const ChainLook &look, double zoom)
{
    m_placement = placement;
    m_look = look;
    m_zoom = zoom;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->place(m_placement.cards.at(i), look, zoom);
    resize((m_placement.size * m_zoom).toSize());
    update();
}

void ChainCanvas::addCards()
{
    for (ChainCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // one of them may be what is chosen just now
    }
    m_cards.clear();
    for (int i = 0; i < m_chain.nodes.size(); ++i) {
        auto *card = new ChainCard(m_chain.nodes.at(i), this);
        connect(card, &ChainCard::clicked, this, [this, i] { emit chosen(i); });
        connect(card, &ChainCard::menuWanted, this, [this, i](const QPoint &at) { emit menuWanted(i, at); });
        connect(card, &ChainCard::stepWanted, this, [this, i](int key) { step(i, key); });
        card->show();
        m_cards.append(card);
    }
}

void ChainCanvas::step(int from, int key)
{
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    int to = isSideways ? alongLink(from, key == Qt::Key_Right) : inColumn(from, key == Qt::Key_Down);
    if (to < 0 && isSideways)
        to = inRow(from, key == Qt::Key_Right);
    if (to < 0)
        return;
    m_cards.at(to)->setFocus(Qt::TabFocusReason);
    emit cardFocused(m_cards.at(to));
}

// The end of a link, one that wins before others, then the nearest.
int ChainCanvas::alongLink(int from, bool toRight) const
{
    int best = -1;
    qreal least = 0;
    for (const ChainLink &link : m_chain.links) {
        if ((toRight ? link.from : link.to) != from)
            continue;
        const int end = toRight ? link.to : link.from;
        const qreal aside =
            qAbs(m_placement.cards.at(end).center().y() - m_placement.cards.at(from).center().y());
        const qreal far = aside + (link.wins ? 0 : m_placement.size.height());
        if (best < 0 || far < least) {
            best = end;
            least = far;
        }
    }
    return best;
}

int ChainCanvas::inColumn(int from, bool down) const
{
    const QRectF here = m_placement.cards.at(from);
    return nearest([&](const QRectF &there) {
        const bool isAbove = there.left() < here.right() && there.right() > here.left();
        return isAbove ? (there.center().y() - here.center().y()) * (down ? 1 : -1) : 0;
    });
}

int ChainCanvas::inRow(int from, bool toRight) const
{
    const QRectF here = m_placement.cards.at(from);
    return nearest([&](const QRectF &there) {
        const bool isBeside = there.top() < here.bottom() && there.bottom() > here.top();
        return isBeside ? (there.center().x() - here.center().x()) * (toRight ? 1 : -1) : 0;
    });
}

// The card that is the least way off; none that has none.
template <class Way> int ChainCanvas::nearest(Way &&way) const
{
    int best = -1;
    qreal least = 0;
    for (int i = 0; i < m_placement.cards.size(); ++i) {
        const qreal far = way(m_placement.cards.at(i));
        if (far > 0 && (best < 0 || far < least)) {
            best = i;
            least = far;
        }
    }
    return best;
}

void ChainCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_zoom, m_zoom);
    drawGround(painter, m_chain, m_placement, m_look);
}
