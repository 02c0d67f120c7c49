// SPDX-License-Identifier: MIT
#include "core/query/order.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <span>

namespace query {
namespace {
bool isDigit(char c) { return c >= '0' && c <= '9'; }

// A number's place among others of its kind: how many digits it has, then the digits. The place behind it.
char *writeNumber(char *to, QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    // ':' follows '9', so a longer run still sorts after a shorter one.
    for (qsizetype size = digits.size(); size > 0; size -= 9)
        *to++ = char('0' + qMin<qsizetype>(size, 9));
    return std::copy(digits.begin(), digits.end(), to);
}

// Folded already, as UTF-8; bytes of 128 and more are in the order of their letters.
void appendKey(QByteArray &key, QByteArrayView text)
{
    const qsizetype before = key.size();
    // At most each letter is a number, which takes two.
    key.resize(before + 2 * text.size());
    char *to = key.data() + before;
    for (auto from = text.begin(); from != text.end();) {
        if (const char c = *from; !isDigit(c)) {
            *to++ = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
            ++from;
            continue;
        }
        const auto end = std::find_if_not(from, text.end(), isDigit);
        to = writeNumber(to, QByteArrayView(from, end - from));
        from = end;
    }
    key.resize(to - key.constData());
}

// A row, and those eight bytes of its key that are being compared.
struct Piece {
    quint64 bytes;
    quint32 row;
    bool operator<(const Piece &other) const
    {
        return bytes != other.bytes ? bytes < other.bytes : row < other.row;
    }
};

// Eight bytes at a time are compared as one number, and only rows that are equal so far by the next eight.
class PieceSorter {
public:
    PieceSorter(const QByteArray &bytes, const QList<quint32> &ends) : m_bytes(bytes), m_ends(ends) { }

    void sort(std::span<Piece> pieces, quint32 depth) const
    {
        if (pieces.size() < 2)
            return;
        // What all begin with, as names often do, orders nothing.
        depth += sharedBehind(pieces, depth);
        bool goesOn = false;
        for (Piece &piece : pieces)
            goesOn = load(piece, depth) || goesOn;
        std::sort(pieces.begin(), pieces.end());
        for (size_t begin = 0, end = 0; goesOn && begin < pieces.size(); begin = end) {
            while (end < pieces.size() && pieces[end].bytes == pieces[begin].bytes)
                ++end;
            sort(pieces.subspan(begin, end - begin), depth + sizeof(quint64));
        }
    }

private:
    QByteArrayView rest(quint32 row, quint32 depth) const
    {
        const quint32 begin = qMin((row == 0 ? 0 : m_ends.at(row - 1)) + depth, m_ends.at(row));
        return {m_bytes.constData() + begin, m_ends.at(row) - begin};
    }

    // How many bytes behind `depth` are the same in all.
    quint32 sharedBehind(std::span<const Piece> pieces, quint32 depth) const
    {
        const QByteArrayView first = rest(pieces.front().row, depth);
        qsizetype shared = first.size();
        for (const Piece &piece : pieces) {
            const QByteArrayView other = rest(piece.row, depth);
            const qsizetype most = qMin(shared, other.size());
            shared = std::mismatch(first.begin(), first.begin() + most, other.begin()).first - first.begin();
            if (shared == 0)
                break;
        }
        return quint32(shared);
    }

    // True when the key goes on behind these bytes.
    bool load(Piece &piece, quint32 depth) const
    {
        const QByteArrayView key = rest(piece.row, depth);
        quint64 bytes = 0;
        std::memcpy(&bytes, key.data(), qMin<size_t>(size_t(key.size()), sizeof bytes));
        piece.bytes = qFromBigEndian(bytes);
        return size_t(key.size()) > sizeof bytes;
    }

    const QByteArray &m_bytes;
    const QList<quint32> &m_ends;
};
} // namespace

QByteArray sortKey(QStringView text)
{
    QByteArray key;
    appendKey(key, text.toString().toCaseFolded().toUtf8());
    return key;
}

void SortKeys::add(const Text &text)
{
    const QByteArrayView utf8 = text.utf8();
    if (std::any_of(utf8.begin(), utf8.end(), [](char c) { return c & 0x80; }))
        return add(text.toString());
    appendKey(m_bytes, utf8);
    endRow();
}

void SortKeys::add(const QString &text)
{
    m_bytes.append(sortKey(text));
    endRow();
}

QList<quint32> SortKeys::sorted() const
{
    if (!m_numbers.isEmpty())
        return sortedByNumber();
    std::vector<Piece> pieces;
    pieces.reserve(size_t(m_ends.size()));
    for (quint32 row = 0; row < quint32(m_ends.size()); ++row)
        pieces.push_back({0, row});
    PieceSorter(m_bytes, m_ends).sort(pieces, 0);
    QList<quint32> rows;
    rows.reserve(m_ends.size());
    for (const Piece &piece : pieces)
        rows.append(piece.row);
    return rows;
}

QList<quint32> SortKeys::sortedByNumber() const
{
    std::vector<Piece> pieces;
    pieces.reserve(size_t(m_numbers.size()));
    for (quint32 row = 0; row < quint32(m_numbers.size()); ++row)
        // Negative numbers before others.
        pieces.push_back({quint64(m_numbers.at(row)) ^ (quint64(1) << 63), row});
    std::sort(pieces.begin(), pieces.end());
    QList<quint32> rows;
    rows.reserve(m_numbers.size());
    for (const Piece &piece : pieces)
        rows.append(piece.row);
    return rows;
}
} // namespace query
