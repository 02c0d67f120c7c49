// SPDX-License-Identifier: MIT
// A LineageCanvas holds the cards of a lineage where they are placed, and draws what links them.
#pragma once

#include "ui/chain/chaincard.h"
#include "ui/chain/chainplacement.h"

class LineageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit LineageCanvas(QWidget *parent = nullptr);
    void show(const Lineage &lineage);
    // Where the cards lie, and how they look there.
    void place(const LineagePlacement &placement, const LineageLook &look, double zoom);
    const Lineage &lineage() const { return m_lineage; }
    const QList<LineageCard *> &cards() const { return m_cards; }
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

    Lineage m_lineage;
    LineagePlacement m_placement;
    LineageLook m_look;
    QList<LineageCard *> m_cards;
    double m_zoom = 1;
};
