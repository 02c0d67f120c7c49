// SPDX-License-Identifier: MIT
#include "core/query/order.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
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

// Sorts rows that are in order where their bytes are equal, and leaves these as they were. Many are dealt out by
// eleven bits at a time, the lowest first, which takes a fraction of comparing them.
void sortPieces(std::span<Piece> pieces)
{
    constexpr size_t Few = 4096;
    constexpr int Bits = 11;
    constexpr size_t Values = size_t(1) << Bits;
    if (pieces.size() < Few)
        return std::sort(pieces.begin(), pieces.end());
    quint64 differing = 0;
    for (const Piece &piece : pieces)
        differing |= piece.bytes ^ pieces.front().bytes;
    std::vector<Piece> spare(pieces.size());
    std::span<Piece> from = pieces, to = spare;
    for (int shift = 0; shift < 64; shift += Bits) {
        if (!(differing >> shift & (Values - 1)))
            continue;
        const auto digitOf = [shift](const Piece &piece) { return piece.bytes >> shift & (Values - 1); };
        std::array<quint32, Values> places {};
        for (const Piece &piece : from)
            ++places[digitOf(piece)];
        std::exclusive_scan(places.begin(), places.end(), places.begin(), quint32(0));
        for (const Piece &piece : from)
            to[places[digitOf(piece)]++] = piece;
        std::swap(from, to);
    }
    if (from.data() != pieces.data())
        std::copy(from.begin(), from.end(), pieces.begin());
}

// The rows by their rank, which is below `ranks`; those of one rank as they were.
template <class RankOf> QList<quint32> dealtOut(qsizetype rowCount, size_t ranks, RankOf &&rankOf)
{
    std::vector<quint32> places(ranks);
    for (qsizetype row = 0; row < rowCount; ++row)
        ++places[rankOf(row)];
    std::exclusive_scan(places.begin(), places.end(), places.begin(), quint32(0));
    QList<quint32> rows(rowCount);
    quint32 *const to = rows.data();
    for (qsizetype row = 0; row < rowCount; ++row)
        to[places[rankOf(row)]++] = quint32(row);
    return rows;
}

// Eight bytes at a time are compared as one number, and only rows that are equal so far by the next eight.
class PieceSorter {
public:
    PieceSorter(const QByteArray &bytes, const QList<quint32> &ends) : m_bytes(bytes), m_ends(ends) {}

    void sort(std::span<Piece> pieces, quint32 depth) const
    {
        if (pieces.size() < 2)
            return;
        // What all begin with, as names often do, orders nothing.
        depth += sharedBehind(pieces, depth);
        bool goesOn = false;
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (i + 16 < pieces.size())
                __builtin_prefetch(m_bytes.constData() + m_ends.at(pieces[i + 16].row) - 1);
            goesOn = load(pieces[i], depth) || goesOn;
        }
        sortPieces(pieces);
        for (size_t begin = 0, end = 0; goesOn && begin < pieces.size(); begin = end) {
            while (end < pieces.size() && pieces[end].bytes == pieces[begin].bytes)
                ++end;
            sort(pieces.subspan(begin, end - begin), depth + sizeof(quint64));
        }
    }

    bool areEqual(quint32 one, quint32 other) const { return rest(one, 0) == rest(other, 0); }

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
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (i + 16 < pieces.size())
                __builtin_prefetch(m_bytes.constData() + m_ends.at(pieces[i + 16].row) - 1);
            const QByteArrayView other = rest(pieces[i].row, depth);
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
    const quint32 key = keyOf(utf8.data());
    m_keyOfRow.append(key);
    if (key < quint32(m_ends.size()))
        return;
    if (std::any_of(utf8.begin(), utf8.end(), [](char c) { return c & 0x80; }))
        m_bytes.append(sortKey(text.toString()));
    else
        appendKey(m_bytes, utf8);
    m_ends.append(quint32(m_bytes.size()));
}

void SortKeys::add(const QString &text)
{
    m_keyOfRow.append(quint32(m_ends.size()));
    m_bytes.append(sortKey(text));
    m_ends.append(quint32(m_bytes.size()));
}

quint32 SortKeys::keyOf(const char *text)
{
    // Where most are texts of their own, it is not worth asking.
    constexpr qsizetype Enough = 4096;
    const quint32 next = quint32(m_ends.size());
    if (m_known.size() > Enough && m_known.size() > m_keyOfRow.size() / 2)
        return next;
    const qsizetype before = m_known.size();
    quint32 &key = m_known[text];
    if (m_known.size() > before)
        key = next;
    return key;
}

QList<quint32> SortKeys::sorted() const
{
    if (!m_numbers.isEmpty())
        return sortedByNumber();
    const auto keyCount = quint32(m_ends.size());
    std::vector<Piece> pieces;
    pieces.reserve(keyCount);
    for (quint32 key = 0; key < keyCount; ++key)
        pieces.push_back({0, key});
    const PieceSorter sorter(m_bytes, m_ends);
    sorter.sort(pieces, 0);
    // Each key's rank; equal keys have one.
    std::vector<quint32> ranks(keyCount);
    quint32 rank = 0;
    for (size_t i = 0; i < pieces.size(); ++i)
        ranks[pieces[i].row] =
            i > 0 && sorter.areEqual(pieces[i - 1].row, pieces[i].row) ? rank : rank = quint32(i);
    return dealtOut(m_keyOfRow.size(), keyCount, [&](qsizetype row) { return ranks[m_keyOfRow.at(row)]; });
}

QList<quint32> SortKeys::sortedByNumber() const
{
    constexpr quint64 Few = 65'536;
    const auto [least, most] = std::minmax_element(m_numbers.cbegin(), m_numbers.cend());
    const quint64 low = quint64(*least), span = quint64(*most) - low;
    if (span < Few)
        return dealtOut(m_numbers.size(), span + 1,
                        [&](qsizetype row) { return quint64(m_numbers.at(row)) - low; });
    std::vector<Piece> pieces;
    pieces.reserve(size_t(m_numbers.size()));
    for (quint32 row = 0; row < quint32(m_numbers.size()); ++row)
        pieces.push_back({quint64(m_numbers.at(row)) - low, row});
    sortPieces(pieces);
    QList<quint32> rows;
    rows.reserve(m_numbers.size());
    for (const Piece &piece : pieces)
        rows.append(piece.row);
    return rows;
}
} // namespace query
