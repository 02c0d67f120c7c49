// SPDX-License-Identifier: MIT
// A renumbered plan says the same as another under other ids: its rows count backwards.
#pragma once

#include "core/plan/plan.h"

class Renumbering {
public:
    explicit Renumbering(const Plan &plan) : m_plan(plan) {}

    Plan renumbered() const
    {
        Change all;
        forEachEntity([&]<class E>() {
            m_plan.all<E>().forEach([&](E row) {
                row.id = moved(row.id);
                forEachField<E>([&](const auto &field) { move(field.of(row)); });
                all.of<E>().added.append(row);
            });
        });
        Plan result;
        result.apply(all);
        return result;
    }

private:
    template <class E> Id<E> moved(Id<E> id) const
    {
        return id ? Id<E> {m_plan.all<E>().lastId() + 1 - id.value} : id;
    }
    template <class T> void move(T &) const { }
    template <class E> void move(Id<E> &id) const { id = moved(id); }
    template <class E> void move(PastId<E> &id) const { id = PastId<E>(moved(id.id())); }
    template <class E, bool D> void move(Override<Id<E>, D> &answer) const
    {
        if (answer.hasValue())
            answer = Override<Id<E>, D>(moved(answer.value()));
    }

    const Plan &m_plan;
};
