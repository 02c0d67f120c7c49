// SPDX-License-Identifier: MIT
#include "core/base/text.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

struct Text::Block {
    std::atomic<quint32> references;
    quint32 size;
    char *bytes() { return reinterpret_cast<char *>(this + 1); }
};

Text::Text(const QString &text) : Text(QByteArrayView(text.toUtf8())) {}

Text::Text(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    void *memory = std::malloc(sizeof(Block) + size_t(utf8.size()));
    Q_CHECK_PTR(memory);
    m_block = new (memory) Block {1, quint32(utf8.size())};
    std::memcpy(m_block->bytes(), utf8.data(), size_t(utf8.size()));
}

Text::Text(const Text &other) noexcept : m_block(other.m_block)
{
    if (m_block)
        m_block->references.fetch_add(1, std::memory_order_relaxed);
}

QByteArrayView Text::utf8() const
{
    return m_block ? QByteArrayView(m_block->bytes(), qsizetype(m_block->size)) : QByteArrayView();
}

void Text::release() noexcept
{
    if (m_block && m_block->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
        std::free(m_block);
}
