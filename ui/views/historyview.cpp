// SPDX-License-Identifier: MIT
#include "ui/views/historyview.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using theme::Role;

namespace {
class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool undone = index.data(HistoryModel::UndoneRole).toBool();
        const bool now = index.data(HistoryModel::NowRole).toBool();
        const bool isTime = index.column() == 0;
        painter->save();
        if (now)
            painter->fillRect(option.rect, theme::color(Role::AccentSoft, option.palette));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme::color(Role::Accent, option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->setFont(isTime    ? theme::smallFont(option.font)
                             : now ? theme::boldFont(option.font)
                                   : option.font);
        painter->setPen(theme::color(undone || isTime ? Role::Muted : Role::Text, option.palette));
        QString text = option.text;
        if (!isTime && undone)
            text = HistoryView::tr("%1 (undone)").arg(text);
        const QRect rect = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * theme::gap,
                theme::rowHeight(option.fontMetrics) - 4};
    }
};
} // namespace

HistoryView::HistoryView(QWidget *parent) : QTreeView(parent), m_model(new HistoryModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChangeDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setAllColumnsShowFocus(false);
    setAccessibleName(tr("History"));
    header()->setStretchLastSection(true);
    header()->resizeSection(0, fontMetrics().averageCharWidth() * 20);
    const auto choose = [this](const QModelIndex &index) {
        emit positionChosen(index.data(HistoryModel::PositionRole).value<qsizetype>());
    };
    connect(this, &QTreeView::clicked, this, choose);
    connect(this, &QTreeView::activated, this, choose);
}

// The keys go on from where the plan is, and it is always in sight.
void HistoryView::reset(const Document &document)
{
    m_model->reset(document);
    const QModelIndex now = m_model->index(m_model->nowRow(), 1);
    setCurrentIndex(now);
    scrollTo(now);
}
