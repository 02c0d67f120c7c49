// SPDX-License-Identifier: MIT
// A DesignTable is the rows of one entity, all of them or those of one cloud, by a list of columns.
#pragma once

#include "core/plan/names.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

template <class E> struct DesignColumn {
    TableModel::Column column;
    QString (*text)(const Plan &plan, const E &row);
    QString (*tip)(const Plan &plan, const E &row) = nullptr; // what the text means, where it needs a word
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

template <class E> class DesignTable final : public TableModel {
public:
    DesignTable(const char *name, const char *icon, const QList<DesignColumn<E>> &columns, Id<Cloud> cloud)
        : m_name(name), m_icon(icon), m_design(columns), m_cloud(cloud)
    {
        for (const DesignColumn<E> &column : columns)
            m_columns.append(column.column);
    }
    QString name() const override { return m_name; }

private:
    static constexpr bool isOfCloud = requires(E row) { row.cloud; };

    const QList<Column> &columns() const override { return m_columns; }
    QList<AnyId> rows() const override
    {
        QList<Id<E>> found;
        if constexpr (isOfCloud)
            found = plan().template referrers<&E::cloud>(m_cloud);
        else
            found = plan().template all<E>().ids();
        QList<AnyId> ids;
        ids.reserve(found.size());
        for (const Id<E> id : std::as_const(found))
            ids.append(id);
        return ids;
    }
    bool contains(AnyId id) const override
    {
        const E *row = plan().find(id.as<E>());
        if constexpr (isOfCloud)
            return row && row->cloud == m_cloud;
        else
            return row;
    }
    QString text(AnyId id, int column) const override
    {
        return m_design.at(column).text(plan(), plan().row(id.as<E>()));
    }
    QVariant look(AnyId id, int column, int role) const override
    {
        if (role != IconRole && role != InkRole && role != Qt::ToolTipRole)
            return {};
        const E &row = plan().row(id.as<E>());
        const QString warning = warningOf(plan(), row);
        if (role == Qt::ToolTipRole)
            return m_design.at(column).tip ? m_design.at(column).tip(plan(), row) : warning;
        if (role == IconRole)
            return column == 0 ? QVariant(warning.isEmpty() ? m_icon : "warning") : QVariant();
        return warning.isEmpty() ? QVariant() : int(theme::Role::Muted);
    }
    // Of a million images, only the texts that a person would type are looked at, as they lie in memory.
    bool matches(AnyId id, const query::Filter &filter) const override
    {
        if constexpr (std::is_same_v<E, Image>) {
            const Image &row = plan().row(id.as<Image>());
            return filter.matches({&row.uid, &row.name, &row.owner, &row.osPlatform});
        } else {
            return TableModel::matches(id, filter);
        }
    }

    const char *m_name, *m_icon;
    QList<DesignColumn<E>> m_design;
    QList<Column> m_columns;
    Id<Cloud> m_cloud;
};
