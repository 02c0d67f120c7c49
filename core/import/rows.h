// SPDX-License-Identifier: MIT
// Rows are a Change in the making for very many rows: they go straight into its lists, and are seen over the
// plan's.
#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QSet>

class Rows {
public:
    explicit Rows(const Plan &plan) : m_plan(plan)
    {
        forEachEntity([&]<class E>() { of<E>().first = plan.nextId<E>(); });
    }

    // The row as it would be; null when there is none.
    template <class E> const E *find(Id<E> id) const
    {
        const Of<E> &own = of<E>();
        if (own.first.value && id.value >= own.first.value) {
            const qsizetype index = id.value - own.first.value;
            return index < own.added.size() ? &own.added.at(index) : nullptr;
        }
        if (own.removed.contains(id))
            return nullptr;
        if (const auto back = own.restored.constFind(id); back != own.restored.cend())
            return &*back;
        const auto edited = own.updated.constFind(id);
        return edited == own.updated.cend() ? m_plan.find(id) : &*edited;
    }
    template <class E> const E &row(Id<E> id) const
    {
        static const E none;
        const E *found = find(id);
        return found ? *found : none;
    }
    template <class E> bool isNew(Id<E> id) const { return id.value >= of<E>().first.value; }

    template <class E> Id<E> add(E row)
    {
        Of<E> &own = of<E>();
        row.id = {own.first.value + quint32(own.added.size())};
        own.refs.refs.forEach([&](auto &refs) { refs.link(row); });
        own.added.append(std::move(row));
        return own.added.constLast().id;
    }
    template <class E> void update(const E &row)
    {
        Of<E> &own = of<E>();
        if (isNew(row.id)) {
            E &added = own.added[row.id.value - own.first.value];
            own.refs.refs.forEach([&](auto &refs) { refs.unlink(added); });
            added = row;
            own.refs.refs.forEach([&](auto &refs) { refs.link(added); });
        } else if (own.restored.contains(row.id))
            own.restored.insert(row.id, row);
        else if (row != this->row(row.id))
            own.updated.insert(row.id, row);
    }
    // One that the plan had and deleted, under the id that it had.
    template <class E> void restore(const E &row) { of<E>().restored.insert(row.id, row); }
    template <class Visit> void forEachAdded(Visit &&visit) const
    {
        forEachEntity([&]<class E>() {
            for (const E &row : of<E>().added)
                visit(row);
        });
    }
    // Of the plan; a row that was added here stays.
    template <class E> void remove(Id<E> id)
    {
        if (!isNew(id))
            of<E>().removed.insert(id);
    }
    // Rows of the plan that refer to the target, and rows added here that do.
    template <auto... Path>
    QList<Id<typename BackRefs<Path...>::Source>>
    referrers(Id<typename BackRefs<Path...>::Target> target) const
    {
        using Source = typename BackRefs<Path...>::Source;
        QList<Id<Source>> found;
        for (const Id<Source> id : m_plan.referrers<Path...>(target))
            if (const Source *row = find(id); row && BackRefs<Path...>::target(*row) == target)
                found.append(id);
        found += of<Source>().refs.refs.template get<BackRefs<Path...>>().of(target);
        return found;
    }

    Change change(const Saying &label) const
    {
        Change change(label);
        forEachEntity([&]<class E>() {
            const Of<E> &own = of<E>();
            Delta<E> &delta = change.of<E>();
            delta.added = own.restored.values();
            std::sort(delta.added.begin(), delta.added.end(),
                      [](const E &a, const E &b) { return a.id < b.id; });
            delta.added += own.added;
            for (const Id<E> id : own.removed)
                delta.removed.append(m_plan.row(id));
            for (const E &row : own.updated)
                if (!own.removed.contains(row.id) && row != m_plan.row(row.id))
                    delta.updated.append({m_plan.row(row.id), row});
            const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
            std::sort(delta.removed.begin(), delta.removed.end(), byId);
            std::sort(delta.updated.begin(), delta.updated.end(),
                      [](const Update<E> &a, const Update<E> &b) { return a.after.id < b.after.id; });
        });
        return change;
    }

private:
    template <class E> struct Of {
        Id<E> first; // the first id that is handed out here
        QList<E> added;
        QHash<Id<E>, E> updated;
        QSet<Id<E>> removed;
        QHash<Id<E>, E> restored;
        BackRefsFrom<E> refs; // of what is added
    };
    template <class E> Of<E> &of() { return m_of.get<Of<E>>(); }
    template <class E> const Of<E> &of() const { return m_of.get<Of<E>>(); }

    const Plan m_plan;
    PerEntity<Of> m_of;
};
