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
