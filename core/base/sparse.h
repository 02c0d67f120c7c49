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
        const auto *part = static_cast<const Part *>(m_chunks.find(number / chunkSize));
        return part && part->has(number) ? &part->values.at(part->position(number)) : nullptr;
    }
    // To be written, until the next change; made when there is none.
    Q_NEVER_INLINE T &operator[](quint32 number)
    {
        Part &part = m_chunks.writable<Part>(number / chunkSize);
        const qsizetype position = part.position(number);
        if (!part.has(number)) {
            part.values.insert(position, T {});
            part.present |= Part::bit(number);
        }
        return part.values[position];
    }
    Q_NEVER_INLINE void remove(quint32 number)
    {
        if (!find(number))
            return;
        Part &part = m_chunks.writable<Part>(number / chunkSize);
        part.values.remove(part.position(number));
        part.present &= ~Part::bit(number);
    }
    // Calls visit(number, value) in the order of the numbers.
    template <class Visit> void forEach(Visit &&visit) const
    {
        for (const Chunks::Entry &entry : m_chunks)
            if (const auto *part = static_cast<const Part *>(entry.chunk.constData()))
                for (quint32 number = entry.index * chunkSize, at = 0; at < quint32(part->values.size());
                     ++number)
                    if (part->has(number))
                        visit(number, part->values.at(at++));
    }

private:
    static constexpr quint32 chunkSize = 64;
    struct Part : Chunk {
        quint64 present = 0; // a bit for each number that has a value
        QList<T> values;     // of these, without gaps

        static quint64 bit(quint32 number) { return quint64(1) << (number % chunkSize); }
        bool has(quint32 number) const { return present & bit(number); }
        qsizetype position(quint32 number) const { return qPopulationCount(present & (bit(number) - 1)); }
        Part *clone() const override { return new Part(*this); }
    };

    Chunks m_chunks;
};
