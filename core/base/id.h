// SPDX-License-Identifier: MIT
// An id is the name of one row of one table for ever; 0 names none.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>
#include <type_traits>

// No row has a higher one; the ids after it are never written.
inline constexpr quint32 highestId = 0x7fffffff;

template <class E> struct Id {
    using Entity = E;
    quint32 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

// One row of an entity. It is made of values that can be moved in memory as they are, and so can it: lists of rows grow
// without calling anything, row by row.
template <class E>
concept Row = requires(E &row)
{
    requires std::is_same_v<decltype(row.id), Id<E>>;
};

template <class E> Q_DECLARE_TYPEINFO_BODY(Id<E>, Q_PRIMITIVE_TYPE);
template <Row E> Q_DECLARE_TYPEINFO_BODY(E, Q_RELOCATABLE_TYPE);

template <class E> size_t qHash(Id<E> id, size_t seed = 0) { return qHash(id.value, seed); }

// The id that a row had when a snapshot was taken. The row may be gone, so it is never followed as a
// reference: it serves to compare, and to offer a way back while the row exists.
template <class E> struct PastId {
    using Entity = E;
    quint32 value = 0;
    PastId() = default;
    explicit PastId(Id<E> id) : value(id.value) {}
    explicit operator bool() const { return value != 0; }
    Id<E> id() const { return {value}; }
    auto operator<=>(const PastId &) const = default;
};

template <class T> inline constexpr bool isId = false;
template <class E> inline constexpr bool isId<Id<E>> = true;
template <class T> inline constexpr bool isPastId = false;
template <class E> inline constexpr bool isPastId<PastId<E>> = true;
