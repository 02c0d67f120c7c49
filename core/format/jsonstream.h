// SPDX-License-Identifier: MIT
// JSON text as RapidJSON takes it: from a file as it is read, and with the line and column that it has come to.
#pragma once

#include "core/base/words.h"
#include "core/format/bytes.h"
#include "core/format/place.h"

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
        while (!isAtEnd() && (Peek() == ' ' || Peek() == '\n' || Peek() == '\r' || Peek() == '\t'))
            Take();
    }

    // Only for writing in place, which the reader is never asked for.
    Ch *PutBegin() { Q_UNREACHABLE(); }
    void Put(Ch) { Q_UNREACHABLE(); }
    void Flush() { Q_UNREACHABLE(); }
    size_t PutEnd(Ch *) { Q_UNREACHABLE(); }

private:
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

inline Error notValid(const QString &fileName, const Stream &stream, const QString &why)
{
    return errorAt(fileName, stream.line(),
                   Words::tr("This is not valid JSON (column %1): %2").arg(stream.column()).arg(why));
}

inline Error notValid(const QString &fileName, const Stream &stream, const rapidjson::ParseResult &outcome)
{
    return notValid(fileName, stream, QString::fromLatin1(rapidjson::GetParseError_En(outcome.Code())));
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
