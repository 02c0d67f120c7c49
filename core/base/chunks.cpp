// SPDX-License-Identifier: MIT
#include "core/base/chunks.h"

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype sparsest = 8; // indexes to a chunk, where empty ones are worth their memory
} // namespace

const Chunk *Chunks::search(quint32 index) const
{
    const qsizetype at = position(index);
    return at < m_entries.size() && m_entries.at(at).index == index ? m_entries.at(at).chunk.constData()
                                                                    : nullptr;
}

// Where the chunk is or would be.
qsizetype Chunks::position(quint32 index) const
{
    if (qsizetype(index) < m_entries.size() && m_entries.at(index).index == index)
        return index;
    return std::lower_bound(m_entries.cbegin(), m_entries.cend(), index,
                            [](const Entry &entry, quint32 to) { return entry.index < to; })
        - m_entries.cbegin();
}

QSharedDataPointer<Chunk> &Chunks::slot(quint32 index)
{
    const qsizetype at = position(index);
    if (at < m_entries.size() && m_entries.at(at).index == index)
        return m_entries[at].chunk;
    const quint32 highest = m_entries.isEmpty() ? index : qMax(index, m_entries.constLast().index);
    if (highest < sparsest * (m_entries.size() + 1)) {
        fillUpTo(highest);
        return m_entries[index].chunk;
    }
    m_entries.insert(at, Entry {index, {}});
    return m_entries[at].chunk;
}

// Puts empty ones where some are missing, so that all are at their indexes.
void Chunks::fillUpTo(quint32 index)
{
    const bool hasGaps = !m_entries.isEmpty() && qsizetype(m_entries.constLast().index) >= m_entries.size();
    for (const Entry &entry : hasGaps ? std::exchange(m_entries, {}) : QList<Entry>()) {
        appendUpTo(entry.index);
        m_entries[entry.index].chunk = entry.chunk;
    }
    appendUpTo(index);
}

void Chunks::appendUpTo(quint32 index)
{
    while (m_entries.size() <= qsizetype(index))
        m_entries.append(Entry {quint32(m_entries.size()), {}});
}
