// SPDX-License-Identifier: MIT
// A Text is an immutable, shared string of one pointer (UTF-8 inside), for tables of a million rows,
// where a QString's 24 bytes and two bytes a letter would be most of the memory.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

class Text {
public:
    Text() = default;
    Text(const QString &text);
    explicit Text(QByteArrayView utf8);
    Text(const Text &other) noexcept;
    Text(Text &&other) noexcept : m_block(other.m_block) { other.m_block = nullptr; }
    Text &operator=(Text other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~Text() { release(); }

    bool isEmpty() const { return !m_block; }
    QByteArrayView utf8() const;
    QString toString() const { return QString::fromUtf8(utf8()); }
    operator QString() const { return toString(); }
    // True when both are one block in memory; equal texts need not be.
    bool isSharedWith(const Text &other) const { return m_block == other.m_block; }

    friend bool operator==(const Text &a, const Text &b)
    {
        return a.m_block == b.m_block || a.utf8() == b.utf8();
    }
    friend bool operator<(const Text &a, const Text &b) { return a.utf8() < b.utf8(); }

private:
    struct Block;
    void release() noexcept;
    Block *m_block = nullptr;
};

inline size_t qHash(const Text &text, size_t seed = 0)
{
    return qHashBits(text.utf8().data(), size_t(text.utf8().size()), seed);
}
