// SPDX-License-Identifier: MIT
#include "core/format/jsonshape.h"

#include "core/format/jsonstream.h"

namespace json {
namespace {
constexpr qsizetype MaxPlaces = 2000; // as many as names of regions and zones may make

class ShapeReader {
public:
    explicit ShapeReader(Shape &shape) : m_shape(shape) {}

    bool Null() { return scalar(); }
    bool Bool(bool) { return scalar(); }
    bool Int(int) { return scalar(); }
    bool Uint(unsigned) { return scalar(); }
    bool Int64(int64_t) { return scalar(); }
    bool Uint64(uint64_t) { return scalar(); }
    bool Double(double) { return scalar(); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool String(const char *, rapidjson::SizeType, bool) { return scalar(); }
    bool StartObject()
    {
        noteItem();
        m_open.push_back({.place = here(), .isArray = false});
        Open &open = m_open.back();
        open.isFirst = !m_shape.keys.contains(open.place) && m_shape.places.size() < MaxPlaces;
        if (open.isFirst) {
            m_shape.places.append(open.place);
            m_shape.keys.insert(open.place, {});
        }
        return m_open.size() <= MaxDepth;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        Open &open = m_open.back();
        open.key = QByteArray(text, qsizetype(length));
        if (open.isFirst)
            m_shape.keys[open.place].insert(open.key);
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool StartArray()
    {
        noteItem();
        m_open.push_back({.place = here() + "[]", .isArray = true});
        return m_open.size() <= MaxDepth;
    }
    bool EndArray(rapidjson::SizeType)
    {
        if (m_open.back().items == 0)
            m_shape.emptyLists.insert(m_open.back().place);
        return leave();
    }

private:
    struct Open {
        QByteArray place;
        bool isArray = false, isFirst = false;
        QByteArray key;
        int items = 0;
    };

    // Where the value that begins now is.
    QByteArray here() const
    {
        if (m_open.empty())
            return {};
        const Open &open = m_open.back();
        if (open.isArray)
            return open.place;
        QByteArray key = open.key;
        key.replace('.', '\x1f'); // a dot in a name is no step
        return open.place.isEmpty() ? key : open.place + '.' + key;
    }
    void noteItem()
    {
        if (!m_open.empty())
            ++m_open.back().items;
    }
    bool scalar()
    {
        noteItem();
        if (!m_open.empty() && m_open.back().isArray && m_open.back().items == 1)
            m_shape.plainLists.insert(m_open.back().place);
        return true;
    }
    bool leave()
    {
        m_open.pop_back();
        return true;
    }

    Shape &m_shape;
    std::vector<Open> m_open;
};

bool isAt(const QByteArray &text, const Place &pattern)
{
    const Place place = placeFrom(text);
    return place.size() == pattern.size()
        && std::equal(place.cbegin(), place.cend(), pattern.cbegin(),
                      [](const QByteArray &step, const QByteArray &wanted) {
                          return step == wanted || (wanted == "*" && step != "[]");
                      });
}

// "{" before a key or its end, "[" before an object, a list, a text or its end: what a log's line hardly has.
bool beginsJson(QByteArrayView text)
{
    const char bracket = text.front();
    const QByteArrayView rest = text.sliced(1).trimmed();
    const char next = rest.isEmpty() ? '\0' : rest.front();
    return bracket == '{' ? next == '"' || next == '}'
                          : bracket == '[' && (next == '{' || next == '[' || next == '"' || next == ']');
}
} // namespace

const QSet<QByteArray> *Shape::keysAt(const Place &place) const
{
    if (!place.contains("*")) {
        const auto found = keys.constFind(placeText(place));
        return found == keys.cend() ? nullptr : &*found;
    }
    for (const QByteArray &one : places)
        if (isAt(one, place))
            return &*keys.constFind(one);
    return nullptr;
}

qsizetype jsonBegin(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        qsizetype first = at;
        while (first < end && (text[first] == ' ' || text[first] == '\t' || text[first] == '\r'))
            ++first;
        if (first < end && (text[first] == '{' || text[first] == '[') && beginsJson(text.sliced(first)))
            return first;
        at = end + 1;
    }
    return -1;
}

Shape shapeOf(QByteArrayView text)
{
    Shape shape;
    ShapeReader reader(shape);
    BytesInMemory bytes(text);
    Stream stream(bytes);
    Reader().Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag>(stream, reader);
    return shape;
}

} // namespace json
