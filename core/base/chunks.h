// SPDX-License-Identifier: MIT
// Chunks are parts of something long by their index: memory follows how many there are, not the highest index.
// Copies share all of it until one is written.
#pragma once

#include <QList>
#include <algorithm>
#include <utility>

template <class Chunk> class Chunks {
public:
    struct Entry {
        quint32 index;
        Chunk chunk;
    };

    // Null, or an empty one, where there is none.
    const Chunk *find(quint32 index) const
    {
        const qsizetype at = position(index);
        return at < m_entries.size() && m_entries.at(at).index == index ? &m_entries.at(at).chunk : nullptr;
    }
    // To be written; made when there is none.
    Chunk &operator[](quint32 index)
    {
        const qsizetype at = position(index);
        if (at < m_entries.size() && m_entries.at(at).index == index)
            return m_entries[at].chunk;
        const quint32 highest = m_entries.isEmpty() ? index : qMax(index, m_entries.constLast().index);
        if (highest < Sparsest * (m_entries.size() + 1)) {
            fillUpTo(highest);
            return m_entries[index].chunk;
        }
        m_entries.insert(at, Entry {index, {}});
        return m_entries[at].chunk;
    }
    // In the order of their indexes; there may be empty ones between them.
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

private:
    // Where the chunk is or would be. While none before it is missing, that is at its index.
    qsizetype position(quint32 index) const
    {
        if (qsizetype(index) < m_entries.size() && m_entries.at(index).index == index)
            return index;
        return std::lower_bound(m_entries.cbegin(), m_entries.cend(), index,
                                [](const Entry &entry, quint32 to) { return entry.index < to; })
            - m_entries.cbegin();
    }
    // Puts empty ones where some are missing, so that all are at their indexes.
    void fillUpTo(quint32 index)
    {
        if (!m_entries.isEmpty() && qsizetype(m_entries.constLast().index) >= m_entries.size()) {
            QList<Entry> known = std::exchange(m_entries, {});
            for (Entry &entry : known) {
                append(entry.index);
                m_entries[entry.index].chunk = std::move(entry.chunk);
            }
        }
        append(index);
    }
    void append(quint32 upTo)
    {
        while (m_entries.size() <= qsizetype(upTo))
            m_entries.append(Entry {quint32(m_entries.size()), {}});
    }

    static constexpr qsizetype Sparsest = 8; // indexes to a chunk, where empty ones are worth their memory
    QList<Entry> m_entries;                  // by index
};
