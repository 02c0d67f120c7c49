// SPDX-License-Identifier: MIT
// Planned stays planned (D39): of each imported row that is edited here, what its source last said is kept.
// So what the source has is a plan of its own, and a later import tells its edits from those made here.
#pragma once

#include "core/plan/plan.h"
#include "core/plan/rowjson.h"

#include <QHash>
#include <optional>

// True for an entity whose imported rows keep what their source said. What runs is a fact: there the source
// wins.
template <class E> inline constexpr bool isPlannable = isImportable<E> && !std::is_same_v<E, Instance>;

// What the plan was as imported: without what was planned since, and without rows that were made here, but
// for those that imported ones need.
Plan asImported(const Plan &plan);
// These rows as added ones, in the order of their ids, where they were deleted here: as their source said them last,
// with what they refer to and the parts of them that were deleted, too.
Change broughtBack(const Plan &plan, const QList<AnyId> &ids);

// True when both say the same, wherever they were read.
template <class E> bool saysTheSame(const E &a, const E &b)
{
    bool same = true;
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        if constexpr (!isOfPlace<Path...>)
            same = same && field.of(a) == field.of(b);
    });
    return same;
}

// An ImportedRow that keeps `row`; without an id.
template <class E> ImportedRow kept(const E &row)
{
    const QJsonObject fields = rowjson::fieldsThatDiffer(row, E {});
    return {.table = QString::fromLatin1(Schema<E>::table),
            .row = int(row.id.value),
            .fields = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))};
}
// The row that it keeps.
template <class E> E rowIn(const ImportedRow &kept)
{
    E row = rowjson::withFields(E {}, QJsonDocument::fromJson(kept.fields.toUtf8()).object());
    row.id = {quint32(kept.row)};
    return row;
}

// What the source last said of the row, which may have been deleted here; nothing when it was made here.
template <class E> std::optional<E> importedBase(const Plan &plan, Id<E> id)
{
    if (const ImportedRow *kept = plan.importedRow(id))
        return rowIn<E>(*kept);
    const E *row = plan.find(id);
    return row && row->place ? std::optional<E>(*row) : std::nullopt;
}

// The conflicts about each row.
using ConflictsByRow = QHash<AnyId, QList<Id<Conflict>>>;
ConflictsByRow conflictsByRow(const Plan &plan);

// Adds to the change what each imported row was before it was first edited, and drops that again when it is
// as it was. An import says itself what its source says, and is left alone.
void keepImported(const Plan &plan, Change &change);

// The change with all that must go with it, wherever it is executed or tried: kept rows, and aliases that
// follow their members. Completing it again changes nothing.
Change completed(const Plan &plan, Change change);
