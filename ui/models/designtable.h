// SPDX-License-Identifier: MIT
// A DesignTable is the rows of one entity, all of them or those of one cloud, by a list of columns.
#pragma once

#include "core/plan/names.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

template <class E> struct DesignColumn {
    TableColumn column;
    QString (*text)(const Plan &plan, const E &row) = nullptr; // none: the number
    QString (*tip)(const Plan &plan, const E &row) = nullptr; // what the text means, where it needs a word
    qint64 (*number)(const Plan &plan, const E &row) = nullptr; // what it is sorted by, unless by its text
    const Text &(*stored)(const E &row) = nullptr;              // the text as it lies in memory
};

// Why the row should not be chosen any more, as a tooltip; empty when nothing speaks against it.
template <class E> QString warningOf(const Plan &, const E &row)
{
    return row.removed ? QCoreApplication::translate(
                             "DesignModels", "Removed. It is kept because something still refers to it.")
                       : QString();
}
QString warningOf(const Plan &plan, const Image &row);
QString warningOf(const Plan &plan, const InstanceType &row);
QString warningOf(const Plan &plan, const Cloud &row);

template <class E> class DesignTable final : public TableContent {
public:
    DesignTable(const char *name, const char *icon, query::Kind kind, const QList<DesignColumn<E>> &columns,
                Id<Cloud> cloud)
        : m_name(name), m_icon(icon), m_kind(kind), m_design(columns), m_cloud(cloud)
    {
        for (const DesignColumn<E> &column : columns)
            m_columns.append(column.column);
    }
    QString name() const override { return m_name; }
    query::Kind kind() const override { return m_kind; }
    const QList<TableColumn> &columns() const override { return m_columns; }

    QList<AnyId> rows(const Plan &plan) const override
    {
        QList<Id<E>> found;
        if constexpr (isOfCloud)
            found = plan.template referrers<&E::cloud>(m_cloud);
        else
            found = plan.template all<E>().ids();
        return {found.cbegin(), found.cend()};
    }
    bool contains(const Plan &plan, AnyId id) const override
    {
        const E *row = plan.find(id.as<E>());
        if constexpr (isOfCloud)
            return row && row->cloud == m_cloud;
        else
            return row;
    }
    // The cells of an image are its own; those of others count and name what refers to them.
    bool dependsOn(const Change &change) const override { return !isImages || !change.of<Image>().isEmpty(); }

    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        const DesignColumn<E> &design = m_design.at(column);
        const E &row = facts.plan.row(id.as<E>());
        if (design.stored)
            return design.stored(row);
        return design.text ? design.text(facts.plan, row)
                           : QLocale().toString(design.number(facts.plan, row));
    }
    std::optional<qint64> number(const TableFacts &facts, AnyId id, int column) const override
    {
        const auto number = m_design.at(column).number;
        return number ? std::optional(number(facts.plan, facts.plan.row(id.as<E>()))) : std::nullopt;
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override
    {
        if (role != TableModel::IconRole && role != TableModel::InkRole && role != Qt::ToolTipRole)
            return {};
        const E &row = facts.plan.row(id.as<E>());
        const QString warning = warningOf(facts.plan, row);
        if (role == Qt::ToolTipRole)
            return m_design.at(column).tip ? m_design.at(column).tip(facts.plan, row) : warning;
        if (role == TableModel::IconRole)
            return column == 0 ? QVariant(warning.isEmpty() ? m_icon : "warning") : QVariant();
        return warning.isEmpty() ? QVariant() : int(theme::Role::Muted);
    }
    // Of a million images, only the texts that a person would type are looked at, as they lie in memory.
    void addTexts(const TableFacts &facts, AnyId id, query::Arena &arena) const override
    {
        if constexpr (isImages) {
            const Image &row = facts.plan.row(id.as<Image>());
            for (const Text *text : {&row.uid, &row.name, &row.owner, &row.osPlatform})
                arena.add(*text);
        } else {
            TableContent::addTexts(facts, id, arena);
        }
    }
    void addKey(const TableFacts &facts, AnyId id, int column, query::SortKeys &keys) const override
    {
        if (const auto stored = m_design.at(column).stored)
            keys.add(stored(facts.plan.row(id.as<E>())));
        else
            TableContent::addKey(facts, id, column, keys);
    }

private:
    static constexpr bool isOfCloud = requires(E row) { row.cloud; };
    static constexpr bool isImages = std::is_same_v<E, Image>;

    const char *m_name, *m_icon;
    query::Kind m_kind;
    QList<DesignColumn<E>> m_design;
    QList<TableColumn> m_columns;
    Id<Cloud> m_cloud;
};
