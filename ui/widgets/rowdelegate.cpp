// SPDX-License-Identifier: MIT
#include "ui/widgets/rowdelegate.h"

#include "ui/models/tablemodel.h"
#include "ui/theme/elision.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using theme::Role;

namespace {
QRect contentsOf(const QRect &cell) { return cell.adjusted(theme::gap, 0, -theme::gap, -1); }

void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, theme::color(selected ? Role::AccentSoft : Role::Panel, option.palette));
    painter->setPen(theme::color(Role::Border, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The row that the keys act on, where another than the selected has them.
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus()) {
        painter->setPen(theme::color(Role::Accent, option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

QRect drawIcon(QPainter *painter, const QRect &rect, const QString &name, Role role)
{
    if (name.isEmpty())
        return rect;
    const QRect place(rect.left(), rect.center().y() - theme::iconSize / 2 + 1, theme::iconSize,
                      theme::iconSize);
    theme::icon(name, role).paint(painter, place);
    return rect.adjusted(theme::iconSize + 6, 0, 0, 0);
}

void drawChip(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, Role role)
{
    const QFont font = theme::smallFont(option.font);
    const QSize size = Chip::sizeFor(option.text, font).boundedTo(rect.size());
    const QRect place(rect.left(), rect.center().y() - size.height() / 2 + 1, size.width(), size.height());
    Chip::paint(painter, place, option.text, role, font, option.palette);
}

// Draws what the cell was before, struck out, as far as there is room, and an arrow; what is left for what it is
// now, which takes `needed`.
QRect drawBefore(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                 const QString &before, int needed)
{
    if (before.isNull())
        return rect;
    const QFontMetrics &metrics = option.fontMetrics;
    const QString arrow = QStringLiteral("→ ");
    const int room = rect.width() - needed - metrics.horizontalAdvance(u' ' + arrow);
    const bool hasRoom = room >= qMin(metrics.averageCharWidth() * 6, metrics.horizontalAdvance(before));
    const QString shown = hasRoom ? theme::elided(before, metrics, room) : QString();
    QRect left = rect;
    painter->setPen(theme::color(Role::Muted, option.palette));
    if (!shown.isEmpty()) {
        QFont struck = option.font;
        struck.setStrikeOut(true);
        painter->setFont(struck);
        painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        left.setLeft(left.left() + metrics.horizontalAdvance(shown + u' '));
    }
    painter->setFont(option.font);
    painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, arrow);
    left.setLeft(left.left() + metrics.horizontalAdvance(arrow));
    return left;
}
} // namespace

// The texts of the column that are seen now; asked for once for all that is painted together.
QStringList RowDelegate::neighbours(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {};
    const int top = qMax(0, table->rowAt(0)), below = table->rowAt(table->viewport()->height() - 1);
    const int bottom = below < 0 ? index.model()->rowCount() - 1 : below;
    if (!m_seenAt.isValid() || m_seenAt.elapsed() > 50 || m_seenTop != top || m_seenBottom != bottom) {
        m_seen.clear();
        m_seenAt.start();
        m_seenTop = top;
        m_seenBottom = bottom;
    }
    auto column = m_seen.find(index.column());
    if (column == m_seen.end()) {
        QStringList texts;
        for (int row = top; row <= bottom; ++row)
            texts.append(index.sibling(row, index.column()).data().toString());
        texts.removeDuplicates();
        column = m_seen.insert(index.column(), texts);
    }
    return *column;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    drawGround(painter, option);
    const QVariant chip = index.data(TableModel::ChipRole), ink = index.data(TableModel::InkRole);
    const Role role = ink.isValid() ? Role(ink.toInt()) : Role::Text;
    const QString icon = index.data(TableModel::IconRole).toString();
    const QRect cell = drawIcon(painter, contentsOf(option.rect), icon, ink.isValid() ? role : Role::Muted);
    const bool isChip = chip.isValid() && !option.text.isEmpty();
    const int needed = isChip ? Chip::sizeFor(option.text, theme::smallFont(option.font)).width()
                              : option.fontMetrics.horizontalAdvance(option.text);
    const QRect rect =
        drawBefore(painter, cell, option, index.data(TableModel::BeforeRole).toString(), needed);
    if (isChip) {
        drawChip(painter, rect, option, Role(chip.toInt()));
    } else {
        painter->setFont(option.font);
        painter->setPen(theme::color(role, option.palette));
        const bool fits = option.fontMetrics.horizontalAdvance(option.text) <= rect.width();
        painter->drawText(rect, int(option.displayAlignment) | Qt::TextSingleLine,
                          fits ? option.text
                               : theme::elidedAmong(option.text, neighbours(option, index),
                                                    option.fontMetrics, rect.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const bool hasIcon = !index.data(TableModel::IconRole).toString().isEmpty();
    int width =
        option.fontMetrics.horizontalAdvance(text) + 2 * theme::gap + (hasIcon ? theme::iconSize + 6 : 0);
    if (index.data(TableModel::ChipRole).isValid())
        width = Chip::sizeFor(text, theme::smallFont(option.font)).width() + 2 * theme::gap;
    return {width + 2, theme::rowHeight(option.fontMetrics)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (!index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool fits = sizeHint(option, index).width() <= view->visualRect(index).width() + 2;
    QToolTip::showText(event->globalPos(), fits ? QString() : theme::tooltip(index.data().toString()), view);
    return true;
}
