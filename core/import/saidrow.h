// SPDX-License-Identifier: MIT
// A Said is a row of which an inventory said some fields; what it did not say keeps what the plan knows.
#pragma once

#include "core/plan/entities.h"
#include "core/plan/schema.h"

// Of which region and account a record is, as far as it says so itself.
struct Scope {
    QString region; // as the provider calls it: "us-east-1"
    QString account;
    Provider provider = Provider::None; // whose they are, where a file speaks of several; none: the format's
};

namespace saiddetail {
template <class Sought, class... F> constexpr int indexOf(const Pack<F...> *)
{
    int index = 0, found = -1;
    ((std::is_same_v<Sought, F> ? found = index : 0, ++index), ...);
    return found;
}
} // namespace saiddetail

// The bit of a field among those of its entity.
template <auto... Path> constexpr quint64 fieldBit()
{
    using F = Field<Path...>;
    constexpr int index = saiddetail::indexOf<F>(
        static_cast<std::remove_cvref_t<decltype(Schema<typename F::Entity>::fields)> *>(nullptr));
    static_assert(index >= 0 && index < 64, "the schema has no such field");
    return quint64(1) << index;
}

// A row of which the bits in `fields` say what was said.
template <class E> struct Said {
    E row;
    quint64 fields = 0;
    Scope scope;
    int line = 0;

    template <auto... Path, class V> void say(V &&value)
    {
        Field<Path...>::of(row) = std::forward<V>(value);
        fields |= fieldBit<Path...>();
    }
    template <auto... Path> bool says() const { return fields & fieldBit<Path...>(); }
};

template <class E> Q_DECLARE_TYPEINFO_BODY(Said<E>, Q_RELOCATABLE_TYPE);

// `known` with what was said in its place.
template <class E> E withSaid(E known, const Said<E> &said)
{
    quint64 bit = 1;
    forEachField<E>([&](const auto &field) {
        if (said.fields & bit)
            field.of(known) = field.of(said.row);
        bit <<= 1;
    });
    return known;
}
