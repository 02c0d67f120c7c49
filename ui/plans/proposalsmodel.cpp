// SPDX-License-Identifier: MIT
#include "ui/plans/proposalsmodel.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace {
// A row's parent as a number: 0 for all, else proposal and part, from 1 on.
quintptr idOf(int top, int part) { return (quintptr(top + 1) << 32) | quintptr(part + 1); }
} // namespace

ProposalNode ProposalsModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int top = int(index.internalId() >> 32) - 1, part = int(index.internalId() & 0xffffffff) - 1;
    if (top < 0)
        return {index.row(), -1, -1};
    return part < 0 ? ProposalNode {top, index.row(), -1} : ProposalNode {top, part, index.row()};
}

QModelIndex ProposalsModel::indexOf(const ProposalNode &node) const
{
    if (node.top < 0)
        return {};
    if (node.part < 0)
        return createIndex(node.top, 0, idOf(-1, -1));
    return node.leaf < 0 ? createIndex(node.part, 0, idOf(node.top, -1))
                         : createIndex(node.leaf, 0, idOf(node.top, node.part));
}

QModelIndex ProposalsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount({}) || row >= rowCount(parent))
        return {};
    const ProposalNode of = nodeAt(parent);
    return createIndex(row, column, idOf(of.top, of.part));
}

QModelIndex ProposalsModel::parent(const QModelIndex &index) const
{
    const ProposalNode node = nodeAt(index);
    if (node.leaf >= 0)
        return indexOf({node.top, node.part, -1});
    return node.part >= 0 ? indexOf({node.top, -1, -1}) : QModelIndex();
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : countBelow(nodeAt(parent));
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    const ProposalNode node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(node, index.column());
    case Qt::ToolTipRole:
        return theme::tooltip(textAt(node, index.column()));
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(stateOf(node)) : QVariant();
    case Qt::ForegroundRole:
        return isWarned(node) ? QVariant(theme::color(theme::Role::Warning, QGuiApplication::palette()))
                              : QVariant();
    default:
        return {};
    }
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProposalNode node = nodeAt(index);
    if (role == Qt::EditRole && node.depth() == 0 && canRename(node.top)
        && value.toString().trimmed() != textAt(node, 0))
        rename(node.top, value.toString().trimmed());
    else if (role == Qt::CheckStateRole)
        setTaken(node, value.toInt() == Qt::Checked);
    else
        return false;
    // What is taken of one may be taken from its neighbours.
    const QModelIndex top = indexOf({node.top, -1, -1});
    emit dataChanged(top, top.siblingAtColumn(columnCount({}) - 1));
    for (int part = 0; part < countBelow({node.top, -1, -1}); ++part) {
        if (node.part >= 0 && node.part != part)
            continue;
        const ProposalNode of {node.top, part, -1};
        emit dataChanged(indexOf(of), indexOf(of).siblingAtColumn(columnCount({}) - 1));
        if (const int leaves = countBelow(of); leaves > 0)
            emit dataChanged(indexOf({node.top, part, 0}),
                             indexOf({node.top, part, leaves - 1}).siblingAtColumn(columnCount({}) - 1));
    }
    emit edited();
    return true;
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0) {
        flags |= Qt::ItemIsUserCheckable;
        if (const ProposalNode node = nodeAt(index); node.depth() == 0 && canRename(node.top))
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}
