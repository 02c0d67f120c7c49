// SPDX-License-Identifier: MIT
#include "ui/views/coverageview.h"

#include "core/export/sheet.h"
#include "ui/theme/elision.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using theme::Role;

namespace {
constexpr int nameHeightAtLeast = 64, nameHeightAtMost = 160, nameWidthAtMost = 300;
constexpr int namesCompared = 400; // with each other, for what of them has to be seen

Role inkOf(CellState state)
{
    switch (state) {
    case CellState::Image:
        return Role::Good;
    case CellState::ImageGone:
        return Role::Error;
    case CellState::NoInstanceType:
    case CellState::Unknown:
        return Role::Warning;
    case CellState::NotSupported:
        break;
    }
    return Role::Muted;
}

// Fits a cell: "12", "9999", "12k".
QString shortNumber(int number)
{
    return number < 10'000 ? QString::number(number) : CoverageView::tr("%1k").arg(number / 1000);
}

// The names of the clouds, upright, with the number of images below them.
class UprightHeader final : public QHeaderView {
public:
    explicit UprightHeader(CoverageView *view) : QHeaderView(Qt::Horizontal, view), m_view(view)
    {
        setSectionsClickable(true);
        setSortIndicatorClearable(true);
        setHighlightSections(true);
        setMinimumSectionSize(8);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QString name = model()->headerData(section, orientation()).toString();
        const int length =
            QFontMetrics(theme::boldFont(font())).horizontalAdvance(name); // as it is under the pointer
        return {0, length + fontMetrics().height() + 18};
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        const bool isNear =
            m_view->hovered().column() == section || m_view->currentIndex().column() == section;
        painter->fillRect(rect, theme::color(isNear ? Role::AccentSoft : Role::PanelHeader, palette()));
        painter->setPen(theme::color(Role::Border, palette()));
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QString number =
            model()->headerData(section, orientation(), CoverageModel::CountRole).toString();
        painter->setPen(theme::color(isSorted ? Role::Accent : Role::Muted, palette()));
        painter->setFont(theme::smallFont(font()));
        const QString below = !isSorted                  ? number
            : sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("▾")
                                                         : QStringLiteral("▴");
        const int line = fontMetrics().height();
        painter->drawText(rect.adjusted(0, rect.height() - line - 6, 0, -4), Qt::AlignCenter, below);
        painter->setFont(isNear ? theme::boldFont(font()) : font());
        painter->setPen(theme::color(section < CoverageModel::totals ? Role::Muted : Role::Text, palette()));
        const int room = rect.height() - line - 16;
        const QString name = theme::elidedAmong(model()->headerData(section, orientation()).toString(),
                                                m_view->clouds(), painter->fontMetrics(), room);
        painter->translate(rect.left(), rect.top() + room + 6);
        painter->rotate(-90);
        painter->drawText(QRect(0, 0, room, rect.width()), Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->restore();
    }

private:
    CoverageView *m_view;
};

// The names of the MultiCloud Images.
class NameHeader final : public QHeaderView {
public:
    explicit NameHeader(CoverageView *view) : QHeaderView(Qt::Vertical, view), m_view(view)
    {
        setSectionsClickable(true);
        setSectionResizeMode(Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        const bool isNear = m_view->hovered().row() == section || m_view->currentIndex().row() == section;
        painter->fillRect(rect, theme::color(isNear ? Role::AccentSoft : Role::Panel, palette()));
        painter->setPen(theme::color(Role::Border, palette()));
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(isNear ? theme::boldFont(font()) : font());
        painter->setPen(theme::color(Role::Text, palette()));
        const QRect room = rect.adjusted(theme::gap, 0, -theme::gap, -1);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          theme::elidedAmong(model()->headerData(section, orientation()).toString(),
                                             m_view->mcis(), painter->fontMetrics(), room.width()));
        painter->restore();
    }

private:
    CoverageView *m_view;
};

class CellDelegate final : public QStyledItemDelegate {
public:
    explicit CellDelegate(CoverageView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        drawGround(painter, option, index);
        if (index.column() < CoverageModel::totals) {
            painter->setPen(theme::color(Role::Muted, option.palette));
            painter->drawText(option.rect.adjusted(2, 0, -6, -1), Qt::AlignVCenter | Qt::AlignRight,
                              shortNumber(index.data().toInt()));
        } else {
            drawCell(painter, option, index);
        }
        painter->restore();
    }

private:
    void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto isNear = [&](const QModelIndex &other) {
            return other.isValid() && (other.row() == index.row() || other.column() == index.column());
        };
        const bool isCurrent = index == m_view->currentIndex();
        const Role ground = index.data(CoverageModel::GapRole).toBool()   ? Role::ErrorSoft
            : isCurrent || index == m_view->hovered()                     ? Role::AccentSoft
            : isNear(m_view->hovered()) || isNear(m_view->currentIndex()) ? Role::PanelHeader
                                                                          : Role::Panel;
        painter->fillRect(option.rect, theme::color(ground, option.palette));
        painter->setPen(theme::color(Role::Border, option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isCurrent) {
            painter->setPen(theme::color(m_view->hasFocus() ? Role::Accent : Role::Muted, option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
    }
    static void drawCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int users = index.data(CoverageModel::UsersRole).toInt();
        const Role ink = inkOf(CellState(index.data(CoverageModel::StateRole).toInt()));
        QRect room = option.rect.adjusted(0, 0, 0, -1);
        if (users > 0) {
            painter->setFont(theme::smallFont(option.font));
            painter->setPen(theme::color(Role::Text, option.palette));
            painter->drawText(room.adjusted(0, 0, -5, 0), Qt::AlignVCenter | Qt::AlignRight,
                              shortNumber(users));
            room.setRight(room.left() + glyphRoom(option.fontMetrics));
        }
        painter->setFont(option.font);
        painter->setPen(theme::color(ink, option.palette));
        painter->drawText(room, Qt::AlignCenter, index.data().toString());
        if (const QString mark = index.data(CoverageModel::TestRole).toString(); !mark.isEmpty()) {
            QFont small = option.font;
            small.setPointSizeF(option.font.pointSizeF() * 0.6);
            painter->setFont(small);
            painter->setPen(theme::color(mark == u"◥" ? Role::Error : Role::Muted, option.palette));
            painter->drawText(option.rect.adjusted(0, 0, -1, 0), Qt::AlignTop | Qt::AlignRight, mark);
        }
    }

public:
    static int glyphRoom(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u'M') + 8; }

private:
    CoverageView *m_view;
};
} // namespace

CoverageView::CoverageView(CoverageModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_copying(new Copying(this))
{
    setAccessibleName(tr("Coverage"));
    setHorizontalHeader(new UprightHeader(this));
    setVerticalHeader(new NameHeader(this));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this, &CoverageView::activatedCell);
    connect(model, &QAbstractItemModel::modelReset, this, &CoverageView::fit);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { setCurrentIndex(m_model->index(row, 0)); });
}

void CoverageView::fit()
{
    const QFontMetrics metrics = fontMetrics();
    int users = 0, most = 0;
    QString longest; // by its letters: measuring thousands of names takes its time
    m_mcis.clear();
    m_clouds.clear();
    for (const CoverageCell &cell : m_model->facts().matrix.cells)
        users = qMax(users, cell.users);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        longest = name.size() > longest.size() ? name : longest;
        if (row < namesCompared)
            m_mcis.append(name);
        most = qMax(most, m_model->index(row, 1).data().toInt());
    }
    const auto digits = [&](int number) { return metrics.horizontalAdvance(shortNumber(number)); };
    theme::fitRows(this);
    const int width =
        QFontMetrics(theme::boldFont(font())).horizontalAdvance(longest); // as under the pointer
    verticalHeader()->setFixedWidth(qMin(nameWidthAtMost, width + 2 * theme::gap + 6));
    horizontalHeader()->setDefaultSectionSize(CellDelegate::glyphRoom(metrics) + 6
                                              + (users ? digits(users) : 0));
    for (int column = 0; column < qMin(namesCompared, m_model->columnCount()); ++column)
        m_clouds.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column,
                       column < CoverageModel::totals
                           ? qMax(metrics.height() + 8, digits(qMax(most, 99)) + 12)
                           : horizontalHeader()->defaultSectionSize());
    fitHeader();
}

// The names of the clouds leave most of the height to the rows.
void CoverageView::fitHeader()
{
    const int around = fontMetrics().height() + 18, wanted = horizontalHeader()->sizeHint().height() - around;
    const int room = qBound(nameHeightAtLeast, height() / 3, nameHeightAtMost);
    horizontalHeader()->setFixedHeight(qMin(wanted, room) + around);
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    fitHeader();
    QTableView::resizeEvent(event);
}

void CoverageView::hover(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

void CoverageView::mouseMoveEvent(QMouseEvent *event)
{
    hover(indexAt(event->pos()));
    QTableView::mouseMoveEvent(event);
}

void CoverageView::leaveEvent(QEvent *event)
{
    hover({});
    QTableView::leaveEvent(event);
}

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    emit currentCell(current);
}

void CoverageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void CoverageView::copyAll()
{
    const auto make = [sheet = m_model->sheetMaker()](Progress &progress) {
        return QString::fromUtf8(sheetAsTsv(sheet(progress)));
    };
    m_copying->start(make, m_model->rowCount() * m_model->columnCount() <= 5000);
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}
