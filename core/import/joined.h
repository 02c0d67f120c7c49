// SPDX-License-Identifier: MIT
// What Joining keeps of the files and rows that it joins.
#pragma once

#include "core/import/formats.h"
#include "core/plan/entities/components.h"

// One file of an inventory, and what its records do not say of themselves.
struct JoinedFile {
    const Format *format = nullptr;
    const Sayings *said = nullptr;
    Scope scope;
};

// Rows of the plan as their source has them now; they meet the plan's when all is said.
template <class E> struct Theirs {
    E row;
    int file = 0, line = 0;
};
template <class E> using TheirRows = QHash<Id<E>, Theirs<E>>;
// Rows that were edited or deleted here.
template <class E> struct KeptRows {
    QList<E> rows;
};
// An array by its name.
struct NamedArray {
    QString account; // empty: not known
    Id<ServerArray> id;
};

// Templates by their names in their clouds. Each account may have one of a name.
class NamedTemplates {
public:
    // Where it is not known whose is meant, or whose the known one is, it is that one only if no other has the name.
    Id<TemplateLineage> find(const QString &name, const QString &account) const
    {
        const auto named = m_ids.constFind(name);
        if (named == m_ids.cend())
            return {};
        if (const auto own = named->constFind(account); own != named->cend())
            return *own;
        const bool isMeant = named->size() == 1 && (account.isEmpty() || named->constBegin().key().isEmpty());
        return isMeant ? *named->constBegin() : Id<TemplateLineage>();
    }
    void insert(const QString &name, const QString &account, Id<TemplateLineage> id)
    {
        QHash<QString, Id<TemplateLineage>> &named = m_ids[name];
        if (!account.isEmpty() && named.value({}) == id)
            named.remove({}); // whose it is is known by now
        named.insert(account, id);
    }

private:
    QHash<QString, QHash<QString, Id<TemplateLineage>>> m_ids; // by account; empty: not known
};

// What a catalogue made, and the file that it was read from.
struct NamedMci {
    Id<MciLineage> id;
    QString file;
    int spokenBy = -1; // which of the files that are joined speaks of it; none yet
};
