// SPDX-License-Identifier: MIT
// What a merge of three plans leaves to a person: conflicts (D40), each once.
#pragma once

#include "core/import/threenames.h"
#include "core/naming/rowconflict.h"
#include "core/plan/imported.h"

#include <QSet>

class Undecided {
public:
    enum class Side { None, Ours, Theirs };
    explicit Undecided(ThreeNames &names) : m_names(names) {}

    // Both have another value of the field than the base.
    template <class E> void add(const E &base, const E &theirs, const QString &field)
    {
        add({.table = QString::fromLatin1(Schema<E>::table),
             .row = int(theirs.id.value),
             .field = field,
             .base = rowjson::textOf(base, field),
             .theirs = rowjson::textOf(theirs, field)});
    }
    // The row stays although that side has deleted it.
    template <class E> void add(Id<E> name, Side deletedBy)
    {
        if (deletedBy != Side::None)
            add({.table = QString::fromLatin1(Schema<E>::table),
                 .row = int(name.value),
                 .theirs = deletedBy == Side::Theirs ? QString::fromLatin1(isGoneThere) : QString()});
    }
    const QList<Conflict> &rows() const { return m_rows; }
    QList<Id<Conflict>> ids() const
    {
        QList<Id<Conflict>> ids;
        for (const Conflict &row : m_rows)
            ids.append(row.id);
        return ids;
    }

private:
    void add(Conflict row);

    ThreeNames &m_names;
    QList<Conflict> m_rows;
    QSet<QString> m_known;
};
