// SPDX-License-Identifier: MIT
// The CoverageModel is a coverage matrix as a table: the totals of a row, then a column for each cloud; narrowed
// and ordered as a person likes.
#pragma once

#include "core/check/coveragetests.h"
#include "core/export/sheet.h"

#include <QAbstractTableModel>

// A matrix, its tests, and the plan that they are of.
struct CoverageFacts {
    Plan plan;
    CoverageMatrix matrix;
    QList<Tested> tests;
};

// Which rows and columns are shown.
struct CoverageFilter {
    QString mcis, clouds; // words, all of which a name must have
    bool onlyUsed = false;
    bool operator==(const CoverageFilter &) const = default;
};

class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int totals = 2; // columns before those of the clouds: clouds covered, and launches
    enum Role { StateRole = Qt::UserRole, UsersRole, TestRole, GapRole, CountRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(CoverageFacts facts);
    void narrow(const CoverageFilter &filter);
    const CoverageFacts &facts() const { return m_facts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // By the totals, or by what there is in a cloud; by name or place for another column.
    void sort(int column, Qt::SortOrder order) override;

    Id<MultiCloudImage> mciAt(int row) const;
    Id<Cloud> cloudAt(int column) const; // none for the totals
    // The setting; the MultiCloud Image where there is none.
    AnyId targetOf(const QModelIndex &index) const;
    // All of a cell in words, for the line below, the tooltip and who does not see it.
    QString sentenceAt(const QModelIndex &index) const;
    // What is shown, as shown now, whenever it is made.
    SheetMaker sheetMaker() const;

private:
    Sheet sheet() const;
    bool isUsed(qsizetype row) const { return m_facts.matrix.usersOfRow(row) > 0; }
    void arrange();
    const CoverageCell &cellAt(const QModelIndex &index) const;
    Tested testAt(const QModelIndex &index) const;
    int keyOf(qsizetype row) const;

    CoverageFacts m_facts;
    CoverageFilter m_filter;
    QList<qsizetype> m_rows, m_columns; // positions in the matrix
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// "◹", "◥"; empty when the cell needs no mark.
QString testMark(CellState state, Tested tested);
// What the glyphs and marks mean, a text each.
QStringList coverageLegend();
