// SPDX-License-Identifier: MIT
// JSON text as RapidJSON takes it: from a file as it is read, and with the line and column that it has come to.
#pragma once

#include "core/base/words.h"
#include "core/format/bytes.h"
#include "core/format/place.h"

#include <cstring>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace json {

constexpr int MaxDepth = 64;

class Stream {
public:
    using Ch = char;
    explicit Stream(Bytes &bytes, int line = 1) : m_bytes(bytes), m_line(line) { refill(); }

    Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take()
    {
        if (m_at == m_end)
            return '\0';
        const Ch c = *m_at++;
        if (c == '\n') {
            ++m_line;
            m_lineBegin = Tell();
        }
        if (m_at == m_end)
            refill();
        return c;
    }
    size_t Tell() const { return m_passed + size_t(m_at - m_begin); }
    int line() const { return m_line; }
    int column() const { return int(Tell() - m_lineBegin) + 1; }
    bool isAtEnd() const { return m_at == m_end; }
    // What comes next, as much as that where there is so much.
    QByteArrayView ahead(qsizetype least)
    {
        if (m_end - m_at < least && !m_isAllThere)
            fetch(4 * least); // so that what is small and many is not copied each time
        return {m_at, m_end - m_at};
    }
    void passBlanks()
    {
        for (;; refill()) {
            for (; m_at != m_end; ++m_at) {
                if (*m_at == '\n') {
                    ++m_line;
                    m_lineBegin = Tell() + 1;
                } else if (*m_at != ' ' && *m_at != '\r' && *m_at != '\t')
                    return;
            }
            if (m_begin == m_end)
                return;
        }
    }
    // What comes next of a text, as far as it stands there as it is meant.
    QByteArrayView plain() const
    {
        const char *at = m_at;
        while (m_end - at >= 8 && areEightPlain(at))
            at += 8;
        while (at != m_end && *at >= ' ' && *at != '"' && *at != '\\')
            ++at;
        return {m_at, at - m_at};
    }
    // Passes over that much of what plain() gave.
    void pass(qsizetype size)
    {
        m_at += size;
        if (m_at == m_end)
            refill();
    }

    // Only for writing in place, which the reader is never asked for.
    Ch *PutBegin() { Q_UNREACHABLE(); }
    void Put(Ch) { Q_UNREACHABLE(); }
    Ch *Push(rapidjson::SizeType) { Q_UNREACHABLE(); }
    void Flush() { Q_UNREACHABLE(); }
    size_t PutEnd(Ch *) { Q_UNREACHABLE(); }

private:
    // No byte of the eight ends a text, begins an escape or is more than a letter; in doubt, false.
    static bool areEightPlain(const char *at)
    {
        constexpr quint64 ones = 0x0101010101010101, highest = 0x80 * ones;
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        const quint64 quote = eight ^ (ones * '"'), backslash = eight ^ (ones * '\\');
        return !((eight | (eight - ones * ' ') | (quote - ones) | (backslash - ones)) & highest);
    }
    void refill()
    {
        m_passed += size_t(m_at - m_begin);
        const QByteArrayView piece = m_bytes.next();
        m_begin = m_at = piece.data();
        m_end = m_begin + piece.size();
    }
    void fetch(qsizetype size)
    {
        QByteArray more(m_at, m_end - m_at);
        while (more.size() < size && !m_isAllThere) {
            const QByteArrayView piece = m_bytes.next();
            m_isAllThere = piece.isEmpty();
            more += piece;
        }
        m_passed += size_t(m_at - m_begin);
        m_ahead = more;
        m_begin = m_at = m_ahead.constData();
        m_end = m_begin + m_ahead.size();
    }

    Bytes &m_bytes;
    QByteArray m_ahead;
    bool m_isAllThere = false; // nothing comes after what was fetched
    const char *m_begin = nullptr, *m_at = nullptr, *m_end = nullptr;
    size_t m_passed = 0, m_lineBegin = 0;
    int m_line;
};

// UTF-8 that is checked; what is plain is taken at once, not letter by letter.
struct CheckedUtf8 : rapidjson::UTF8<> {
    template <class To> static bool Validate(Stream &from, To &to)
    {
        const QByteArrayView plain = from.plain();
        if (plain.isEmpty())
            return rapidjson::UTF8<>::Validate(from, to);
        std::memcpy(to.Push(rapidjson::SizeType(plain.size())), plain.data(), size_t(plain.size()));
        from.pass(plain.size());
        return true;
    }
};
using Reader = rapidjson::GenericReader<CheckedUtf8, CheckedUtf8>;

// True when an escape of the text is the second half of a pair without the first, which RapidJSON lets pass.
inline bool holdsHalfPair(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\xed'); at >= 0; at = text.indexOf('\xed', at + 1))
        if (at + 1 < text.size() && uchar(text.at(at + 1)) >= 0xa0)
            return true;
    return false;
}

inline Error notValid(const QString &fileName, const Stream &stream, const QString &why)
{
    return errorAt(fileName, stream.line(),
                   Words::tr("This is not valid JSON (column %1): %2").arg(stream.column()).arg(why));
}

inline Error notValid(const QString &fileName, const Stream &stream, const rapidjson::ParseResult &outcome)
{
    return notValid(fileName, stream, QString::fromLatin1(rapidjson::GetParseError_En(outcome.Code())));
}

inline QString halfPair()
{
    return Words::tr(
        "This is not valid JSON: a text holds half of a letter. An escape such as \\ude00 needs the other half "
        "before it, such as \\ud83d.");
}

inline QString tooDeep()
{
    return Words::tr("Values are nested more than %1 deep. Nothing that is read here needs that.")
        .arg(MaxDepth);
}

inline QString occursTwice(QByteArrayView key)
{
    return Words::tr("“%1” occurs twice. Keep one of them.").arg(QString::fromUtf8(key));
}

} // namespace json

template <> inline void rapidjson::SkipWhitespace(json::Stream &stream) { stream.passBlanks(); }
