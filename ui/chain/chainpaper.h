// SPDX-License-Identifier: MIT
// A ChainPaper is a chain as a picture for others: title, sentence, chain and date, always in light colours.
#pragma once

#include "ui/chain/chainplacement.h"

#include <QDate>

class QImage;
class QPagedPaintDevice;

class ChainPaper {
public:
    ChainPaper(const Chain &chain, const QDate &date);
    QSize size() const { return m_size; }
    void draw(QPainter &painter) const;

    // With this many pixels for each of size().
    QImage image(double scale) const;
    // Writes PNG, SVG or PDF, by the ending of the path; the sentence why not, or empty.
    QString save(const QString &path) const;
    // On one page, as large as fits and no larger than on the screen.
    void print(QPagedPaintDevice &device) const;

private:
    void saveSvg(QIODevice &file) const;
    void savePdf(QIODevice &file) const;
    int drawText(QPainter *painter, int top) const;

    Chain m_chain;
    ChainLook m_look;
    ChainPlacement m_placement;
    QString m_foot;
    QSize m_size;
    int m_chainTop = 0;
};
