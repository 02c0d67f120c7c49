// SPDX-License-Identifier: MIT
// A three-way merge of a row, field by field over its schema (D39): what one side alone has changed is taken; where
// both did, and differently, ours stands and the field is in conflict.
#pragma once

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
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        const auto &was = field.of(base), &mine = field.of(ours), &now = field.of(theirs);
        if constexpr (isOfPlace<Path...>)
            field.of(merged.row) = mine;
        else if (was == mine)
            field.of(merged.row) = now;
        else if (now == mine)
            merged.isDone = true;
        else if (!(now == was))
            merged.conflicts.append(QString::fromLatin1(field.key));
    });
    return merged;
}
