// SPDX-License-Identifier: MIT
// A Change is one user intent as row edits: the undo step, the transaction, the notification, the diff.
#pragma once

#include "core/base/saying.h"
#include "core/plan/entities.h"

#include <QHash>
#include <QList>
#include <QString>
#include <algorithm>

template <class E> struct Update {
    E before, after;
    bool operator==(const Update &) const = default;
};
template <class E> Q_DECLARE_TYPEINFO_BODY(Update<E>, Q_RELOCATABLE_TYPE);

// What a Change does to one table; an id appears in at most one of the lists, and once.
template <class E> struct Delta {
    QList<E> added, removed;
    QList<Update<E>> updated;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && updated.isEmpty(); }
    qsizetype rows() const { return added.size() + removed.size() + updated.size(); }
    Delta inverted() const
    {
        Delta inverse {removed, added, {}};
        inverse.updated.reserve(updated.size());
        for (const auto &update : updated)
            inverse.updated.append({update.after, update.before});
        return inverse;
    }
    // This delta followed by `next` as one; what cancels out is left out.
    Delta followedBy(const Delta &next) const;
    bool operator==(const Delta &) const = default;
};

class Change {
public:
    explicit Change(const Saying &sentence = {});
    Change(const Change &);
    Change(Change &&) noexcept;
    Change &operator=(const Change &);
    Change &operator=(Change &&) noexcept;
    ~Change();

    Saying label; // a sentence: "Set the image of web-1 to ami-0c1b"

    template <class E> Delta<E> &of() { return m_deltas.get<Delta<E>>(); }
    template <class E> const Delta<E> &of() const { return m_deltas.get<Delta<E>>(); }
    template <class Visit> void forEach(Visit &&visit) const { m_deltas.forEach(visit); }

    bool isEmpty() const;
    qsizetype rows() const;
    Change inverted() const;
    // This change followed by `next` as one Change with this one's label.
    Change merged(const Change &next) const;
    // Compares the edits, not the labels.
    bool sameEdits(const Change &other) const;

private:
    PerEntity<Delta> m_deltas;
};

template <class E> Delta<E> Delta<E>::followedBy(const Delta &next) const
{
    struct Net {
        const E *before = nullptr, *after = nullptr;
    };
    QHash<Id<E>, Net> net;
    QList<Id<E>> order;
    const auto note = [&](Id<E> id, const E *before, const E *after) {
        const auto known = net.find(id);
        if (known != net.end()) {
            known->after = after;
            return;
        }
        net.insert(id, {before, after});
        order.append(id);
    };
    for (const Delta *delta : {this, &next}) {
        for (const E &row : delta->removed)
            note(row.id, &row, nullptr);
        for (const E &row : delta->added)
            note(row.id, nullptr, &row);
        for (const auto &update : delta->updated)
            note(update.after.id, &update.before, &update.after);
    }
    Delta result;
    for (const Id<E> id : order) {
        const Net edit = net.value(id);
        if (edit.before && edit.after && *edit.before != *edit.after)
            result.updated.append({*edit.before, *edit.after});
        else if (edit.before && !edit.after)
            result.removed.append(*edit.before);
        else if (!edit.before && edit.after)
            result.added.append(*edit.after);
    }
    return result;
}
