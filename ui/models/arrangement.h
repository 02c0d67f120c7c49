// SPDX-License-Identifier: MIT
// An Arrangement is which rows a table shows and in which order, with what was made on the way and serves again:
// a value, so that it can be made on another thread.
#pragma once

#include "core/base/progress.h"
#include "core/query/filter.h"
#include "ui/models/tablecontent.h"

#include <QBitArray>
#include <memory>

struct Wish {
    query::Filter filter;
    int column = -1; // sorted by it; -1: by id
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct Arrangement {
    QList<AnyId> all;   // every row, by id
    QList<AnyId> shown; // those that the filter keeps, in their order

    // Begins anew with these rows, all shown.
    void setRows(QList<AnyId> rows);
    // What was made of the cells is not true any more.
    void forget();
    // Takes over what was made of the same cells, but not what it shows.
    void adopt(Arrangement other);
    // True when nothing is missing that takes its time to make.
    bool isReadyFor(const Wish &wish) const;
    // Shows what is wished; where it is cancelled, nothing is promised.
    void make(const Wish &wish, const TableContent &content, const TableFacts &facts, Progress &progress);

private:
    void find(const query::Filter &filter, const TableContent &content, const TableFacts &facts,
              Progress &progress);
    void look(const TableContent &content, const TableFacts &facts, Progress &progress);
    void sort(int column, const TableContent &content, const TableFacts &facts, Progress &progress);
    void show(const Wish &wish);

    std::shared_ptr<const query::Arena> m_texts;                // of all rows; null until made
    QHash<int, std::shared_ptr<const QList<quint32>>> m_orders; // by column: the places in `all`, sorted
    query::Filter m_filter;
    QBitArray m_hits; // the places in `all` that m_filter keeps
};

// By kind and id.
bool isBeforeById(AnyId a, AnyId b);
