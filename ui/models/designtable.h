// SPDX-License-Identifier: MIT
// A DesignTable is the rows of one entity, all of them or those of one cloud, by a list of columns.
#pragma once

#include "core/naming/names.h"
#include "ui/models/findingcells.h"
#include "ui/models/lineages.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

template <class E> struct DesignColumn {
    TableColumn column;
    QString (*text)(const Plan &plan, const E &row) = nullptr;  // none: the number
    QString (*tip)(const Plan &plan, const E &row) = nullptr;   // what the text means, where it needs a word
    qint64 (*number)(const Plan &plan, const E &row) = nullptr; // what it is sorted by, unless by its text
    const Text &(*stored)(const E &row) = nullptr;              // the text as it lies in memory
    bool isFindings = false;                                    // what the checks find in place of all these

    QString textOf(const Plan &plan, const E &row) const
    {
        return stored ? stored(row).toString()
            : text    ? text(plan, row)
                      : QLocale().toString(number(plan, row));
    }
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
        : DesignTable(name, icon, kind, columns, columns, {.every = true})
    {
        m_cloud = cloud;
    }
    // Of revisions: `ofLineage` are the columns of a row that stands for its lineage.
    DesignTable(const char *name, const char *icon, query::Kind kind, const QList<DesignColumn<E>> &columns,
                const QList<DesignColumn<E>> &ofLineage, const RevisionsShown &revisions)
        : m_name(name), m_icon(icon), m_kind(kind), m_design(columns), m_ofLineage(ofLineage),
          m_revisions(revisions)
    {
        for (const DesignColumn<E> &column : columns)
            m_columns.append(column.column);
    }
    QString name() const override { return m_name; }
    query::Kind kind() const override { return m_kind; }
    const QList<TableColumn> &columns() const override { return m_columns; }

    QList<AnyId> rows(const Plan &plan) const override
    {
        QList<AnyId> found;
        if constexpr (isOfCloud) {
            const QList<Id<E>> ids = plan.template referrers<&E::cloud>(m_cloud);
            found = {ids.cbegin(), ids.cend()};
        } else {
            found.resize(plan.template all<E>().size());
            auto to = found.begin();
            plan.template all<E>().forEach([&](const E &row) { *to++ = row.id; });
        }
        if (isRevision<E> && !m_revisions.every)
            found.removeIf([&](AnyId id) { return !contains(plan, id); });
        return found;
    }
    bool contains(const Plan &plan, AnyId id) const override
    {
        const E *row = plan.find(id.as<E>());
        if constexpr (isOfCloud)
            return row && row->cloud == m_cloud;
        else
            return row && (m_revisions.every || id == m_revisions.besides || standsForOthers(plan, *row));
    }
    // The cells of an image are its own; those of others count and name what refers to them.
    bool dependsOn(const Change &change) const override { return !isImages || !change.of<Image>().isEmpty(); }

    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        const E &row = facts.plan.row(id.as<E>());
        const DesignColumn<E> &design = this->design(facts.plan, row, column);
        if (design.isFindings)
            return findingcells::text(facts, id);
        return design.textOf(facts.plan, row);
    }
    std::optional<qint64> number(const TableFacts &facts, AnyId id, int column) const override
    {
        if (m_design.at(column).isFindings)
            return findingcells::weight(facts, id);
        const E &row = facts.plan.row(id.as<E>());
        const auto number = design(facts.plan, row, column).number;
        return number ? std::optional(number(facts.plan, row)) : std::nullopt;
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override
    {
        if (m_design.at(column).isFindings)
            return findingcells::look(facts, id, role);
        if (role != TableModel::IconRole && role != TableModel::InkRole && role != Qt::ToolTipRole)
            return {};
        const E &row = facts.plan.row(id.as<E>());
        const QString warning = warningOf(facts.plan, row);
        if (role == Qt::ToolTipRole)
            return m_design.at(column).tip ? m_design.at(column).tip(facts.plan, row) : warning;
        if (role == TableModel::IconRole)
            return column == 0 ? QVariant(warning.isEmpty() ? m_icon : "warning") : QVariant();
        return warning.isEmpty() && standsForOthers(facts.plan, row) ? QVariant() : int(theme::Role::Muted);
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
        else if (isRevision<E> && column == 0)
            keys.add(text(facts, id, column) + placeInLineage(facts.plan.row(id.as<E>())));
        else
            TableContent::addKey(facts, id, column, keys);
    }

private:
    static constexpr bool isOfCloud = requires(E row) { row.cloud; };
    static constexpr bool isImages = std::is_same_v<E, Image>;

    // Revisions of one name follow on their HEAD, the newest first.
    static QString placeInLineage(const E &row)
    {
        if constexpr (isRevision<E>)
            return QStringLiteral(" %1").arg(row.isHead() ? 0 : 1'000'000'000 - row.revision, 10, 10,
                                             QLatin1Char('0'));
        else
            return {};
    }
    // True of all rows that are no revisions.
    static bool standsForOthers(const Plan &plan, const E &row)
    {
        if constexpr (isRevision<E>)
            return stands(plan, row);
        else
            return true;
    }
    const DesignColumn<E> &design(const Plan &plan, const E &row, int column) const
    {
        const bool ofLineage = isRevision<E> && !m_revisions.every && standsForOthers(plan, row);
        return (ofLineage ? m_ofLineage : m_design).at(column);
    }

    const char *m_name, *m_icon;
    query::Kind m_kind;
    QList<DesignColumn<E>> m_design, m_ofLineage;
    RevisionsShown m_revisions;
    QList<TableColumn> m_columns;
    Id<Cloud> m_cloud;
};
