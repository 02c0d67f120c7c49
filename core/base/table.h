// SPDX-License-Identifier: MIT
// A Table is the rows of one entity, dense by id; copies share their chunks until one is written.
#pragma once

#include "core/base/id.h"

#include <QList>

template <class E> class Table {
public:
    const E *find(Id<E> id) const
    {
        const quint32 chunk = id.value / ChunkSize;
        if (chunk >= quint32(m_chunks.size()) || m_chunks.at(chunk).isEmpty())
            return nullptr;
        const E &row = m_chunks.at(chunk).at(id.value % ChunkSize);
        return row.id ? &row : nullptr;
    }
    void put(const E &row)
    {
        const quint32 chunk = row.id.value / ChunkSize;
        if (chunk >= quint32(m_chunks.size()))
            m_chunks.resize(chunk + 1);
        if (m_chunks.at(chunk).isEmpty())
            m_chunks[chunk] = QList<E>(ChunkSize); // exactly; resize() would take up to twice that
        E &slot = m_chunks[chunk][row.id.value % ChunkSize];
        m_size += slot.id ? 0 : 1;
        slot = row;
        m_lastId = qMax(m_lastId, row.id.value);
    }
    void remove(Id<E> id)
    {
        if (!find(id))
            return;
        m_chunks[id.value / ChunkSize][id.value % ChunkSize] = E {};
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
        for (const QList<E> &chunk : m_chunks)
            for (const E &row : chunk)
                if (row.id)
                    visit(row);
    }
    QList<Id<E>> ids() const
    {
        QList<Id<E>> ids;
        ids.reserve(m_size);
        forEach([&](const E &row) { ids.append(row.id); });
        return ids;
    }

private:
    static constexpr quint32 ChunkSize = 256;
    QList<QList<E>> m_chunks; // a row without id is a hole, an empty chunk holds none
    qsizetype m_size = 0;
    quint32 m_lastId = 0;
};
