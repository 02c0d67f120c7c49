// SPDX-License-Identifier: MIT
#include "ui/models/tablemodel.h"

#include "core/query/order.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
bool byId(AnyId a, AnyId b) { return std::pair(a.entity(), a.value()) < std::pair(b.entity(), b.value()); }

struct Touched {
    QList<AnyId> added, removed, updated;
    qsizetype size() const { return added.size() + removed.size() + updated.size(); }
};

Touched touchedBy(const Change &change)
{
    Touched touched;
    change.forEach([&]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.added)
            touched.added.append(row.id);
        for (const E &row : delta.removed)
            touched.removed.append(row.id);
        for (const Update<E> &update : delta.updated)
            touched.updated.append(update.after.id);
    });
    return touched;
}

// More than this and beginning anew is quicker than row by row.
constexpr qsizetype manyRows = 200;
} // namespace

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AnyId id = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(id, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return QVariant::fromValue(id);
    default:
        return m_before ? marked(id, index.column(), role)
            : role == Qt::ToolTipRole ? theme::tooltip(look(id, index.column(), role).toString())
                                      : look(id, index.column(), role);
    }
}

void TableModel::setBefore(std::unique_ptr<TableModel> before, const Plan &plan)
{
    m_before = std::move(before);
    if (m_before)
        m_before->m_plan = plan;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString TableModel::before(AnyId id, int column) const
{
    if (isNew(id))
        return {};
    const QString was = m_before->text(id, column);
    return was == text(id, column) ? QString() : was.isEmpty() ? QStringLiteral("–") : was;
}

QVariant TableModel::marked(AnyId id, int column, int role) const
{
    const QVariant plain = look(id, column, role);
    const QString was = before(id, column);
    const bool marksNew = column == 0 && isNew(id);
    if (role == BeforeRole)
        return was.isNull() ? QVariant() : was;
    if (role == Qt::ToolTipRole) {
        const QString mark = marksNew ? tr("New in this trial")
            : was.isNull()            ? QString()
                                      : tr("Before the trial: %1").arg(was);
        return theme::tooltip((plain.toString() + u'\n' + mark).trimmed());
    }
    if (role == InkRole && !plain.isValid() && (marksNew || !was.isNull()))
        return int(theme::Role::Accent);
    return plain;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns().size())
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("tables", column(section).title);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column(section).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant TableModel::look(AnyId, int, int) const { return {}; }

bool TableModel::matches(AnyId id, const query::Filter &filter) const
{
    QStringList texts;
    for (int column = 0; column < columns().size(); ++column)
        texts.append(text(id, column));
    return filter.matches(texts);
}

void TableModel::reset(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_all = rows();
    m_shown = m_all;
    order();
    endResetModel();
}

void TableModel::setFilter(const QString &typed)
{
    const query::Filter filter(typed);
    beginResetModel();
    // While a person types on, only what is left has to be looked at.
    const bool narrows = filter.narrows(m_filter);
    if (!narrows)
        m_shown = m_all;
    m_filter = filter;
    m_shown.removeIf([this](AnyId id) { return !matches(id, m_filter); });
    if (!narrows && m_sortColumn >= 0)
        m_shown = query::ordered(
            m_shown, [this](AnyId id) { return keyOf(id); }, m_sortOrder == Qt::DescendingOrder);
    endResetModel();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<AnyId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_shown.at(index.row()));
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    this->order();
    QHash<AnyId, int> rows;
    for (const AnyId id : std::as_const(ids))
        rows.insert(id, -1);
    for (int row = 0; !rows.isEmpty() && row < m_shown.size(); ++row)
        if (const auto found = rows.find(m_shown.at(row)); found != rows.end())
            *found = row;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QByteArray TableModel::keyOf(AnyId id) const { return query::sortKey(text(id, m_sortColumn)); }

bool TableModel::isBefore(AnyId a, AnyId b) const
{
    if (m_sortColumn < 0)
        return byId(a, b);
    const QByteArray left = keyOf(a), right = keyOf(b);
    return m_sortOrder == Qt::DescendingOrder ? right < left : left < right;
}

void TableModel::order()
{
    if (!m_filter.isEmpty())
        m_shown.removeIf([this](AnyId id) { return !matches(id, m_filter); });
    if (m_sortColumn < 0)
        std::sort(m_shown.begin(), m_shown.end(), byId);
    else
        m_shown = query::ordered(
            m_shown, [this](AnyId id) { return keyOf(id); }, m_sortOrder == Qt::DescendingOrder);
}

void TableModel::apply(const Plan &plan, const Change &change)
{
    if (change.rows() > manyRows)
        return reset(plan);
    m_plan = plan;
    follow(change);
    // Any row of the plan may be seen in any cell: what is inherited is looked up when it is shown.
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Rows that were edited keep their place, also where the filter or the sorting would now say otherwise:
// nothing jumps away under the person's hand.
void TableModel::follow(const Change &change)
{
    const Touched touched = touchedBy(change);
    for (const AnyId id : touched.removed)
        remove(id);
    for (const AnyId id : touched.updated)
        if (!contains(id))
            remove(id);
    for (const QList<AnyId> &ids : {touched.updated, touched.added})
        for (const AnyId id : ids)
            if (contains(id))
                insert(id);
}

void TableModel::remove(AnyId id)
{
    const auto known = std::lower_bound(m_all.cbegin(), m_all.cend(), id, byId);
    if (known == m_all.cend() || *known != id)
        return;
    m_all.remove(known - m_all.cbegin());
    if (const int row = rowOf(id); row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.remove(row);
        endRemoveRows();
    }
}

void TableModel::insert(AnyId id)
{
    const auto place = std::lower_bound(m_all.cbegin(), m_all.cend(), id, byId);
    if (place != m_all.cend() && *place == id)
        return;
    m_all.insert(place - m_all.cbegin(), id);
    if (!matches(id, m_filter))
        return;
    const auto before = [this](AnyId a, AnyId b) { return isBefore(a, b); };
    const int row = int(std::upper_bound(m_shown.cbegin(), m_shown.cend(), id, before) - m_shown.cbegin());
    beginInsertRows({}, row, row);
    m_shown.insert(row, id);
    endInsertRows();
}
