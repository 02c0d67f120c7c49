// SPDX-License-Identifier: MIT
// A three-way merge of a row, field by field over its schema (D39): what one side alone has changed is taken;
// where both did, and differently, ours stands and the field is in conflict.
#pragma once

#include "core/plan/pointerfields.h"
#include "core/plan/schema.h"

#include <QStringList>

template <class E> struct ThreeWay {
    E row;
    QStringList conflicts; // keys of fields
    bool isDone = false;   // theirs has come to what ours was changed to
};

template <class E> ThreeWay<E> mergeRows(const E &base, const E &ours, const E &theirs)
{
    ThreeWay<E> merged {ours, {}, false};
    const auto merge = [&](const char *key, auto &&of) {
        if (of(base) == of(ours))
            of(merged.row) = of(theirs);
        else if (of(theirs) == of(ours))
            merged.isDone = true;
        else if (!(of(theirs) == of(base)))
            merged.conflicts.append(QString::fromLatin1(key));
    };
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        if constexpr (!isOfPlace<Path...>)
            if (!isOfPointer<E>(field.key))
                merge(field.key, [&](auto &row) -> decltype(auto) { return field.of(row); });
    });
    if constexpr (hasPointer<E>)
        merge(pointerKeys<E>().front(), [](auto &row) { return pointerOf(row); });
    return merged;
}
