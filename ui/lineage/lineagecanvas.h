// SPDX-License-Identifier: MIT
// A LineageCanvas lays out the cards of a lineage in columns and draws what links them.
#pragma once

#include "ui/lineage/lineagecard.h"

class LineageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit LineageCanvas(QWidget *parent = nullptr);
    void show(const Lineage &lineage);
    const Lineage &lineage() const { return m_lineage; }
    const QList<LineageCard *> &cards() const { return m_cards; }
    // 1 is the size of the window's text.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    // The width at zoom 1.
    int naturalWidth() const;
    // Draws all of it at the given size of the canvas, as vectors where the device has them.
    void draw(QPaintDevice *device);

signals:
    void chosen(int node);
    void menuWanted(int node, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void arrange();
    void step(int from, int key);
    int columns() const;
    int cardWidth() const;
    int columnGap() const;
    void drawLinks(QPainter &painter) const;

    Lineage m_lineage;
    QList<LineageCard *> m_cards;
    double m_zoom = 1;
};
