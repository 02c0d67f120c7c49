// SPDX-License-Identifier: MIT
// How two rows of one kind differ, field by field over the schema, as a person reads it: the one engine for imports,
// comparisons of plans and of revisions.
#pragma once

#include "core/naming/rowtext.h"
#include "core/plan/schema.h"

struct FieldDifference {
    QString key, label;    // "image_id", "Image"
    QString before, after; // as shown; before or after is empty when there was or is none
    bool operator==(const FieldDifference &) const = default;
};

// Calls visit(field) for every field in which the rows differ, wherever they were read; same(a, b) says whether two values are alike.
template <class E, class Same, class Visit>
void forEachDifference(const E &before, const E &after, Same &&same, Visit &&visit)
{
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        if constexpr (!isOfPlace<Path...>)
            if (!same(field.of(before), field.of(after)))
                visit(field);
    });
}

template <class F, class E>
FieldDifference differenceIn(const F &field, const Plan &before, const E &was, const Plan &after, const E &is)
{
    return {QString::fromLatin1(field.key), QCoreApplication::translate("plan", field.label),
            rowtext::text(before, field.of(was)), rowtext::text(after, field.of(is))};
}

// Of a row before and after a change of its plan; where it was read is none.
template <class E>
QList<FieldDifference> fieldDifferences(const Plan &before, const E &was, const Plan &after, const E &is)
{
    QList<FieldDifference> differences;
    forEachDifference(
        was, is, [](const auto &a, const auto &b) { return a == b; },
        [&](const auto &field) { differences.append(differenceIn(field, before, was, after, is)); });
    return differences;
}
