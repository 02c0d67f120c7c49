// SPDX-License-Identifier: MIT
// A ChainCanvas holds the cards of a chain where they are placed, and draws what links them.
#pragma once

#include "ui/chain/chaincard.h"
#include "ui/chain/chainplacement.h"

class ChainCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChainCanvas(QWidget *parent = nullptr);
    void show(const Chain &chain);
    // Where the cards lie, and how they look there.
    void place(const ChainPlacement &placement, const ChainLook &look, double zoom);
    const Chain &chain() const { return m_chain; }
    const QList<ChainCard *> &cards() const { return m_cards; }
    // 1 is the size of the window's text.
    double zoom() const { return m_zoom; }
    // The size at zoom 1.
    QSizeF naturalSize() const { return m_placement.size; }

signals:
    void chosen(int node);
    void menuWanted(int node, const QPoint &at);
    void cardFocused(QWidget *card);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void addCards();
    void step(int from, int key);
    int alongLink(int from, bool toRight) const;
    int inColumn(int from, bool down) const;
    int inRow(int from, bool toRight) const;
    template <class Way> int nearest(Way &&way) const;

    Chain m_chain;
    ChainPlacement m_placement;
    ChainLook m_look;
    QList<ChainCard *> m_cards;
    double m_zoom = 1;
};
