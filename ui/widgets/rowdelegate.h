// SPDX-License-Identifier: MIT
// The RowDelegate draws a cell of a TableModel: an icon, plain text in its ink, or a chip.
#pragma once

#include <QStyledItemDelegate>

// Ids, revisions and what is numbered are told apart by their ends, other texts by their beginnings.
Qt::TextElideMode elisionOf(const QString &text);

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
};
