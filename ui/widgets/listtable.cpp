// SPDX-License-Identifier: MIT
#include "ui/widgets/listtable.h"

#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace {
// As TableModel's rows; a radio button in the first column, where there is one.
class ListDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (!index.data(Qt::CheckStateRole).isValid())
            return;
        QStyleOptionButton radio;
        const QStyle *style = option.widget->style();
        const int size = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option.widget);
        radio.rect = QRect(option.rect.left() + theme::gap, option.rect.center().y() - size / 2, size, size);
        radio.palette = option.palette;
        radio.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        radio.state |= isOn ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, option.widget);
    }
    // A click on the radio button, or Space anywhere in the row.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const QModelIndex radio = index.siblingAtColumn(0);
        if (!radio.flags().testFlag(Qt::ItemIsUserCheckable))
            return RowDelegate::editorEvent(event, model, option, index);
        const bool isClick = event->type() == QEvent::MouseButtonRelease && index.column() == 0
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        const bool isKey =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        return (isClick || isKey) && model->setData(radio, Qt::Checked, Qt::CheckStateRole);
    }
};
} // namespace

ListModel::ListModel(const QStringList &titles, QObject *parent)
    : QAbstractTableModel(parent), m_titles(titles)
{
}

void ListModel::show(const QList<ListRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &row = m_rows.at(index.row());
    const ListCell &cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return theme::tooltip(cell.tooltip);
    case Qt::CheckStateRole:
        return m_hasRadio && index.column() == 0 ? QVariant(row.isOn ? Qt::Checked : Qt::Unchecked)
                                                 : QVariant();
    case Qt::AccessibleTextRole:
        return m_hasRadio && index.column() == 0 ? (row.isOn ? tr("default") : tr("not the default"))
                                                 : cell.text;
    case TableModel::IdRole:
        return QVariant::fromValue(row.id);
    case LinkCells::Role:
        return QVariant::fromValue(cell.link);
    case TableModel::IconRole:
        return cell.icon;
    case TableModel::InkRole:
        return cell.ink >= 0            ? QVariant(cell.ink)
            : cell.link && m_showsLinks ? QVariant(int(theme::Role::Accent))
                                        : QVariant();
    case TableModel::ChipRole:
        return cell.chip < 0 ? QVariant() : QVariant(cell.chip);
    default:
        return {};
    }
}

bool ListModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    emit radioChosen(m_rows.at(index.row()).id);
    return true;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_titles.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.at(section);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignVCenter | Qt::AlignLeft)) : QVariant();
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_isOrdered)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    return flags | Qt::ItemIsDragEnabled | (index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

// The view has put what is dragged into `data`; rows are ours only while dragged within the list.
bool ListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    const QByteArray encoded = data->data(QStringLiteral("application/x-qabstractitemmodeldatalist"));
    if (action != Qt::MoveAction || encoded.isEmpty())
        return false;
    QDataStream stream(encoded);
    int from = 0;
    stream >> from;
    const int to = row < 0 ? int(m_rows.size()) : row;
    emit moveWanted(from, to > from ? to - 1 : to);
    return false; // the list is shown anew once the plan has changed
}

ListTable::ListTable(const QString &name, const QStringList &titles, QWidget *parent)
    : QTableView(parent), m_list(new ListModel(titles, this)), m_order(new QSortFilterProxyModel(this))
{
    m_order->setSourceModel(m_list);
    m_order->setFilterKeyColumn(-1);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setSortLocaleAware(true);
    setModel(m_order);
    setAccessibleName(name);
    // What its columns are remembered by; there is one in each kind of page or dialog.
    setObjectName(parent ? parent->metaObject()->className() : "");
    setItemDelegate(new ListDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    theme::fitRows(this);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto link = index.data(LinkCells::Role).value<AnyId>();
        if (link && m_links)
            emit linkChosen(link);
        else
            emit activatedRow(index.data(TableModel::IdRole).value<AnyId>());
    });
}

void ListTable::show(const QList<ListRow> &rows)
{
    if (rows == m_list->rows())
        return;
    const QList<AnyId> selected = selection();
    const int scrolled = verticalScrollBar()->value();
    m_isShowing = true;
    m_list->show(rows);
    select(selected);
    m_isShowing = false;
    verticalScrollBar()->setValue(scrolled);
    emit selectedRows();
}

void ListTable::setSortable(int column)
{
    m_order->setSortCaseSensitivity(Qt::CaseInsensitive);
    horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ListTable::setRadioAndOrder(bool canEdit)
{
    m_list->setHasRadio(true);
    m_list->setIsOrdered(canEdit);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(canEdit);
    setAcceptDrops(canEdit);
    setDropIndicatorShown(canEdit);
    setDragDropOverwriteMode(false);
    setDragDropMode(canEdit ? InternalMove : NoDragDrop);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->update();
}

void ListTable::setFollowsLinks()
{
    m_links = new LinkCells(this);
    m_list->setShowsLinks(true);
    connect(m_links, &LinkCells::chosen, this, &ListTable::linkChosen);
}

void ListTable::setWidths(const QList<int> &letters)
{
    for (int column = 0; column < letters.size(); ++column) {
        const bool isRest = letters.at(column) == 0;
        horizontalHeader()->setSectionResizeMode(column,
                                                 isRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isRest)
            setColumnWidth(column, fontMetrics().averageCharWidth() * letters.at(column) + 2 * theme::gap);
    }
}

void ListTable::setFilter(const QString &typed) { m_order->setFilterFixedString(typed.trimmed()); }

QList<AnyId> ListTable::selection() const
{
    QList<AnyId> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(index.data(TableModel::IdRole).value<AnyId>());
    return ids;
}

void ListTable::select(const QList<AnyId> &ids)
{
    const QSet<AnyId> known(ids.cbegin(), ids.cend());
    QItemSelection wanted;
    QModelIndex first;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (!known.contains(index.data(TableModel::IdRole).value<AnyId>()))
            continue;
        wanted.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid())
        scrollTo(first);
}

int ListTable::currentRow() const { return m_order->mapToSource(currentIndex()).row(); }

void ListTable::chooseRow(int row)
{
    const QModelIndex index = m_order->mapFromSource(m_list->index(row, 0));
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
}

// The columns as they are shown.
QString ListTable::selectionAsText() const
{
    const auto line = [this](const auto &textOf) {
        QStringList cells;
        for (int visual = 0; visual < m_list->columnCount(); ++visual)
            if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
                cells.append(QString(textOf(column)).replace('\t', ' ').replace('\n', ' '));
        return cells.join('\t') + '\n';
    };
    QString text = line([this](int column) {
        return m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        text += line([&row](int column) {
            return row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        });
    return text;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(selectionAsText());
    QTableView::keyPressEvent(event);
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isShowing)
        emit selectedRows();
}
