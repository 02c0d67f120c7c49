// SPDX-License-Identifier: MIT
// A Sparse is values by number: only for numbers that have one there is memory taken.
#pragma once

#include "core/base/chunks.h"

#include <QtAlgorithms>

template <class T> class Sparse {
public:
    // Null when there is none; valid until the next change.
    const T *find(quint32 number) const
    {
        const Chunk *chunk = m_chunks.find(number / ChunkSize);
        return chunk && chunk->has(number) ? &chunk->values.at(chunk->position(number)) : nullptr;
    }
    // To be written, until the next change; made when there is none.
    T &operator[](quint32 number)
    {
        Chunk &chunk = m_chunks[number / ChunkSize];
        const qsizetype position = chunk.position(number);
        if (!chunk.has(number)) {
            chunk.values.insert(position, T {});
            chunk.present |= Chunk::bit(number);
        }
        return chunk.values[position];
    }
    void remove(quint32 number)
    {
        if (!find(number))
            return;
        Chunk &chunk = m_chunks[number / ChunkSize];
        chunk.values.remove(chunk.position(number));
        chunk.present &= ~Chunk::bit(number);
    }
    // Calls visit(number, value) in the order of the numbers.
    template <class Visit> void forEach(Visit &&visit) const
    {
        for (const auto &[index, chunk] : m_chunks)
            for (quint32 number = index * ChunkSize, at = 0; at < quint32(chunk.values.size()); ++number)
                if (chunk.has(number))
                    visit(number, chunk.values.at(at++));
    }

private:
    static constexpr quint32 ChunkSize = 64;
    struct Chunk {
        quint64 present = 0; // a bit for each number that has a value
        QList<T> values;     // of these, without gaps

        static quint64 bit(quint32 number) { return quint64(1) << (number % ChunkSize); }
        bool has(quint32 number) const { return present & bit(number); }
        qsizetype position(quint32 number) const { return qPopulationCount(present & (bit(number) - 1)); }
    };

    Chunks<Chunk> m_chunks;
};
