// SPDX-License-Identifier: MIT
// How the fields of a row are kept in JSON, by their keys.
#pragma once

#include "core/plan/jsonvalue.h"
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

// One field as text; in brackets, since a value alone is no document. Empty when there is no such field.
template <class E> QString textOf(const E &row, const QString &key)
{
    QString text;
    forEachField<E>([&]<class F>(const F &field) {
        if (key == QLatin1String(field.key))
            text = QString::fromUtf8(
                QJsonDocument(QJsonArray {jsonvalue::of(F::of(row))}).toJson(QJsonDocument::Compact));
    });
    return text;
}
template <class E> E withField(const E &row, const QString &key, const QString &text)
{
    return withFields(row, {{key, QJsonDocument::fromJson(text.toUtf8()).array().at(0)}});
}
} // namespace rowjson
