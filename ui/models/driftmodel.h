// SPDX-License-Identifier: MIT
// The rows of a drift table as a TableModel shows them; the DriftGroupsModel counts them by what they have in common.
#pragma once

#include "core/answer/drifttable.h"
#include "ui/models/tablemodel.h"

#include <memory>

using DriftRows = std::shared_ptr<const QList<DriftRow>>;

// The rows at these positions in the table.
std::unique_ptr<TableModel> driftModel(const DriftRows &table, const QList<int> &positions);

class DriftGroupsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Plan &plan, const QList<DriftRow> &rows, DriftGrouping by);
    // The first row stands for all of them.
    const DriftGroup &groupAt(int row) const { return m_groups.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_groups.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DriftGroup> m_groups;
    DriftGrouping m_by = DriftGrouping::Cause;
};

// "Cause", "ServerTemplate", "Image that runs".
QString labelOf(DriftGrouping grouping);
