// SPDX-License-Identifier: MIT
// A Table is the rows of one entity by id; copies share them in chunks until one is written.
#pragma once

#include "core/base/chunks.h"
#include "core/base/id.h"

template <class E> class Table {
public:
    const E *find(Id<E> id) const
    {
        const QList<E> *rows = m_chunks.find(id.value / ChunkSize);
        if (!rows || rows->isEmpty())
            return nullptr;
        const E &row = rows->at(id.value % ChunkSize);
        return row.id ? &row : nullptr;
    }
    void put(E row)
    {
        QList<E> &rows = m_chunks[row.id.value / ChunkSize];
        if (rows.isEmpty())
            rows = QList<E>(ChunkSize); // exactly; resize() would take up to twice that
        reserveIdsUpTo(row.id.value);
        E &slot = rows[row.id.value % ChunkSize];
        m_size += slot.id ? 0 : 1;
        slot = std::move(row);
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
        for (const auto &[index, rows] : m_chunks)
            for (const E &row : rows)
                if (row.id)
                    visit(row);
    }
    // The same until visit(row) is false.
    template <class Visit> void forEachWhile(Visit &&visit) const
    {
        for (const auto &[index, rows] : m_chunks)
            for (const E &row : rows)
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
    static constexpr quint32 ChunkSize = 64;
    Chunks<QList<E>> m_chunks; // a row without id is a hole
    qsizetype m_size = 0;
    quint32 m_lastId = 0;
};
