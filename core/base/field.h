// SPDX-License-Identifier: MIT
// A Field is one line of an entity's schema: a key, a label and the path of members to its value.
#pragma once

#include "core/base/pack.h"

#include <type_traits>

namespace fielddetail {
template <class T> struct Member;
template <class C, class V> struct Member<V C::*> {
    using Class = C;
    using Value = V;
};
template <auto Last> constexpr auto *follow(auto *object) { return &(object->*Last); }
template <auto First, auto Second, auto... Rest> constexpr auto *follow(auto *object)
{
    return follow<Second, Rest...>(&(object->*First));
}
} // namespace fielddetail

template <auto First, auto... Rest> struct Field {
    using Entity = typename fielddetail::Member<decltype(First)>::Class;
    using Value =
        std::remove_cvref_t<decltype(*fielddetail::follow<First, Rest...>(static_cast<Entity *>(nullptr)))>;

    const char *key;   // name of the SQL column and of the JSON member
    const char *label; // what a person reads, untranslated

    static const Value &of(const Entity &row) { return *fielddetail::follow<First, Rest...>(&row); }
    static Value &of(Entity &row) { return *fielddetail::follow<First, Rest...>(&row); }
};

template <auto... Path> constexpr Field<Path...> field(const char *key, const char *label)
{
    return {key, label};
}

template <class E> struct Schema;

// Calls visit(field) for every field of E in the order of its schema.
template <class E, class Visit> constexpr void forEachField(Visit &&visit)
{
    Schema<E>::fields.forEach(visit);
}
