// SPDX-License-Identifier: MIT
// An AnyId names a row of any entity.
#pragma once

#include "core/base/id.h"
#include "core/plan/entities.h"

#include <QMetaType>

namespace anyiddetail {
template <class E, class Tuple> struct IndexOf;
template <class E, class... Es> struct IndexOf<E, Pack<std::type_identity<Es>...>> {
    static constexpr int value = [] {
        int index = 0, found = -1;
        ((std::is_same_v<E, Es> ? found = index : 0, ++index), ...);
        return found;
    }();
};
} // namespace anyiddetail

// The position of an entity in PerEntity.
template <class E>
inline constexpr int entityIndex = anyiddetail::IndexOf<E, PerEntity<std::type_identity>>::value;

template <class Es> inline constexpr size_t packSize = 0;
template <class... Es> inline constexpr size_t packSize<Pack<Es...>> = sizeof...(Es);
inline constexpr size_t entityCount = packSize<PerEntity<std::type_identity>>;

class AnyId {
public:
    AnyId() = default;
    template <class E> AnyId(Id<E> id) : m_value(id.value), m_entity(id ? entityIndex<E> : -1) {}
    explicit operator bool() const { return m_value != 0; }
    template <class E> bool is() const { return m_entity == entityIndex<E>; }
    // The id if it names an E, else none.
    template <class E> Id<E> as() const { return is<E>() ? Id<E> {m_value} : Id<E> {}; }
    int entity() const { return m_entity; }
    quint32 value() const { return m_value; }
    auto operator<=>(const AnyId &) const = default;

private:
    quint32 m_value = 0;
    int m_entity = -1;
};

inline size_t qHash(AnyId id, size_t seed = 0) { return qHashMulti(seed, id.value(), id.entity()); }

Q_DECLARE_METATYPE(AnyId)
