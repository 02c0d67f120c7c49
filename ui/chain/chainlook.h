// SPDX-License-Identifier: MIT
// The ChainLook is how the cards and links of a chain are drawn, in the window and on paper alike.
#pragma once

#include "core/answer/chain.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QPainterPath>

class ChainLook {
public:
    // `isFull`: each card says its reasons in whole sentences; else in a few words.
    ChainLook(const QFont &font, bool isDark, bool isFull);
    struct CardState {
        bool hasFocus = false, isUnder = false;
    };

    // The length of an arrow's head.
    static constexpr int head = 8;
    // An average letter: what widths of cards are measured in.
    int letter() const;
    int heightOf(const ChainNode &node, int width) const;
    void drawCard(QPainter &painter, const QRectF &rect, const ChainNode &node, CardState state) const;
    void drawFrame(QPainter &painter, const QRectF &frame) const;
    // The path ends in an arrow's head.
    void drawLink(QPainter &painter, const QPainterPath &path, bool wins) const;
    QColor color(theme::Role role) const { return theme::color(role, m_isDark); }
    const QFont &font() const { return m_font; }

private:
    struct Line {
        QString text;
        QFont font;
        theme::Role role = theme::Role::Text;
        QString tag; // at the right
        theme::Role tagRole = theme::Role::Muted;
        Qt::TextElideMode elide = Qt::ElideRight;
        bool hasLock = false;
    };
    QList<Line> linesOf(const ChainNode &node, int width) const;
    void addValue(const ChainNode &node, int width, QList<Line> &lines) const;
    void addList(const ChainNode &node, int width, QList<Line> &lines) const;
    void addBrief(const ChainNode &node, int width, QList<Line> &lines) const;
    void drawLine(QPainter &painter, const QRectF &rect, const Line &line) const;
    void drawLock(QPainter &painter, const QPointF &corner) const;

    QFont m_font, m_small, m_bold;
    bool m_isDark, m_isFull;
};
