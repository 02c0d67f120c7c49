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

Text::Text(const QString &text) : Text(QByteArrayView(text.toUtf8())) {}

Text::Text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    const size_t size = size_t(utf8.size()), header = Block::headerFor(size);
    void *memory = std::malloc(qMax(sizeof(Block), header + size));
    Q_CHECK_PTR(memory);
    m_block = new (memory) Block {1, quint8(qMin(size, size_t(Block::Long)))};
    if (header == Block::LongHeader) {
        const quint32 longSize = quint32(size);
        std::memcpy(m_block->at(Block::ShortHeader), &longSize, sizeof longSize);
    }
    std::memcpy(m_block->bytes(), utf8.data(), size);
}

Text::Text(const Text &other) noexcept : m_block(other.m_block)
{
    if (m_block)
        m_block->references.fetch_add(1, std::memory_order_relaxed);
}

QByteArrayView Text::utf8() const
{
    return m_block ? QByteArrayView(m_block->bytes(), m_block->size()) : QByteArrayView();
}

void Text::release() noexcept
{
    if (m_block && m_block->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
        std::free(m_block);
}
