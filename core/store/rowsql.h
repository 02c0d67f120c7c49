// SPDX-License-Identifier: MIT
// The SQL of an entity's rows, made from its schema.
#pragma once

#include "core/plan/schema.h"
#include "core/store/sqlvalue.h"

#include <QByteArray>

namespace rowsql {
// Of these fields: a bit for each in the order of the schema.
template <class E> QList<QByteArray> columns(quint64 fields = ~quint64(0))
{
    QList<QByteArray> names;
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        if (fields & 1)
            names.append(field.key);
        if (fields & 1 && sqlvalue::columns<typename Field<Path...>::Value> == 2)
            names.append(QByteArray(field.key) + "_default");
        fields >>= 1;
    });
    return names;
}

// id first, then the columns of these fields in the order of the schema.
template <class E> QByteArray select(quint64 fields)
{
    return "SELECT id, " + columns<E>(fields).join(", ") + " FROM " + Schema<E>::table;
}

template <class E> const QByteArray &insert()
{
    static const QByteArray sql = [] {
        const auto names = columns<E>();
        return QByteArray("INSERT INTO ") + Schema<E>::table + " (id, " + names.join(", ") + ") VALUES (?"
            + QByteArray(", ?").repeated(names.size()) + ")";
    }();
    return sql;
}

template <class E> const QByteArray &remove()
{
    static const QByteArray sql = QByteArray("DELETE FROM ") + Schema<E>::table + " WHERE id = ?";
    return sql;
}

// Names only the columns that differ: an index on another column is then not touched.
template <class E> QByteArray update(const E &before, const E &after)
{
    QByteArray set;
    forEachField<E>([&]<class F>(const F &field) {
        if (F::of(before) == F::of(after))
            return;
        set += (set.isEmpty() ? "" : ", ") + QByteArray(field.key) + " = ?";
        if constexpr (sqlvalue::columns<typename F::Value> == 2)
            set += ", " + QByteArray(field.key) + "_default = ?";
    });
    return set.isEmpty() ? set : QByteArray("UPDATE ") + Schema<E>::table + " SET " + set + " WHERE id = ?";
}
} // namespace rowsql
