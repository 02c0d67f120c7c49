// SPDX-License-Identifier: MIT
// ThreeNames say which rows of three plans are the same one, by what their sources call them and by what people know
// rows by, then by their ids; each is called by one id, which is the one that it has in ours.
#pragma once

#include "core/import/rownames.h"
#include "core/plan/planmatch.h"

#include <optional>

class ThreeNames {
public:
    ThreeNames(const Plan &base, const Plan &ours, const Plan &theirs);

    const Plan &base() const { return m_base; }
    const Plan &ours() const { return m_ours; }
    const Plan &theirs() const { return m_theirs; }
    // The row as each of the plans has it, with all that it refers to called as here; nothing where it has
    // none.
    template <class E> std::optional<E> inBase(Id<E> name) const
    {
        return rowIn(m_base, m_fromBase, there(name).base);
    }
    template <class E> std::optional<E> inTheirs(Id<E> name) const
    {
        return rowIn(m_theirs, m_fromTheirs, there(name).theirs);
    }
    template <class E> std::optional<E> inOurs(Id<E> name) const
    {
        const E *row = m_ours.find(name);
        return row ? std::optional<E>(*row) : std::nullopt;
    }
    // What its source last said of it, as each of the plans knows it.
    template <class E> std::optional<E> baseSource(Id<E> name) const
    {
        return sourceIn(m_base, m_fromBase, there(name).base);
    }
    template <class E> std::optional<E> theirSource(Id<E> name) const
    {
        return sourceIn(m_theirs, m_fromTheirs, there(name).theirs);
    }
    // Every row, in the order of the names.
    template <class E> QList<Id<E>> all() const
    {
        QList<Id<E>> names;
        m_there.get<NamesOf<E>>().there.forEach(
            [&](quint32 name, const There<E> &) { names.append(Id<E> {name}); });
        return names;
    }
    const RowNames &fromTheirs() const { return m_fromTheirs; }
    const RowNames &fromBase() const { return m_fromBase; }
    // An id that no row of the three has.
    template <class E> Id<E> unused()
    {
        quint32 &last = m_there.get<NamesOf<E>>().last;
        return {++last};
    }

private:
    template <class E> struct There {
        Id<E> base, theirs;
    };
    template <class E> struct NamesOf {
        Sparse<There<E>> there; // by name
        quint32 last = 0;
    };

    template <class E> There<E> there(Id<E> name) const
    {
        const There<E> *found = m_there.get<NamesOf<E>>().there.find(name.value);
        return found ? *found : There<E> {};
    }
    template <class E> static std::optional<E> rowIn(const Plan &plan, const RowNames &names, Id<E> id)
    {
        const E *row = plan.find(id);
        return row ? std::optional<E>(names.here(*row)) : std::nullopt;
    }
    template <class E> static std::optional<E> sourceIn(const Plan &plan, const RowNames &names, Id<E> id)
    {
        const std::optional<E> said = id ? importedBase(plan, id) : std::nullopt;
        return said ? std::optional<E>(names.here(*said)) : std::nullopt;
    }
    // The wish where it is free.
    template <class E> Id<E> free(Id<E> wish)
    {
        return m_there.get<NamesOf<E>>().there.find(wish.value) ? unused<E>() : wish;
    }
    template <class E> void nameBase(const PlanMatch &baseOurs);
    template <class E> void nameTheirs(const PlanMatch &baseTheirs, const PlanMatch &oursTheirs);
    template <class E> QList<E> addedByOurs() const;
    template <class E, class WasOf> QList<E> addedByTheirs(const WasOf &wasOf) const;
    void nameGone(const Plan &plan, RowNames &names) const;
    void nameSnapshots();

    const Plan &m_base, &m_ours, &m_theirs;
    RowNames m_fromBase, m_fromTheirs;
    PerEntity<NamesOf> m_there;
};
