// SPDX-License-Identifier: MIT
// A renumbered plan says the same as another under other ids: its rows count backwards, or are far apart.
#pragma once

#include "core/plan/plan.h"

class Renumbering {
public:
    explicit Renumbering(const Plan &plan) : m_plan(plan) {}

    Plan backwards() const
    {
        return renumbered([](quint32 id, quint32 lastId) { return lastId + 1 - id; });
    }
    Plan farApart() const
    {
        return renumbered([](quint32 id, quint32 lastId) { return id * (highestId / (lastId + 1)); });
    }

private:
    using Other = quint32 (*)(quint32 id, quint32 lastId);
    Plan renumbered(Other other) const
    {
        Change all;
        forEachEntity([&]<class E>() {
            m_plan.all<E>().forEach([&](E row) {
                row.id = moved(row.id, other);
                forEachField<E>([&](const auto &field) { move(field.of(row), other); });
                all.of<E>().added.append(row);
            });
        });
        Plan result;
        result.apply(all);
        return result;
    }
    template <class E> Id<E> moved(Id<E> id, Other other) const
    {
        return id ? Id<E> {other(id.value, m_plan.all<E>().lastId())} : id;
    }
    template <class T> void move(T &, Other) const {}
    template <class E> void move(Id<E> &id, Other other) const { id = moved(id, other); }
    template <class E> void move(PastId<E> &id, Other other) const { id = PastId<E>(moved(id.id(), other)); }
    template <class E, bool D> void move(Override<Id<E>, D> &answer, Other other) const
    {
        if (answer.hasValue())
            answer = Override<Id<E>, D>(moved(answer.value(), other));
    }

    const Plan &m_plan;
};
