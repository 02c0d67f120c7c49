// SPDX-License-Identifier: MIT
#include "ui/views/rowsview.h"

#include "ui/models/rowsastext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

RowsView::RowsView(Settings &settings, QWidget *parent)
    : QTableView(parent), m_settings(settings), m_copying(new Copying(this))
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
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::MoveAction);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    theme::fitRows(this);
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
    m_awaited.clear();
    TableModel *before = std::exchange(m_rows, model);
    model->setParent(this);
    const auto forget = [this] { m_selection.reset(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    setModel(model);
    forget();
    delete before;
    setAccessibleName(tr("Rows"));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selection(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const QList<AnyId> kept = std::exchange(m_kept, {});
        select(m_awaited.isEmpty() ? kept : std::exchange(m_awaited, {}));
    });
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
    emit columnMenuFilled(menu);
}

// Asked for by many after each change of it.
const QList<AnyId> &RowsView::selection() const
{
    if (!m_selection)
        m_selection = selectedNow();
    return *m_selection;
}

QList<AnyId> RowsView::selectedNow() const
{
    QList<AnyId> ids;
    if (!m_rows || !selectionModel())
        return ids;
    // Ranges may overlap; there are far fewer than rows.
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = qMax(top, next); row <= bottom; ++row)
            ids.append(m_rows->idAt(row));
        next = qMax(next, bottom + 1);
    }
    return ids;
}

void RowsView::select(const QList<AnyId> &ids)
{
    const QList<int> rows = ids.isEmpty() ? QList<int>() : m_rows->rowsOf(ids);
    // What is being arranged may bring them.
    m_awaited = rows.isEmpty() && m_rows->isArranging() ? ids : QList<AnyId>();
    QItemSelection chosen;
    const int last = m_rows->columnCount() - 1;
    for (qsizetype begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && rows.at(end) == rows.at(end - 1) + 1;)
            ++end;
        chosen.select(m_rows->index(rows.at(begin), 0), m_rows->index(rows.at(end - 1), last));
    }
    if (!rows.isEmpty()) {
        selectionModel()->setCurrentIndex(m_rows->index(rows.constFirst(), 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_rows->index(rows.constFirst(), 0));
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
    Progress progress;
    return rowsAsText(m_rows->content(), m_rows->facts(), selection(), shownColumns(), progress);
}

void RowsView::copy(const QList<AnyId> &rows, const Copying::Parts &parts)
{
    if (rows.isEmpty() && parts.isEmpty())
        return;
    const auto make = [rows, columns = shownColumns(), content = m_rows->sharedContent(),
                       facts = m_rows->facts()](Progress &progress) {
        return rows.isEmpty() ? QString() : rowsAsText(*content, facts, rows, columns, progress);
    };
    m_copying->start(make, rows.size() <= TableModel::fewRows / 10, parts);
}

void RowsView::addFilters(QMenu *menu, const QModelIndex &index)
{
    const TableColumn &column = m_rows->column(index.column());
    const QString key = QString::fromLatin1(column.term ? column.term : column.key);
    const query::Term *term = query::findTerm(key);
    const query::Answers *answers = term ? term->of(m_rows->content().kind()) : nullptr;
    if (!answers)
        return;
    const QStringList values =
        query::valuesShown(*answers, m_rows->facts().row(m_rows->idAt(index.row())), index.data().toString());
    for (const bool isNegated : {false, true}) {
        const QString title = isNegated ? tr("&Leave Out This Value") : tr("&Filter by This Value");
        QMenu *into = values.size() > 1 ? menu->addMenu(title) : menu;
        for (const QString &value : values) {
            const QString typed = query::written(
                key, value, answers->takes == query::Answers::Takes::Text && value != query::noneWord(),
                isNegated);
            const QString shown = QString(typed).replace('&', "&&");
            // What is filtered by stands at the right, where menus have shortcuts.
            QAction *action = into->addAction(values.size() > 1 ? shown : title + '\t' + shown);
            connect(action, &QAction::triggered, this, [this, typed] { emit filterWanted(typed); });
        }
    }
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_rows)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid())
        addFilters(menu, index);
    emit menuWanted(menu);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool RowsView::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const QModelIndex at = currentIndex();
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1 || !at.isValid())
        return QTableView::event(event);
    const QVariant field = at.data(TableModel::FieldRole);
    if (!field.isValid())
        return QTableView::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit explainWanted(m_rows->idAt(at.row()), LaunchField(field.toInt()));
    return true;
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
    m_selection.reset();
    QTableView::selectionChanged(selected, deselected);
    emit selectedRows(selection());
}
