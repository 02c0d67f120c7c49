// SPDX-License-Identifier: MIT
// RowNames are what the rows of one plan are called in another: a row is carried over with all that it refers
// to.
#pragma once

#include "core/base/sparse.h"
#include "core/plan/anyrow.h"
#include "core/plan/imported.h"

// What is kept of a row, or undecided about it, names the row by its table and number.
template <class E>
inline constexpr bool isOfRow = std::is_same_v<E, ImportedRow> || std::is_same_v<E, Conflict>;

class RowNames {
public:
    template <class E> void call(Id<E> there, Id<E> here)
    {
        m_names.get<NamesOf<E>>().names[there.value] = here;
    }
    // None for a row that has no name here.
    template <class E> Id<E> here(Id<E> id) const
    {
        const Id<E> *here = m_names.get<NamesOf<E>>().names.find(id.value);
        return here ? *here : Id<E>();
    }
    template <class E> PastId<E> here(PastId<E> was) const { return PastId<E>(here(was.id())); }
    template <class E> E here(E row) const
    {
        row.id = here(row.id);
        forEachField<E>([&](const auto &field) {
            auto &value = field.of(row);
            using Held = std::remove_cvref_t<decltype(value)>;
            if constexpr (isId<Held> || isPastId<Held>)
                value = here(value);
            else if constexpr (!std::is_void_v<typename backrefs::TargetOf<Held>::Type>)
                value = value.hasValue() ? Held(here(value.value())) : value;
        });
        if constexpr (isOfRow<E>)
            visitId(rowNamed(row.table, row.row), [&](auto id) { nameSubject(row, id); });
        return row;
    }

private:
    template <class E> struct NamesOf {
        Sparse<Id<E>> names;
    };

    template <class E> void nameSubject(ImportedRow &row, Id<E> was) const
    {
        if constexpr (isPlannable<E>)
            row.fields = kept(here(rowIn<E>(row))).fields;
        row.row = int(here(was).value);
    }
    template <class E> void nameSubject(Conflict &row, Id<E> was) const
    {
        if (!row.field.isEmpty()) // else the row as a whole
            for (QString *value : {&row.base, &row.theirs})
                *value = rowjson::textOf(here(rowjson::withField(E {}, row.field, *value)), row.field);
        row.row = int(here(was).value);
    }

    PerEntity<NamesOf> m_names;
};
