// SPDX-License-Identifier: MIT
#include "core/query/arena.h"

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace query {
namespace {
constexpr char endOfText = '\n'; // is never typed
// The search looks at so many bytes at a time, also at the very end.
constexpr qsizetype stride = 16;

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c & 0x80; });
}

void appendLower(QByteArray &bytes, QByteArrayView ascii)
{
    const qsizetype at = bytes.size();
    bytes.append(ascii);
    std::transform(ascii.begin(), ascii.end(), bytes.data() + at,
                   [](char c) { return char(c + (c >= 'A' && c <= 'Z' ? 32 : 0)); });
}

// The first place of the word in [from, end); behind the end `stride` bytes can be read. What begins and ends
// as the word does is compared whole; memmem() takes five times as long where there are many hits.
const char *find(const char *from, const char *end, const QByteArray &word)
{
#ifdef __SSE2__
    const qsizetype last = word.size() - 1;
    const __m128i first = _mm_set1_epi8(word.front()), final = _mm_set1_epi8(word.back());
    const auto block = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    for (const char *at = from; at + last < end; at += stride) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(block(at), first), _mm_cmpeq_epi8(block(at + last), final));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const char *place = at + std::countr_zero(mask);
            if (place + last < end && std::memcmp(place, word.constData(), size_t(word.size())) == 0)
                return place;
        }
    }
    return nullptr;
#else
    return static_cast<const char *>(memmem(from, size_t(end - from), word.constData(), size_t(word.size())));
#endif
}
} // namespace

QByteArray folded(QStringView text) { return text.toString().toCaseFolded().toUtf8(); }

void Arena::add(const Text &text)
{
    const QByteArrayView utf8 = text.utf8();
    if (isAscii(utf8))
        appendLower(m_bytes, utf8);
    else
        m_bytes.append(folded(text.toString()));
    m_bytes.append(endOfText);
}

void Arena::add(const QString &text)
{
    m_bytes.append(folded(text));
    m_bytes.append(endOfText);
}

void Arena::endRow() { m_ends.append(quint32(m_bytes.size())); }

void Arena::close()
{
    m_bytes.append(stride, '\0');
    m_bytes.squeeze();
}

QBitArray Arena::holding(const QByteArray &word, const QBitArray &among) const
{
    // A few rows are looked at one by one.
    const qsizetype few = rows() / 16;
    if (among.count(true) < few)
        return holdingEach(word, among);
    QBitArray hits(rows());
    const char *const begin = m_bytes.constData(), *const end = begin + (rows() > 0 ? m_ends.constLast() : 0);
    qsizetype row = 0;
    for (const char *at = find(begin, end, word); at; at = find(begin + m_ends.at(row), end, word)) {
        while (begin + m_ends.at(row) <= at)
            ++row;
        hits.setBit(row);
    }
    return hits & among;
}

QBitArray Arena::holdingEach(const QByteArray &word, const QBitArray &among) const
{
    QBitArray hits(rows());
    for (qsizetype row = 0; row < rows(); ++row)
        if (among.testBit(row)
            && find(m_bytes.constData() + begin(row), m_bytes.constData() + m_ends.at(row), word))
            hits.setBit(row);
    return hits;
}
} // namespace query
