// SPDX-License-Identifier: MIT
// A TableModel is rows of the plan as a table of texts, filtered and in an order of their own. Few rows are
// arranged at once; many on a thread of their own, while those that were shown stay.
#pragma once

#include "ui/models/arrangement.h"

#include <QAbstractTableModel>
#include <QPointer>

class Job;

class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, // AnyId
        ChipRole,              // theme::Role of a cell that is shown as a chip
        InkRole,               // theme::Role of a cell's text
        IconRole,              // the name of an icon before the text
        FieldRole,             // the LaunchField that the cell shows, which F1 explains
        BeforeRole,            // the text as it was before the trial, where it is another now
    };
    // More rows than these are arranged apart.
    static constexpr qsizetype fewRows = 6000;

    explicit TableModel(std::shared_ptr<const TableContent> content, QObject *parent = nullptr);
    ~TableModel() override;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order) final;

    const TableContent &content() const { return *m_content; }
    std::shared_ptr<const TableContent> sharedContent() const { return m_content; }
    const TableFacts &facts() const { return m_facts; }
    const Plan &plan() const { return m_facts.plan; }
    // What the person's columns of this table are remembered by.
    QString name() const { return m_content->name(); }
    const TableColumn &column(int column) const { return m_content->columns().at(column); }
    bool isHiddenAtFirst(int column) const { return m_content->isHiddenAtFirst(column); }

    AnyId idAt(int row) const { return m_rows.shown.at(row); }
    const QList<AnyId> &shown() const { return m_rows.shown; }
    int rowOf(AnyId id) const { return int(m_rows.shown.indexOf(id)); }
    // The places of these rows, as far as they are shown, in the order shown.
    QList<int> rowsOf(const QList<AnyId> &ids) const;
    // How many rows there are without the filter.
    qsizetype total() const { return m_rows.all.size(); }

    // Shows what matches; where a term is faulty, what was shown before it was begun, and the fault is returned.
    // `cursor`: where it is being typed on.
    std::optional<query::Fault> setFilter(const QString &typed, qsizetype cursor = -1);
    const query::Filter &filter() const { return m_wish.filter; }
    // True while what is shown is not yet what is wished.
    bool isArranging() const { return m_isPending; }

    // While something is tried: marks what is otherwise than in the plan before; none ends that.
    void setBefore(const std::optional<Plan> &before, const check::Findings &findings);

    // Shows the plan from the beginning.
    void reset(const Plan &plan);
    // Goes on to `plan`, which is the one shown so far with `change` applied.
    void apply(const Plan &plan, const Change &change);
    // What the checks find now.
    void setFindings(const check::Findings &findings);

signals:
    void arrangingChanged(bool isArranging);

private:
    // Null unless the cell is marked as another than before, or the row as new.
    QString before(AnyId id, int column) const;
    bool isNew(AnyId id) const { return m_before && !m_content->contains(m_before->plan, id); }
    QVariant marked(AnyId id, int column, int role) const;

    bool isQuick() const { return total() <= fewRows || m_rows.isReadyFor(m_wish); }
    void arrange();
    void arrangeApart();
    void take(Arrangement made, quint64 wish, quint64 age);
    void setPending(bool isPending);
    void setRows(QList<AnyId> rows);
    void tellAll();
    void follow(const Change &change);
    bool matches(AnyId id) const;
    bool isBefore(AnyId a, AnyId b) const;
    void remove(AnyId id);
    void insert(AnyId id);

    std::shared_ptr<const TableContent> m_content;
    TableFacts m_facts;
    std::optional<TableFacts> m_before;
    Arrangement m_rows;
    Wish m_wish;
    QString m_typed;                 // the last that had no fault
    quint64 m_wishes = 0, m_age = 0; // count the wishes, and the changes of what the rows are made of
    bool m_isPending = false;
    QPointer<Job> m_job;
};
