// SPDX-License-Identifier: MIT
#include "ui/views/rowsview.h"

#include "ui/theme/theme.h"
#include "ui/views/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

RowsView::RowsView(Settings &settings, QWidget *parent) : QTableView(parent), m_settings(settings)
{
    setItemDelegate(new RowDelegate(this));
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::rowHeight(fontMetrics()));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &RowsView::storeColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowsView::storeColumns);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit activatedRow(m_rows->idAt(index.row())); });
}

void RowsView::show(TableModel *model)
{
    m_isRestoring = true;
    m_kept.clear();
    TableModel *before = std::exchange(m_rows, model);
    model->setParent(this);
    setModel(model);
    delete before;
    setAccessibleName(tr("Rows"));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selection(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { select(std::exchange(m_kept, {})); });
    restoreColumns();
    m_isRestoring = false;
}

void RowsView::restoreColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        setColumnHidden(column, m_rows->isHiddenAtFirst(column));
        header->moveSection(header->visualIndex(column), column);
        setColumnWidth(column,
                       fontMetrics().averageCharWidth() * m_rows->column(column).letters + 2 * theme::gap);
    }
    const bool sortsAtOnce = m_rows->name() != "images";
    header->setSortIndicator(sortsAtOnce ? 0 : -1, Qt::AscendingOrder);
    header->restoreState(m_settings.table(m_rows->name()).value());
    setSortingEnabled(true);
}

void RowsView::storeColumns()
{
    if (m_rows && !m_isRestoring)
        m_settings.table(m_rows->name()).set(horizontalHeader()->saveState());
}

void RowsView::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The first names the row.
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            storeColumns();
        });
    }
}

QList<AnyId> RowsView::selection() const
{
    QList<AnyId> ids;
    if (!m_rows || !selectionModel())
        return ids;
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : std::as_const(rows))
        ids.append(m_rows->idAt(row));
    return ids;
}

void RowsView::select(const QList<AnyId> &ids)
{
    const QSet<AnyId> wanted(ids.cbegin(), ids.cend());
    QItemSelection chosen;
    int first = -1;
    const int last = m_rows->columnCount() - 1;
    for (int row = 0; !wanted.isEmpty() && row < m_rows->rowCount(); ++row) {
        if (!wanted.contains(m_rows->idAt(row)))
            continue;
        first = first < 0 ? row : first;
        chosen.select(m_rows->index(row, 0), m_rows->index(row, last));
    }
    if (first >= 0) {
        selectionModel()->setCurrentIndex(m_rows->index(first, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_rows->index(first, 0));
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

QList<int> RowsView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

QString RowsView::selectionAsText() const
{
    const QList<int> columns = shownColumns();
    QStringList lines, cells;
    for (const int column : columns)
        cells.append(m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join('\t'));
    for (const AnyId id : selection()) {
        cells.clear();
        const int row = m_rows->rowOf(id);
        for (const int column : columns)
            cells.append(m_rows->index(row, column).data().toString().replace('\t', ' ').replace('\n', ' '));
        lines.append(cells.join('\t'));
    }
    return lines.join('\n') + '\n';
}

void RowsView::copySelection() const
{
    if (m_rows && !selection().isEmpty())
        QGuiApplication::clipboard()->setText(selectionAsText());
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void RowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRows(selection());
}
