// SPDX-License-Identifier: MIT
// A CellTable is a TableContent by a list of columns: each says what its cells hold of a row, and how they look.
#pragma once

#include "ui/models/tablemodel.h"

// What the columns are asked of is a Row: whatever the table needs to know of one, made by rowOf().
template <class Row> struct CellColumn {
    TableColumn column;
    QString (*text)(const TableFacts &facts, const Row &row);
    std::optional<qint64> (*number)(const TableFacts &facts,
                                    const Row &row) = nullptr;                     // what it is sorted by
    QVariant (*look)(const TableFacts &facts, const Row &row, int role) = nullptr; // besides its text
};

template <class Row> class CellTable : public TableContent {
public:
    const QList<TableColumn> &columns() const override { return m_columns; }
    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        return m_cells.at(column).text(facts, rowOf(facts, id));
    }
    std::optional<qint64> number(const TableFacts &facts, AnyId id, int column) const override
    {
        const auto number = m_cells.at(column).number;
        return number ? number(facts, rowOf(facts, id)) : std::nullopt;
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override
    {
        const auto look = m_cells.at(column).look;
        return look ? look(facts, rowOf(facts, id), role) : QVariant();
    }
    // The row is made once for all columns.
    void addTexts(const TableFacts &facts, AnyId id, query::Arena &arena) const override
    {
        const Row row = rowOf(facts, id);
        for (const CellColumn<Row> &cell : m_cells)
            arena.add(cell.text(facts, row));
    }

protected:
    explicit CellTable(const QList<CellColumn<Row>> &cells) : m_cells(cells)
    {
        for (const CellColumn<Row> &cell : cells)
            m_columns.append(cell.column);
    }
    virtual Row rowOf(const TableFacts &facts, AnyId id) const = 0;

private:
    QList<CellColumn<Row>> m_cells;
    QList<TableColumn> m_columns;
};
