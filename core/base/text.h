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
    Text(Text &&other) noexcept : m_bits(other.m_bits) { other.m_bits = 0; }
    Text &operator=(Text other) noexcept
    {
        std::swap(m_bits, other.m_bits);
        return *this;
    }
    ~Text() { release(); }

    bool isEmpty() const { return !m_bits; }
    QByteArrayView utf8() const;
    QString toString() const { return QString::fromUtf8(utf8()); }
    operator QString() const { return toString(); }
    // True when both are one text in memory; equal texts need not be.
    bool isSharedWith(const Text &other) const { return m_bits == other.m_bits; }

    friend bool operator==(const Text &a, const Text &b)
    {
        return a.m_bits == b.m_bits || a.utf8() == b.utf8();
    }
    friend bool operator<(const Text &a, const Text &b) { return a.utf8() < b.utf8(); }

private:
    friend class TextArena;
    struct Block; // of its own
    struct Piece; // shared with others: then m_bits is odd
    void release() noexcept;

    quintptr m_bits = 0;
};

Q_DECLARE_TYPEINFO(Text, Q_RELOCATABLE_TYPE);

// Makes many short texts beside each other in pieces of memory, each of which lasts as long as any of its
// texts: that takes less memory and less time than a block for each.
class TextArena {
public:
    TextArena() = default;
    ~TextArena();
    Q_DISABLE_COPY(TextArena)
    Text make(QByteArrayView utf8);

private:
    Text::Piece *m_piece = nullptr;
    quint32 m_used = 0;
};

inline size_t qHash(const Text &text, size_t seed = 0)
{
    return qHashBits(text.utf8().data(), size_t(text.utf8().size()), seed);
}
