// SPDX-License-Identifier: MIT
// The states of rows: what resolve() asks of a row beside what it refers to, close at hand.
#pragma once

#include "core/base/chunks.h"
#include "core/plan/entities.h"

#include <array>

// What resolve() asks of an image, a MultiCloud Image or a ServerTemplate beside whether it exists.
namespace rowstate {
enum Bit : quint8 {
    Exists = 1,
    Removed = 2,
    Alias = 4,        // an image that stands for another
    Unlaunchable = 8, // an image (EC-19)
    Unknown = 16,     // settings or contents that are not known (D7)
    Tagged = 32,      // a MultiCloud Image with tags
};
inline quint8 of(const Image &row)
{
    return quint8(Exists | (row.removed ? Removed : 0) | (row.kind == ImageKind::Alias ? Alias : 0)
                  | (isLaunchable(row.availability) ? 0 : Unlaunchable));
}
inline quint8 of(const MultiCloudImage &row)
{
    return quint8(Exists | (row.removed ? Removed : 0) | (row.settingsKnown ? 0 : Unknown)
                  | (row.tags.isEmpty() ? 0 : Tagged));
}
inline quint8 of(const ServerTemplate &row)
{
    return quint8(Exists | (row.removed ? Removed : 0) | (row.contentsKnown ? 0 : Unknown));
}
} // namespace rowstate

// The states of all rows beside each other: the rows themselves are far apart, each a wait for memory.
template <class E> class RowStates {
public:
    using Row = E;
    // Bits of rowstate; 0 when there is no such row.
    quint8 find(Id<E> id) const
    {
        const auto *part = static_cast<const Part *>(m_chunks.find(id.value / chunkSize));
        const quint32 place = id.value % chunkSize;
        if (!part)
            return 0;
        // Of most rows there is nothing but that they exist, and a bit each stays close at hand.
        return part->onlyExist[place / 64] >> (place % 64) & 1 ? quint8(rowstate::Exists)
                                                               : part->states[place];
    }
    void link(const E &row) { put(row.id, rowstate::of(row)); }
    void unlink(const E &row) { put(row.id, 0); }
    static bool alike(const E &a, const E &b) { return rowstate::of(a) == rowstate::of(b); }

private:
    static constexpr quint32 chunkSize = 1024;
    struct Part : Chunk {
        std::array<quint64, chunkSize / 64> onlyExist {};
        std::array<quint8, chunkSize> states {};
        Part *clone() const override { return new Part(*this); }
    };
    void put(Id<E> id, quint8 state)
    {
        Part &part = m_chunks.writable<Part>(id.value / chunkSize);
        const quint32 place = id.value % chunkSize;
        const quint64 bit = quint64(1) << (place % 64);
        quint64 &bits = part.onlyExist[place / 64];
        bits = state == rowstate::Exists ? bits | bit : bits & ~bit;
        part.states[place] = state;
    }

    Chunks m_chunks;
};
