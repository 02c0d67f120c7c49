// SPDX-License-Identifier: MIT
#include "ui/views/historyview.h"

#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using theme::Role;

namespace {
// How the cell of a change is written: the sentence, of which a part may be the name of what was edited.
struct Writing {
    Writing(const QFont &base, const QModelIndex &index, const QRect &cell)
        : isTime(index.column() == 0), isUndone(index.data(HistoryModel::UndoneRole).toBool()),
          isNow(index.data(HistoryModel::NowRole).toBool()), font(isTime      ? theme::smallFont(base)
                                                                      : isNow ? theme::boldFont(base)
                                                                              : base),
          place(cell.adjusted(theme::gap, 0, -theme::gap, 0)), text(index.data().toString())
    {
        if (!isTime && isUndone)
            text = HistoryView::tr("%1 (undone)").arg(text);
        const QString name = isTime ? QString() : index.data(HistoryModel::NameRole).toString();
        nameAt = name.isEmpty() ? text.size() : text.indexOf(name);
        nameEnd = nameAt + name.size();
    }
    int widthOf(qsizetype letters) const { return QFontMetrics(font).horizontalAdvance(text.left(letters)); }
    // Of the name, as far as there is room for it.
    QRect namePlace() const
    {
        return place.intersected(QRect(place.left() + widthOf(nameAt), place.top(),
                                       widthOf(nameEnd) - widthOf(nameAt), place.height()));
    }

    bool isTime, isUndone, isNow;
    QFont font;
    QRect place;
    QString text;
    qsizetype nameAt = 0, nameEnd = 0;
};

class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Writing writing(option.font, index, option.rect);
        painter->save();
        if (writing.isNow || option.state & QStyle::State_Selected)
            painter->fillRect(
                option.rect,
                theme::color(writing.isNow ? Role::AccentSoft : Role::PanelHeader, option.palette));
        if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
            painter->setPen(theme::color(Role::Accent, option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->setFont(writing.font);
        QRect left = writing.place;
        const auto write = [&](qsizetype from, qsizetype to, Role ink) {
            const QString part = writing.text.mid(from, to - from);
            if (part.isEmpty() || left.width() <= 0)
                return;
            painter->setPen(theme::color(ink, option.palette));
            painter->drawText(left, Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(writing.font).elidedText(part, Qt::ElideRight, left.width()));
            left.setLeft(writing.place.left() + writing.widthOf(to));
        };
        const Role ink = writing.isUndone || writing.isTime ? Role::Muted : Role::Text;
        write(0, writing.nameAt, ink);
        write(writing.nameAt, writing.nameEnd, Role::Accent);
        write(writing.nameEnd, writing.text.size(), ink);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * theme::gap,
                theme::rowHeight(option.fontMetrics)};
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
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(false);
    setAccessibleName(tr("History"));
    header()->setStretchLastSection(true);
    header()->resizeSection(0, fontMetrics().averageCharWidth() * 20);
    auto *links = new LinkCells(this);
    links->setPlace(
        [this](const QModelIndex &index) { return Writing(font(), index, visualRect(index)).namePlace(); });
    connect(links, &LinkCells::chosen, this, &HistoryView::goTo);
    connect(this, &QTreeView::doubleClicked, this, [this, links] {
        if (!links->isFollowing())
            emit goThere(position());
    });
}

qsizetype HistoryView::position() const
{
    return currentIndex().data(HistoryModel::PositionRole).value<qsizetype>();
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit goThere(position());
    else
        QTreeView::keyPressEvent(event);
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        emit positionChosen(position());
}

// The keys go on from where the plan is, and it is always in sight.
void HistoryView::reset(const Document &document)
{
    m_model->reset(document);
    const QModelIndex now = m_model->index(m_model->nowRow(), 1);
    setCurrentIndex(now);
    scrollTo(now);
}
