// SPDX-License-Identifier: MIT
// A Draft is a Change in the making: it hands out ids, and sees its own edits over the plan's rows.
#pragma once

#include "core/plan/plan.h"

#include <QSet>

class Draft {
public:
    explicit Draft(const Plan &plan) : m_before(plan), m_after(plan) {}

    // The plan as it would be after the edits so far.
    const Plan &plan() const { return m_after; }

    // Adds the row under a new id, which it returns.
    template <class E> Id<E> add(E row)
    {
        row.id = m_after.nextId<E>();
        Change step;
        step.of<E>().added.append(row);
        apply(step, row.id);
        return row.id;
    }
    // Puts a row back that was there once, under the id that it had.
    template <class E> void restore(const E &row)
    {
        Q_ASSERT(row.id && row.id.value < m_after.nextId<E>().value && !m_after.find(row.id));
        Change step;
        step.of<E>().added.append(row);
        apply(step, row.id);
    }
    // Replaces the row of the same id, which must exist.
    template <class E> void update(const E &row)
    {
        const E *before = m_after.find(row.id);
        Q_ASSERT(before);
        if (*before == row)
            return;
        Change step;
        step.of<E>().updated.append({*before, row});
        apply(step, row.id);
    }
    template <class E> void remove(Id<E> id)
    {
        const E *row = m_after.find(id);
        if (!row)
            return;
        Change step;
        step.of<E>().removed.append(*row);
        apply(step, id);
    }
    // The net edits so far as one Change; what cancels out is left out.
    Change change(const Saying &label) const;

private:
    template <class E> using Touched = QList<Id<E>>;
    template <class E> using TouchedSet = QSet<Id<E>>;
    template <class E> void apply(const Change &step, Id<E> id)
    {
        m_after.apply(step);
        if (auto &known = m_known.get<TouchedSet<E>>(); !known.contains(id)) {
            known.insert(id);
            m_touched.get<Touched<E>>().append(id);
        }
    }

    Plan m_before, m_after;
    PerEntity<Touched> m_touched;
    PerEntity<TouchedSet> m_known;
};
