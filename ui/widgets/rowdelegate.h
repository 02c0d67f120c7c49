// SPDX-License-Identifier: MIT
// The RowDelegate draws a cell of a TableModel: an icon, plain text in its ink, or a chip.
#pragma once

#include <QElapsedTimer>
#include <QStyledItemDelegate>

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // A text that does not fit is told by the tooltip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QStringList neighbours(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QHash<int, QStringList> m_seen; // by column, of the rows from top to bottom
    mutable QElapsedTimer m_seenAt;
    mutable int m_seenTop = -1, m_seenBottom = -1;
};
