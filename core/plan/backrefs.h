// SPDX-License-Identifier: MIT
// Back references answer "which rows refer to this one", for every reference that the schema knows.
// They are chunked as tables are, so that the first edit of a trial copies little (D12).
#pragma once

#include "core/base/sparse.h"
#include "core/plan/anyid.h"
#include "core/plan/schema.h"

#include <QHash>
#include <algorithm>

namespace backrefs {
template <class V> struct TargetOf {
    using Type = void;
};
template <class E> struct TargetOf<Id<E>> {
    using Type = E;
};
template <class E, bool D> struct TargetOf<Override<Id<E>, D>> {
    using Type = E;
};

template <class E> Id<E> target(Id<E> id) { return id; }
template <class E, bool D> Id<E> target(const Override<Id<E>, D> &answer) { return answer.value(); }
} // namespace backrefs

// Lists of sorted values by a row's id.
template <class V, class List = QList<V>> class ListsById {
public:
    // Valid until the next insert() or remove().
    const List &at(quint32 id) const
    {
        static const List none;
        const List *found = m_lists.find(id);
        return found ? *found : none;
    }
    Q_NEVER_INLINE void insert(quint32 id, const V &value)
    {
        List &list = m_lists[id];
        if (list.isEmpty())
            list = {value}; // takes less than appending to an empty list
        else if (list.back() < value)
            list.push_back(value);
        else
            list.insert(std::lower_bound(list.cbegin(), list.cend(), value) - list.cbegin(), value);
    }
    Q_NEVER_INLINE void remove(quint32 id, const V &value)
    {
        const List &known = at(id);
        const auto found = std::lower_bound(known.cbegin(), known.cend(), value);
        if (found == known.cend() || *found != value)
            return;
        if (known.size() == 1)
            m_lists.remove(id);
        else
            m_lists[id].remove(found - known.cbegin());
    }
    // Calls visit(id) for each that has a list.
    template <class Visit> void forEachId(Visit &&visit) const
    {
        m_lists.forEach([&](quint32 id, const List &) { visit(id); });
    }
    // How many values all lists hold.
    qsizetype size() const
    {
        qsizetype size = 0;
        m_lists.forEach([&](quint32, const List &list) { size += list.size(); });
        return size;
    }

private:
    Sparse<List> m_lists; // none is empty
};

// The rows that refer to another through the field at Path.
template <auto... Path> class BackRefs {
public:
    using F = Field<Path...>;
    using Source = typename F::Entity;
    using Target = typename backrefs::TargetOf<typename F::Value>::Type;

    QList<Id<Source>> of(Id<Target> target) const { return m_sources.at(target.value); }
    // Calls visit(Id<Target>) for each that is referred to.
    template <class Visit> void forEachTarget(Visit &&visit) const
    {
        m_sources.forEachId([&](quint32 id) { visit(Id<Target> {id}); });
    }
    // How many references there are.
    qsizetype size() const { return m_sources.size(); }
    static Id<Target> target(const Source &row) { return backrefs::target(F::of(row)); }

    void link(const Source &row)
    {
        if (const auto to = target(row))
            m_sources.insert(to.value, row.id);
    }
    void unlink(const Source &row)
    {
        if (const auto to = target(row))
            m_sources.remove(to.value, row.id);
    }

private:
    ListsById<Id<Source>> m_sources;
};

namespace backrefs {
template <auto... Path> auto tracked(const Field<Path...> &)
{
    using Value = typename Field<Path...>::Value;
    if constexpr (std::is_void_v<typename TargetOf<Value>::Type>)
        return Pack<>();
    else
        return Pack<BackRefs<Path...>>();
}
template <class... F>
auto trackedOf(const Pack<F...> &) -> decltype((Pack<>() + ... + tracked(std::declval<const F &>())));
template <class E> using Tracked = decltype(trackedOf(Schema<E>::fields));
} // namespace backrefs

// The back references of all fields of E that refer to a row.
template <class E> struct BackRefsFrom {
    backrefs::Tracked<E> refs;
};

namespace backrefs {
template <class... T> struct Types {
};
template <class... A, class... B> Types<A..., B...> operator+(Types<A...>, Types<B...>);

template <class Target, class... Refs>
auto ofThose(const Pack<Refs...> *) -> decltype((
    Types<>() + ...
    + std::conditional_t<std::is_same_v<typename Refs::Target, Target>, Types<Refs>, Types<>>()));
template <class Target, class... E>
auto ofAll(const Pack<std::type_identity<E>...> *)
    -> decltype((Types<>() + ... + decltype(ofThose<Target>(static_cast<Tracked<E> *>(nullptr)))()));

template <class Target>
using ReferringTo = decltype(ofAll<Target>(static_cast<PerEntity<std::type_identity> *>(nullptr)));

// Calls visit<BackRefs<…>>() for every field of the schema that refers to a Target.
template <class Target, class Visit> void forEachTo(Visit &&visit)
{
    const auto visitAll = [&]<class... Refs>(Types<Refs...>) { (visit.template operator()<Refs>(), ...); };
    visitAll(ReferringTo<Target>());
}
} // namespace backrefs

// The id that a table of the schema and a number there stand for; none when there is no such table.
AnyId rowNamed(const QString &table, int row);
