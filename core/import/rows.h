// SPDX-License-Identifier: MIT
// Rows are a Change in the making for very many rows: they go straight into its lists, and are seen over the
// plan's.
#pragma once

#include "core/base/inorder.h"
#include "core/plan/plan.h"

#include <QHash>

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
        const auto edited = own.edited.constFind(id.value);
        if (edited == own.edited.cend())
            return m_plan.find(id);
        return edited->how == How::Removed ? nullptr : &edited->row;
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
        } else if (const auto edited = own.edited.find(row.id.value); edited != own.edited.end())
            edited->row = row;
        else if (row != m_plan.row(row.id))
            own.edited.insert(row.id.value, {row, How::Updated});
    }
    // One that the plan had and deleted, under the id that it had.
    template <class E> void restore(const E &row)
    {
        of<E>().edited.insert(row.id.value, {row, How::Restored});
    }
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
            of<E>().edited[id.value].how = How::Removed;
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
            for (auto edited = own.edited.cbegin(); edited != own.edited.cend(); ++edited) {
                const E &before = m_plan.row(Id<E> {edited.key()});
                if (edited->how == How::Restored)
                    delta.added.append(edited->row);
                else if (edited->how == How::Removed) {
                    if (before.id) // and was not only put back here
                        delta.removed.append(before);
                } else if (edited->row != before)
                    delta.updated.append({before, edited->row});
            }
            sortByNumber(delta.added, [](const E &row) { return row.id.value; });
            sortByNumber(delta.removed, [](const E &row) { return row.id.value; });
            sortByNumber(delta.updated, [](const Update<E> &update) { return update.after.id.value; });
            delta.added = delta.added.isEmpty() ? own.added : delta.added + own.added;
        });
        return change;
    }

private:
    enum class How : quint8 { Updated, Removed, Restored };
    template <class E> struct Edited {
        E row; // as it is to be
        How how = How::Updated;
    };
    template <class E> struct Of {
        Id<E> first; // the first id that is handed out here
        QList<E> added;
        QHash<quint32, Edited<E>> edited; // of the plan's, by id
        BackRefsFrom<E> refs;             // of what is added
    };
    template <class E> Of<E> &of() { return m_of.get<Of<E>>(); }
    template <class E> const Of<E> &of() const { return m_of.get<Of<E>>(); }

    const Plan m_plan;
    PerEntity<Of> m_of;
};
