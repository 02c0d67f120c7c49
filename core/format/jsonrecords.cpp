// SPDX-License-Identifier: MIT
#include "core/format/jsonrecords.h"

#include "core/base/words.h"
#include "core/format/jsonstream.h"

#include <utility>

namespace json {
namespace {
using Kind = Node::Kind;

constexpr qsizetype HeadBytes = 1 << 16; // of a value, to tell where its records stand

// Knows where in the text it is, and makes a tree of what is at the place.
class RecordReader {
public:
    RecordReader(const Stream &stream, const Place &place, const RecordEvents &events)
        : m_stream(stream), m_place(place), m_events(events)
    {
    }
    const QString &sentence() const { return m_sentence; }
    bool isStopped() const { return m_isStopped; }

    bool Null()
    {
        if (!m_tree.isOpen())
            return beside({});
        m_tree.null(m_stream.line());
        return isSmall();
    }
    bool Bool(bool value)
    {
        if (!m_tree.isOpen())
            return beside(value ? "true" : "false");
        m_tree.boolean(value, m_stream.line());
        return isSmall();
    }
    bool Int(int value) { return Int64(value); }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int64(int64_t value)
    {
        if (!m_tree.isOpen())
            return beside(QByteArray::number(qint64(value)));
        m_tree.number(qint64(value), m_stream.line());
        return isSmall();
    }
    bool Uint64(uint64_t value)
    {
        return value <= uint64_t(std::numeric_limits<qint64>::max()) ? Int64(int64_t(value))
                                                                     : Double(double(value));
    }
    bool Double(double value)
    {
        if (!m_tree.isOpen())
            return beside(QByteArray::number(value));
        m_tree.number(value, m_stream.line());
        return isSmall();
    }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView value(text, qsizetype(length));
        if (holdsHalfPair(value))
            return fail(halfPair());
        if (!m_tree.isOpen())
            return beside(value);
        m_tree.text(value, m_stream.line());
        return isSmall();
    }
    bool StartObject() { return begin(Kind::Object); }
    bool StartArray() { return begin(Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool EndArray(rapidjson::SizeType) { return end(); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView key(text, qsizetype(length));
        if (holdsHalfPair(key))
            return fail(halfPair());
        if (m_tree.isOpen())
            return m_tree.key(key) || fail(occursTwice(key));
        Open &open = m_open.back();
        open.key = key.toByteArray();
        if (open.keys.contains(open.key) && !holdsParts(open))
            return fail(occursTwice(key));
        open.keys.insert(open.key);
        return true;
    }

private:
    // A value around the records.
    struct Open {
        bool isArray = false, isOnTheWay = false;
        QByteArray key;
        QSet<QByteArray> keys;
    };

    // An aggregated list may name a zone again: what it lists there comes in several parts.
    bool holdsParts(const Open &open) const
    {
        const size_t depth = m_open.size();
        return open.isOnTheWay && depth < size_t(m_place.size()) && m_place.at(qsizetype(depth) - 1) == "*";
    }
    // Whether the value that begins now is as many steps along the place as it is deep.
    bool isOnTheWay() const
    {
        if (m_open.empty())
            return true;
        const Open &open = m_open.back();
        const size_t depth = m_open.size();
        if (!open.isOnTheWay || depth > size_t(m_place.size()))
            return false;
        const QByteArray &step = m_place.at(qsizetype(depth) - 1);
        return open.isArray ? step == "[]" : step == "*" || step == open.key;
    }
    bool begin(Kind kind)
    {
        if (++m_depth > MaxDepth)
            return fail(tooDeep());
        const bool isRecord = !m_tree.isOpen() && kind == Kind::Object && isOnTheWay()
            && m_open.size() == size_t(m_place.size());
        if (isRecord) {
            m_tree.clear();
            if (!m_open.empty() && !m_open.back().isArray)
                m_tree.name(m_open.back().key);
        }
        if (isRecord || m_tree.isOpen())
            m_tree.begin(kind, m_stream.line());
        else
            m_open.push_back({.isArray = kind == Kind::Array, .isOnTheWay = isOnTheWay()});
        return true;
    }
    bool end()
    {
        --m_depth;
        if (!m_tree.isOpen()) {
            m_open.pop_back();
            return true;
        }
        m_tree.end();
        if (m_tree.isOpen())
            return true;
        m_isStopped = m_events.record && !m_events.record(m_tree.root());
        return !m_isStopped;
    }
    bool isSmall()
    {
        return m_tree.bytes() <= m_events.largest
            || fail(Words::tr("This entry is larger than %1 MiB, which nothing that is read here is.")
                        .arg(m_events.largest / 1024 / 1024));
    }
    bool beside(QByteArrayView value)
    {
        if (!m_open.empty() && !m_open.back().isArray && m_events.beside)
            m_events.beside(m_open.back().key, value);
        return true;
    }
    bool fail(const QString &sentence)
    {
        m_sentence = sentence;
        return false;
    }

    const Stream &m_stream;
    const Place &m_place;
    const RecordEvents &m_events;
    std::vector<Open> m_open;
    Tree m_tree;
    int m_depth = 0;
    QString m_sentence;
    bool m_isStopped = false;
};
} // namespace

Result<Done> readRecords(Bytes &bytes, int firstLine, const QString &fileName, const Place &place,
                         const RecordEvents &events)
{
    Stream stream(bytes, firstLine);
    Place here = place;
    bool isFirst = true;
    for (stream.passBlanks(); !stream.isAtEnd(); stream.passBlanks()) {
        if (stream.Peek() == ',')
            return notValid(
                fileName, stream,
                Words::tr("A comma stands between values that are in no list. Put all of them between "
                          "[ and ], with no comma after the last."));
        if (!std::exchange(isFirst, false) && events.document)
            here = events.document(stream.ahead(HeadBytes), stream.line());
        RecordReader reader(stream, here, events);
        Reader parser;
        const auto outcome =
            parser.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag
                         | rapidjson::kParseStopWhenDoneFlag>(stream, reader);
        if (!reader.sentence().isEmpty())
            return errorAt(fileName, stream.line(), reader.sentence());
        if (reader.isStopped())
            return Done {};
        if (const QString trouble = bytes.trouble(); !trouble.isEmpty())
            return errorAt(fileName, 0, trouble);
        if (outcome.IsError())
            return notValid(fileName, stream, outcome);
    }
    if (const QString trouble = bytes.trouble(); !trouble.isEmpty())
        return errorAt(fileName, 0, trouble);
    return Done {};
}

} // namespace json
