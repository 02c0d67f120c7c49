// SPDX-License-Identifier: MIT
// A PlanMatch says which row of one plan is which of another, by what their source calls them, and by the names that
// people know rows by: ids of two plans mean nothing to each other.
#pragma once

#include "core/base/sparse.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

class PlanMatch {
public:
    // Servers and arrays of one name in two clouds: one that was moved, or two.
    enum class Namesakes : quint8 { AreOne, AreTwo };
    PlanMatch(const Plan &before, const Plan &after, Namesakes namesakes = Namesakes::AreOne);

    // The row of the other plan; none when it has no such row.
    template <class E> Id<E> after(Id<E> before) const { return at(m_pairs.get<Pairs<E>>().after, before); }
    template <class E> Id<E> before(Id<E> after) const { return at(m_pairs.get<Pairs<E>>().before, after); }
    AnyId after(AnyId before) const;

private:
    template <class E> struct Pairs {
        Sparse<Id<E>> after, before; // by the other's id
    };
    template <class E> static Id<E> at(const Sparse<Id<E>> &pairs, Id<E> id)
    {
        const Id<E> *other = pairs.find(id.value);
        return other ? *other : Id<E> {};
    }
    template <class E> void match(const Plan &before, const Plan &after);

    const Namesakes m_namesakes;
    PerEntity<Pairs> m_pairs;
};
