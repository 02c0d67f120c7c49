// SPDX-License-Identifier: MIT
// How two rows of one kind differ, field by field over the schema, as a person reads it: the one engine for imports,
// comparisons of plans and of revisions.
#pragma once

#include "core/naming/rowtext.h"
#include "core/plan/backrefs.h"
#include "core/plan/schema.h"

#include <tuple>

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

// Before and after read otherwise wherever there is something to tell.
template <class F, class E>
FieldDifference differenceIn(const F &field, const Plan &before, const E &was, const Plan &after, const E &is)
{
    FieldDifference found {QString::fromLatin1(field.key), QCoreApplication::translate("plan", field.label),
                           rowtext::text(before, field.of(was)), rowtext::text(after, field.of(is))};
    if (found.before != found.after)
        return found;
    using Value = std::remove_cvref_t<decltype(field.of(was))>;
    if constexpr (!std::is_void_v<typename backrefs::TargetOf<Value>::Type>) {
        const AnyId a = backrefs::target(field.of(was)), b = backrefs::target(field.of(is));
        if (const auto texts = a && b ? toldApart(before, a, after, b) : std::nullopt)
            std::tie(found.before, found.after) = *texts;
    } else if (!(field.of(was) == field.of(is))) {
        found.before = rowtext::exactly(before, field.of(was));
        found.after = rowtext::exactly(after, field.of(is));
    }
    return found;
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
