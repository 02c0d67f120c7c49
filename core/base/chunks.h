// SPDX-License-Identifier: MIT
// Chunks are parts of something long by their index: memory follows how many there are, not the highest index.
// Copies share all of it until one is written.
#pragma once

#include <QList>
#include <QSharedData>

// One part, of whatever it is a part of.
struct Chunk : QSharedData {
    Chunk() = default;
    Chunk(const Chunk &) = default;
    Chunk &operator=(const Chunk &) = delete;
    virtual ~Chunk() = default;
    virtual Chunk *clone() const = 0;
};
template <> inline Chunk *QSharedDataPointer<Chunk>::clone() { return d->clone(); }

class Chunks {
public:
    struct Entry {
        quint32 index = 0;
        QSharedDataPointer<Chunk> chunk;
    };

    // Null where there is none.
    const Chunk *find(quint32 index) const
    {
        // While none before it is missing, it is at its index.
        if (qsizetype(index) < m_entries.size() && m_entries.at(index).index == index)
            return m_entries.at(index).chunk.constData();
        return search(index);
    }
    // To be written; made when there is none.
    template <class Part> Part &writable(quint32 index)
    {
        QSharedDataPointer<Chunk> &chunk = slot(index);
        if (!chunk)
            chunk = new Part;
        return static_cast<Part &>(*chunk);
    }
    // In the order of their indexes; some have no chunk.
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

private:
    const Chunk *search(quint32 index) const;
    qsizetype position(quint32 index) const;
    QSharedDataPointer<Chunk> &slot(quint32 index);
    void fillUpTo(quint32 index);
    void appendUpTo(quint32 index);

    QList<Entry> m_entries; // by index
};

Q_DECLARE_TYPEINFO(Chunks::Entry, Q_RELOCATABLE_TYPE);
