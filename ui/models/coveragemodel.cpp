// SPDX-License-Identifier: MIT
#include "ui/models/coveragemodel.h"

#include "core/naming/names.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace {
bool hasAllWords(const QString &name, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

// What a person looks for first comes first.
int rankOf(const CoverageCell &cell)
{
    constexpr std::array ranks {4, 0, 1, 2, 3};
    return ranks.at(size_t(cell.state)) - (cell.isGap() ? 10 : 0);
}
} // namespace

void CoverageModel::show(CoverageFacts facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_sortColumn = m_sortColumn < totals ? m_sortColumn : -1;
    arrange();
    endResetModel();
}

void CoverageModel::narrow(const CoverageFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    const Id<Cloud> sorted = m_sortColumn >= totals ? cloudAt(m_sortColumn) : Id<Cloud> {};
    m_filter = filter;
    arrange();
    if (sorted) {
        const auto column = m_columns.indexOf(m_facts.matrix.clouds.indexOf(sorted));
        m_sortColumn = column < 0 ? -1 : int(column) + totals;
        arrange();
    }
    endResetModel();
}

void CoverageModel::arrange()
{
    const CoverageMatrix &matrix = m_facts.matrix;
    m_rows.clear();
    m_columns.clear();
    for (qsizetype row = 0; row < matrix.mcis.size(); ++row)
        if (hasAllWords(nameOf(m_facts.plan, matrix.mcis.at(row)), m_filter.mcis)
            && (!m_filter.onlyUsed || isUsed(row)))
            m_rows.append(row);
    for (qsizetype column = 0; column < matrix.clouds.size(); ++column)
        if (hasAllWords(nameOf(m_facts.plan, matrix.clouds.at(column)), m_filter.clouds)
            && (!m_filter.onlyUsed || matrix.usersOfColumn(column) > 0))
            m_columns.append(column);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](qsizetype a, qsizetype b) {
        return m_sortOrder == Qt::DescendingOrder ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
    });
}

int CoverageModel::keyOf(qsizetype row) const
{
    if (m_sortColumn == 0)
        return -m_facts.matrix.imagesInRow(row);
    if (m_sortColumn == 1)
        return -m_facts.matrix.usersOfRow(row);
    return rankOf(m_facts.matrix.at(row, m_columns.at(m_sortColumn - totals)));
}

void CoverageModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + totals;
}

const CoverageCell &CoverageModel::cellAt(const QModelIndex &index) const
{
    return m_facts.matrix.at(m_rows.at(index.row()), m_columns.at(index.column() - totals));
}

Tested CoverageModel::testAt(const QModelIndex &index) const
{
    return m_facts.tests.at(m_rows.at(index.row()) * m_facts.matrix.clouds.size()
                            + m_columns.at(index.column() - totals));
}

Id<MultiCloudImage> CoverageModel::mciAt(int row) const { return m_facts.matrix.mcis.at(m_rows.at(row)); }

Id<Cloud> CoverageModel::cloudAt(int column) const
{
    return column < totals ? Id<Cloud> {} : m_facts.matrix.clouds.at(m_columns.at(column - totals));
}

AnyId CoverageModel::targetOf(const QModelIndex &index) const
{
    if (index.column() >= totals && cellAt(index).setting)
        return cellAt(index).setting;
    return mciAt(index.row());
}

QString CoverageModel::sentenceAt(const QModelIndex &index) const
{
    const CoverageMatrix &matrix = m_facts.matrix;
    const qsizetype row = m_rows.at(index.row());
    if (index.column() < totals)
        return tr("%1: an image in %2 of %3 clouds, taken by %4 servers and arrays.")
            .arg(nameOf(m_facts.plan, mciAt(index.row())))
            .arg(matrix.imagesInRow(row))
            .arg(matrix.clouds.size())
            .arg(matrix.usersOfRow(row));
    QString sentence = sentenceOf(m_facts.plan, matrix, row, m_columns.at(index.column() - totals));
    if (cellAt(index).state == CellState::Image)
        sentence += u' ' + tr("It is %1.").arg(wordOf(testAt(index)));
    return sentence;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return theme::tooltip(sentenceAt(index));
    if (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole)
        return sentenceAt(index);
    const qsizetype row = m_rows.at(index.row());
    if (index.column() < totals) {
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? m_facts.matrix.imagesInRow(row) : m_facts.matrix.usersOfRow(row);
        return {};
    }
    const CoverageCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return glyphOf(cell.state);
    case StateRole:
        return int(cell.state);
    case UsersRole:
        return cell.users;
    case TestRole:
        return testMark(cell.state, testAt(index));
    case GapRole:
        return cell.isGap();
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount()))
        return {};
    if (!isRow && section < totals)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
            ? (section == 0 ? tr("Clouds covered") : tr("Launches"))
            : QVariant();
    const QString name =
        isRow ? nameOf(m_facts.plan, mciAt(section)) : nameOf(m_facts.plan, cloudAt(section));
    if (role == Qt::DisplayRole)
        return name;
    const qsizetype column = isRow ? 0 : m_columns.at(section - totals);
    if (role == CountRole && !isRow)
        return m_facts.matrix.imagesInColumn(column);
    if (role != Qt::ToolTipRole)
        return {};
    if (isRow)
        return theme::tooltip(sentenceAt(index(section, 0)));
    const bool isRegistered = m_facts.plan.row(cloudAt(section)).registered;
    const QString text =
        tr("%1: %2 of %3 MultiCloud Images have an image there, %4 servers and arrays launch there.")
            .arg(name)
            .arg(m_facts.matrix.imagesInColumn(column))
            .arg(m_facts.matrix.mcis.size())
            .arg(m_facts.matrix.usersOfColumn(column));
    return theme::tooltip(isRegistered ? text : text + u' ' + tr("It is not registered in this account."));
}

SheetMaker CoverageModel::sheetMaker() const
{
    return [facts = m_facts, filter = m_filter, column = m_sortColumn, order = m_sortOrder](Progress &) {
        CoverageModel same;
        same.show(facts);
        same.narrow(filter);
        same.sort(column, order);
        return same.sheet();
    };
}

Sheet CoverageModel::sheet() const
{
    Sheet sheet {.title = tr("Coverage"),
                 .columns = {tr("MultiCloud Image")},
                 .isMatrix = true,
                 .notes = {coverageLegend().join(QStringLiteral(" · "))}};
    for (int column = 0; column < columnCount(); ++column)
        sheet.columns.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells {headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const QString mark = cell.data(TestRole).toString();
            QString text = cell.data().toString();
            if (column >= totals)
                text = QStringLiteral("%1%2 %3").arg(text, mark,
                                                     wordOf(CellState(cell.data(StateRole).toInt())));
            if (const int users = cell.data(UsersRole).toInt(); users > 0)
                text += QStringLiteral(" · %1").arg(users);
            cells.append(text);
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

QString testMark(CellState state, Tested tested)
{
    if (state != CellState::Image || tested == Tested::Passed)
        return {};
    return tested == Tested::Failed ? QStringLiteral("◥") : QStringLiteral("◹");
}

QStringList coverageLegend()
{
    QStringList legend;
    for (const CellState state : {CellState::Image, CellState::NoInstanceType, CellState::NotSupported,
                                  CellState::ImageGone, CellState::Unknown})
        legend.append(QStringLiteral("%1 %2").arg(glyphOf(state), wordOf(state)));
    for (const Tested tested : {Tested::Never, Tested::Failed})
        legend.append(QStringLiteral("%1 %2").arg(testMark(CellState::Image, tested), wordOf(tested)));
    return legend << CoverageModel::tr("3 = so many launch it");
}
