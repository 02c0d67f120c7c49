// SPDX-License-Identifier: MIT
#include "core/base/text.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

// The bytes follow a short text's block at once, and a longer one's after its size: with one byte of size
// the uid of an instance fits the smallest piece that malloc gives, which counts in a million rows.
struct Text::Block {
    static constexpr size_t ShortHeader = sizeof(quint32) + sizeof(quint8);
    static constexpr size_t LongHeader = ShortHeader + sizeof(quint32);
    static constexpr quint8 Long = 255;

    std::atomic<quint32> references;
    quint8 shortSize;

    static size_t headerFor(size_t size) { return size < Long ? ShortHeader : LongHeader; }
    char *at(size_t offset) { return reinterpret_cast<char *>(this) + offset; }
    char *bytes() { return at(shortSize < Long ? ShortHeader : LongHeader); }
    qsizetype size()
    {
        quint32 longSize = shortSize;
        if (shortSize == Long)
            std::memcpy(&longSize, at(ShortHeader), sizeof longSize);
        return qsizetype(longSize);
    }
};

// A piece is aligned to its size, so that each of its texts knows where it begins. The bytes of a text follow
// one byte of size, at an even place.
struct Text::Piece {
    static constexpr quintptr Size = 1 << 16;
    static constexpr qsizetype Longest = 255;

    std::atomic<quint32> references;

    static Piece *of(quintptr bits) { return reinterpret_cast<Piece *>(bits & ~(Size - 1)); }
    static bool holds(quintptr bits) { return bits & 1; }
    static quint8 *textAt(quintptr bits) { return reinterpret_cast<quint8 *>(bits & ~quintptr(1)); }
    static void release(Piece *piece)
    {
        if (piece && piece->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
            std::free(piece);
    }
};

Text::Text(const QString &text) : Text(QByteArrayView(text.toUtf8())) {}

Text::Text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    const size_t size = size_t(utf8.size()), header = Block::headerFor(size);
    void *memory = std::malloc(qMax(sizeof(Block), header + size));
    Q_CHECK_PTR(memory);
    auto *block = new (memory) Block {1, quint8(qMin(size, size_t(Block::Long)))};
    if (header == Block::LongHeader) {
        const quint32 longSize = quint32(size);
        std::memcpy(block->at(Block::ShortHeader), &longSize, sizeof longSize);
    }
    std::memcpy(block->bytes(), utf8.data(), size);
    m_bits = quintptr(block);
}

Text::Text(const Text &other) noexcept : m_bits(other.m_bits)
{
    if (!m_bits)
        return;
    auto &references =
        Piece::holds(m_bits) ? Piece::of(m_bits)->references : reinterpret_cast<Block *>(m_bits)->references;
    references.fetch_add(1, std::memory_order_relaxed);
}

QByteArrayView Text::utf8() const
{
    if (!m_bits)
        return {};
    if (Piece::holds(m_bits)) {
        const quint8 *text = Piece::textAt(m_bits);
        return {reinterpret_cast<const char *>(text + 1), qsizetype(*text)};
    }
    auto *block = reinterpret_cast<Block *>(m_bits);
    return {block->bytes(), block->size()};
}

void Text::release() noexcept
{
    if (!m_bits)
        return;
    auto *block = reinterpret_cast<Block *>(m_bits);
    if (Piece::holds(m_bits))
        Piece::release(Piece::of(m_bits));
    else if (block->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
        std::free(block);
}

TextArena::~TextArena() { Text::Piece::release(m_piece); }

Text TextArena::make(QByteArrayView utf8)
{
    using Piece = Text::Piece;
    if (utf8.isEmpty() || utf8.size() > Piece::Longest)
        return Text(utf8);
    const quint32 size = (quint32(utf8.size()) + 2) & ~1u;
    if (!m_piece || m_used + size > Piece::Size) {
        Piece::release(m_piece);
        void *memory = std::aligned_alloc(Piece::Size, Piece::Size);
        Q_CHECK_PTR(memory);
        m_piece = new (memory) Piece {1};
        m_used = sizeof(Piece);
    }
    auto *text = reinterpret_cast<quint8 *>(m_piece) + m_used;
    m_used += size;
    *text = quint8(utf8.size());
    std::memcpy(text + 1, utf8.data(), size_t(utf8.size()));
    m_piece->references.fetch_add(1, std::memory_order_relaxed);
    Text made;
    made.m_bits = quintptr(text) | 1;
    return made;
}
