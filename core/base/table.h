// SPDX-License-Identifier: MIT
// A Table is the rows of one entity by id; copies share them in chunks until one is written.
#pragma once

#include "core/base/chunks.h"
#include "core/base/id.h"

#include <array>

template <class E> class Table {
public:
    const E *find(Id<E> id) const
    {
        const Chunk *chunk = m_chunks.find(id.value / chunkSize);
        if (!chunk)
            return nullptr;
        const E &row = rowsOf(chunk)[id.value % chunkSize];
        return row.id ? &row : nullptr;
    }
    Q_NEVER_INLINE void put(E row)
    {
        reserveIdsUpTo(row.id.value);
        E &slot = writable(row.id);
        m_size += slot.id ? 0 : 1;
        slot = std::move(row);
    }
    Q_NEVER_INLINE void remove(Id<E> id)
    {
        if (!find(id))
            return;
        writable(id) = E {};
        --m_size;
    }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    // Ids are never used twice, also not after their row is gone.
    quint32 lastId() const { return m_lastId; }
    void reserveIdsUpTo(quint32 id) { m_lastId = qMax(m_lastId, id); }

    // Visits the rows in the order of their ids.
    template <class Visit> void forEach(Visit &&visit) const
    {
        forEachWhile([&](const E &row) {
            visit(row);
            return true;
        });
    }
    // The same until visit(row) is false.
    template <class Visit> void forEachWhile(Visit &&visit) const
    {
        for (const Chunks::Entry &entry : m_chunks)
            if (const Chunk *chunk = entry.chunk.constData())
                for (const E &row : rowsOf(chunk))
                    if (row.id && !visit(row))
                        return;
    }
    QList<Id<E>> ids() const
    {
        QList<Id<E>> ids;
        ids.reserve(m_size);
        forEach([&](const E &row) { ids.append(row.id); });
        return ids;
    }

private:
    static constexpr quint32 chunkSize = 64;
    using Rows = std::array<E, chunkSize>; // one without id is a hole
    struct Part : Chunk {
        Rows rows {};
        Part *clone() const override { return new Part(*this); }
    };
    static const Rows &rowsOf(const Chunk *chunk) { return static_cast<const Part *>(chunk)->rows; }
    E &writable(Id<E> id) { return m_chunks.writable<Part>(id.value / chunkSize).rows[id.value % chunkSize]; }

    Chunks m_chunks;
    qsizetype m_size = 0;
    quint32 m_lastId = 0;
};
