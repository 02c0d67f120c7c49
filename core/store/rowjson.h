// SPDX-License-Identifier: MIT
// How the fields of a row are kept in JSON, by their keys.
#pragma once

#include "core/plan/schema.h"
#include "core/store/jsonvalue.h"

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
} // namespace rowjson
