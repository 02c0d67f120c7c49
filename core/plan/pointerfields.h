// SPDX-License-Identifier: MIT
// What a row launches from is one thing in three fields: wherever fields are told apart, these go
// together, and are called by the first of them.
#pragma once

#include "core/plan/schema.h"

#include <QString>
#include <array>
#include <tuple>

// Of a server or an array, whose Next it is; of a launch option.
template <class E> inline constexpr bool hasPointer = requires(const E &row) { row.next.templateLineage; }
|| requires(const E &row) { row.templateLineage; };

// The three, to be compared and set.
template <class Row> auto pointerOf(Row &row)
{
    if constexpr (requires { row.next; })
        return std::tie(row.next.serverTemplate, row.next.templateLineage, row.next.pointer);
    else
        return std::tie(row.serverTemplate, row.templateLineage, row.pointer);
}

// The keys of the three.
template <class E>
requires hasPointer<E> std::array<const char *, 3> pointerKeys()
{
    const auto &fields = Schema<E>::fields;
    using L = LaunchSettings;
    if constexpr (requires(E & row) { row.next; })
        return {fields.template get<Field<&E::next, &L::serverTemplate>>().key,
                fields.template get<Field<&E::next, &L::templateLineage>>().key,
                fields.template get<Field<&E::next, &L::pointer>>().key};
    else
        return {fields.template get<Field<&E::serverTemplate>>().key,
                fields.template get<Field<&E::templateLineage>>().key,
                fields.template get<Field<&E::pointer>>().key};
}

// Whether the field of that key is one of them.
template <class E> bool isOfPointer(const char *key)
{
    bool is = false;
    if constexpr (hasPointer<E>)
        for (const char *one : pointerKeys<E>())
            is = is || qstrcmp(one, key) == 0;
    return is;
}

// Whether the field of that key is what `called` names, or part of it.
template <class E> bool isCalled(const char *key, const QString &called)
{
    if constexpr (hasPointer<E>)
        if (called == QLatin1String(pointerKeys<E>().front()))
            return isOfPointer<E>(key);
    return called == QLatin1String(key);
}
