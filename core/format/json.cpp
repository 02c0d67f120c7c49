// SPDX-License-Identifier: MIT
#include "core/format/json.h"

#include "core/format/jsonstream.h"

#include <QSet>

namespace json {
namespace {
// Hands RapidJSON's events on; after the first sentence nothing more is read.
class Reporter {
public:
    Reporter(Events &events, const Stream &stream) : m_events(events), m_stream(stream) {}
    const QString &sentence() const { return m_sentence; }

    bool Null() { return report({}); }
    bool Bool(bool value) { return report({.kind = Scalar::Kind::Boolean, .boolean = value}); }
    bool Int(int value) { return Int64(value); }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int64(int64_t value) { return report({.kind = Scalar::Kind::Integer, .integer = value}); }
    bool Uint64(uint64_t value)
    {
        return value <= uint64_t(std::numeric_limits<qint64>::max()) ? Int64(int64_t(value))
                                                                     : Double(double(value));
    }
    bool Double(double value) { return report({.kind = Scalar::Kind::Real, .real = value}); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        if (holdsHalfPair({text, qsizetype(length)}))
            return go(halfPair());
        return report({.kind = Scalar::Kind::Text, .text = QString::fromUtf8(text, qsizetype(length))});
    }
    bool StartObject()
    {
        m_keys.append(QSet<QByteArray>());
        return isShallow() && go(here().beginObject());
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArray key(text, qsizetype(length));
        if (holdsHalfPair(key))
            return go(halfPair());
        if (m_keys.constLast().contains(key))
            return go(occursTwice(key));
        m_keys.last().insert(key);
        return go(here().key(key));
    }
    bool EndObject(rapidjson::SizeType)
    {
        m_keys.removeLast();
        return go(here().endObject());
    }
    bool StartArray()
    {
        m_keys.append(QSet<QByteArray>());
        return isShallow() && go(here().beginArray());
    }
    bool EndArray(rapidjson::SizeType)
    {
        m_keys.removeLast();
        return go(here().endArray());
    }

private:
    Events &here()
    {
        m_events.setLine(m_stream.line());
        return m_events;
    }
    bool isShallow() { return m_keys.size() <= MaxDepth || go(tooDeep()); }
    bool report(const Scalar &value) { return go(here().scalar(value)); }
    bool go(const QString &sentence)
    {
        m_sentence = sentence;
        return sentence.isEmpty();
    }

    Events &m_events;
    const Stream &m_stream;
    QList<QSet<QByteArray>> m_keys; // of every object and array that is open
    QString m_sentence;
};

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        if (uchar(c) < 0x20)
            ((out += "\\u00") += digits[uchar(c) >> 4]) += digits[uchar(c) & 15];
        else
            out += c;
    }
}
} // namespace

Result<Done> read(QByteArrayView text, const QString &fileName, Events &events)
{
    BytesInMemory bytes(text);
    Stream stream(bytes);
    Reporter reporter(events, stream);
    Reader reader;
    const auto outcome = reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
        stream, reporter);
    if (!reporter.sentence().isEmpty())
        return errorAt(fileName, stream.line(), reporter.sentence());
    if (outcome.IsError())
        return notValid(fileName, stream, outcome);
    if (!stream.isAtEnd())
        return notValid(fileName, stream, Words::tr("it holds a NUL character."));
    return Done {};
}

void appendQuoted(QByteArray &out, QStringView text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8)
        appendEscaped(out, c);
    out += '"';
}

} // namespace json
