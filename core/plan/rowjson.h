// SPDX-License-Identifier: MIT
// How the fields of a row are kept in JSON, by their keys.
#pragma once

#include "core/plan/jsonvalue.h"
#include "core/plan/pointerfields.h"
#include "core/plan/schema.h"

#include <QJsonDocument>

namespace rowjson {
// The fields of `row` that `other` has otherwise.
template <class E> QJsonObject fieldsThatDiffer(const E &row, const E &other)
{
    QJsonObject fields;
    forEachField<E>([&]<class F>(const F &field) {
        if (!(F::of(row) == F::of(other)))
            fields.insert(QLatin1String(field.key), jsonvalue::of(F::of(row)));
    });
    return fields;
}

template <class E> E withFields(E row, const QJsonObject &fields)
{
    forEachField<E>([&]<class F>(const F &field) {
        const auto value = fields.constFind(QLatin1String(field.key));
        if (value != fields.constEnd())
            jsonvalue::to(*value, F::of(row));
    });
    return row;
}

// What the key names as text: one field, or those of a pointer; in brackets, since a value alone is no document.
// Empty when there is no such field.
template <class E> QString textOf(const E &row, const QString &key)
{
    QJsonArray values;
    forEachField<E>([&]<class F>(const F &field) {
        if (isCalled<E>(field.key, key))
            values.append(jsonvalue::of(F::of(row)));
    });
    return values.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}
template <class E> E withField(const E &row, const QString &key, const QString &text)
{
    const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array();
    QJsonObject fields;
    forEachField<E>([&](const auto &field) {
        if (isCalled<E>(field.key, key) && fields.size() < values.size())
            fields.insert(QLatin1String(field.key), values.at(fields.size()));
    });
    return withFields(row, fields);
}
} // namespace rowjson
