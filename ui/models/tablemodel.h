// SPDX-License-Identifier: MIT
// A TableModel is rows of the plan as a table of texts, filtered and in an order of their own.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"
#include "core/query/filter.h"

#include <QAbstractTableModel>
#include <memory>

class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        const char *key;
        const char *title; // untranslated, context "tables"
        int letters;       // how wide at first
        bool isNumber = false;
    };
    enum Role {
        IdRole = Qt::UserRole, // AnyId
        ChipRole,              // theme::Role of a cell that is shown as a chip
        InkRole,               // theme::Role of a cell's text
        IconRole,              // the name of an icon before the text
        BeforeRole,            // the text as it was before the trial, where it is another now
    };

    using QAbstractTableModel::QAbstractTableModel;

    // What the person's columns of this table are remembered by.
    virtual QString name() const = 0;
    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order) final;

    const Plan &plan() const { return m_plan; }
    AnyId idAt(int row) const { return m_shown.at(row); }
    const QList<AnyId> &shown() const { return m_shown; }
    int rowOf(AnyId id) const { return int(m_shown.indexOf(id)); }
    const Column &column(int column) const { return columns().at(column); }
    // A column that says nothing here until a person asks for it.
    virtual bool isHiddenAtFirst(int) const { return false; }
    // How many rows there are without the filter.
    qsizetype total() const { return m_all.size(); }
    void setFilter(const QString &typed);
    // While something is tried: marks what is otherwise than in the plan before, which the same kind of table
    // shows; null ends that.
    void setBefore(std::unique_ptr<TableModel> before, const Plan &plan);

    // Shows the plan from the beginning.
    void reset(const Plan &plan);
    // Goes on to `plan`, which is the one shown so far with `change` applied.
    void apply(const Plan &plan, const Change &change);

protected:
    virtual bool matches(AnyId id, const query::Filter &filter) const;

private:
    virtual const QList<Column> &columns() const = 0;
    // Every row of plan() that belongs here, by id.
    virtual QList<AnyId> rows() const = 0;
    virtual bool contains(AnyId id) const = 0;
    virtual QString text(AnyId id, int column) const = 0;
    // What else there is to say of a cell: a chip, an ink, an icon, a tooltip.
    virtual QVariant look(AnyId id, int column, int role) const;
    // Null unless the cell is marked as another than before, or the row as new.
    QString before(AnyId id, int column) const;
    bool isNew(AnyId id) const { return m_before && !m_before->contains(id); }
    QVariant marked(AnyId id, int column, int role) const;
    QByteArray keyOf(AnyId id) const;
    bool isBefore(AnyId a, AnyId b) const;
    void order();
    void follow(const Change &change);
    void remove(AnyId id);
    void insert(AnyId id);

    Plan m_plan;
    QList<AnyId> m_all, m_shown; // m_all: by id, m_shown: those that match, in the order shown
    query::Filter m_filter;
    std::unique_ptr<TableModel> m_before;
    int m_sortColumn = -1; // -1: by id
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
