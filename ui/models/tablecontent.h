// SPDX-License-Identifier: MIT
// A TableContent says which rows of a plan a table has and what is in its cells; it keeps nothing, so that any
// thread may ask.
#pragma once

#include "core/query/arena.h"
#include "core/query/order.h"
#include "core/query/terms.h"

#include <QVariant>

struct TableColumn {
    const char *key;
    const char *title; // untranslated, context "tables"
    int letters;       // how wide at first
    bool isNumber = false;
    const char *term = nullptr; // the filter's term that asks for this column; the key when none is given
};

// What a table is of: a plan, and what the checks find in it.
struct TableFacts {
    Plan plan;
    check::Findings findings;

    query::RowFacts row(AnyId id) const { return {.plan = plan, .findings = findings, .id = id}; }
};

class TableContent {
public:
    virtual ~TableContent() = default;
    // What the person's columns and filters of this table are remembered by.
    virtual QString name() const = 0;
    virtual query::Kind kind() const = 0;
    virtual const QList<TableColumn> &columns() const = 0;
    // A column that says nothing here until a person asks for it.
    virtual bool isHiddenAtFirst(int) const { return false; }

    // Every row that belongs here.
    virtual QList<AnyId> rows(const Plan &plan) const = 0;
    virtual bool contains(const Plan &plan, AnyId id) const = 0;
    // True when the change may alter what is in the cells.
    virtual bool dependsOn(const Change &) const { return true; }

    virtual QString text(const TableFacts &facts, AnyId id, int column) const = 0;
    // What a column of numbers is sorted by.
    virtual std::optional<qint64> number(const TableFacts &, AnyId, int) const { return {}; }
    // What else there is to say of a cell: a chip, an ink, an icon, a tooltip.
    virtual QVariant look(const TableFacts &, AnyId, int, int) const { return {}; }

    // What the words of a filter are looked for in.
    virtual void addTexts(const TableFacts &facts, AnyId id, query::Arena &arena) const
    {
        for (int column = 0; column < columns().size(); ++column)
            arena.add(text(facts, id, column));
    }
    virtual void addKey(const TableFacts &facts, AnyId id, int column, query::SortKeys &keys) const
    {
        if (const auto value = number(facts, id, column))
            keys.add(*value);
        else
            keys.add(text(facts, id, column));
    }
};
