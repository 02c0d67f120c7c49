// SPDX-License-Identifier: MIT
#include "core/format/yaml.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/format/yamlfault.h"

#include <QCoreApplication>
#include <QHash>
#include <memory>
#include <yaml.h>

namespace yaml {
namespace {
// Bytes before the text proper: a byte order mark, which libyaml does not skip when told the encoding.
qsizetype markSize(const QByteArray &text) { return text.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

// Where in the bytes a character stands: libyaml counts characters.
class Offsets {
public:
    explicit Offsets(const QByteArray &text) : m_text(text)
    {
        qsizetype characters = 0;
        for (qsizetype byte = markSize(text); byte < text.size(); ++byte) {
            if (!isFirst(text.at(byte)))
                continue;
            if (characters++ % Step == 0)
                m_bytes.append(byte);
        }
    }
    qsizetype byteOf(size_t character) const
    {
        const qsizetype step = qsizetype(character) / Step;
        if (step >= m_bytes.size())
            return m_text.size();
        qsizetype byte = m_bytes.at(step);
        for (qsizetype left = qsizetype(character) % Step; left > 0 && byte < m_text.size(); --left)
            for (++byte; byte < m_text.size() && !isFirst(m_text.at(byte)); ++byte) {}
        return byte;
    }

private:
    static bool isFirst(char c) { return (uchar(c) & 0xC0) != 0x80; }
    static constexpr qsizetype Step = 256;
    const QByteArray &m_text;
    QList<qsizetype> m_bytes; // of every Step-th character
};

// libyaml's events as a tree. The error is sticky: after the first one nothing more is read.
class Reader {
public:
    Reader(const QByteArray &text, const QString &fileName, Tags tags)
        : m_text(text), m_file(fileName), m_tags(tags), m_offsets(text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser,
                                     reinterpret_cast<const uchar *>(text.constData() + markSize(text)),
                                     size_t(text.size() - markSize(text)));
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader()
    {
        yaml_event_delete(&m_event);
        yaml_parser_delete(&m_parser);
    }

    Result<Node> read()
    {
        Node root;
        int documents = 0;
        while (next() && m_event.type != YAML_STREAM_END_EVENT) {
            if (m_event.type != YAML_DOCUMENT_START_EVENT)
                continue;
            if (documents++ > 0)
                fail(Words::tr("A second document begins here. Put each one into a file of its own."));
            else if (next())
                root = node(1);
        }
        if (!m_error.sentence.isEmpty())
            return m_error;
        return root;
    }

private:
    bool next()
    {
        if (!m_error.sentence.isEmpty())
            return false;
        yaml_event_delete(&m_event);
        if (!yaml_parser_parse(&m_parser, &m_event))
            failAsParser();
        else if (m_event.type == YAML_ALIAS_EVENT)
            fail(Words::tr("An alias (*) is used here. Write out what it stands for."));
        return m_error.sentence.isEmpty();
    }

    Node node(int depth)
    {
        Node node;
        node.line = int(m_event.start_mark.line) + 1;
        node.column = int(m_event.start_mark.column);
        node.begin = m_offsets.byteOf(m_event.start_mark.index);
        node.end = m_offsets.byteOf(m_event.end_mark.index);
        if (depth > MaxDepth)
            fail(Words::tr("Values are nested more than %1 deep. Nothing that is read here needs that.")
                     .arg(MaxDepth));
        else if (++m_nodes > MaxNodes)
            fail(Words::tr("The file holds more than %1 values, which is too much to read here.")
                     .arg(MaxNodes));
        else if (m_event.type == YAML_SCALAR_EVENT)
            readScalar(node);
        else if (m_event.type == YAML_SEQUENCE_START_EVENT)
            readSequence(node, depth);
        else
            readMapping(node, depth);
        return node;
    }

    void readTag(Node &node, const yaml_char_t *anchor, const yaml_char_t *tag)
    {
        if (anchor)
            fail(Words::tr("An anchor (&) is used here. Write out the value where it is needed."));
        else if (tag && m_tags == Tags::Taken)
            node.tag = QString::fromUtf8(reinterpret_cast<const char *>(tag));
        else if (tag)
            fail(Words::tr("A tag (!) is used here. Remove it; texts, lists and maps need none."));
    }

    void readScalar(Node &node)
    {
        const auto &scalar = m_event.data.scalar;
        readTag(node, scalar.anchor, scalar.tag);
        node.text = QString::fromUtf8(reinterpret_cast<const char *>(scalar.value), qsizetype(scalar.length));
        static const QHash<int, Style> styles {{YAML_SINGLE_QUOTED_SCALAR_STYLE, Style::SingleQuoted},
                                               {YAML_DOUBLE_QUOTED_SCALAR_STYLE, Style::DoubleQuoted},
                                               {YAML_LITERAL_SCALAR_STYLE, Style::Literal},
                                               {YAML_FOLDED_SCALAR_STYLE, Style::Folded}};
        node.style = styles.value(scalar.style, Style::Plain);
    }

    void readSequence(Node &node, int depth)
    {
        const auto &start = m_event.data.sequence_start;
        node.kind = Node::Kind::Sequence;
        node.flow = start.style == YAML_FLOW_SEQUENCE_STYLE;
        readTag(node, start.anchor, start.tag);
        while (next() && m_event.type != YAML_SEQUENCE_END_EVENT)
            node.items.append(this->node(depth + 1));
        if (node.flow)
            node.end = m_offsets.byteOf(m_event.end_mark.index);
        else if (!node.items.isEmpty())
            node.end = node.items.constLast().end;
    }

    void readMapping(Node &node, int depth)
    {
        const auto &start = m_event.data.mapping_start;
        node.kind = Node::Kind::Mapping;
        node.flow = start.style == YAML_FLOW_MAPPING_STYLE;
        readTag(node, start.anchor, start.tag);
        QHash<QString, int> lines;
        while (next() && m_event.type != YAML_MAPPING_END_EVENT) {
            Entry entry {this->node(depth + 1), {}};
            checkKey(entry.key, lines);
            if (next())
                entry.value = this->node(depth + 1);
            node.entries.append(std::move(entry));
        }
        if (node.flow)
            node.end = m_offsets.byteOf(m_event.end_mark.index);
        else if (!node.entries.isEmpty())
            node.end = qMax(node.entries.constLast().key.end, node.entries.constLast().value.end);
    }

    void checkKey(const Node &key, QHash<QString, int> &lines)
    {
        if (!key.isScalar())
            fail(Words::tr("A list or map is used as a key here. Keys are texts."), key.line);
        else if (const int line = lines.value(key.text))
            fail(Words::tr("“%1” occurs twice, first on line %2. Keep one of them.").arg(key.text).arg(line),
                 key.line);
        lines.insert(key.text, key.line);
    }

    void fail(const QString &sentence, int line = 0)
    {
        if (m_error.sentence.isEmpty())
            m_error = errorAt(m_file, line ? line : int(m_event.start_mark.line) + 1, sentence);
    }

    void failAsParser()
    {
        const QString problem = QString::fromUtf8(m_parser.problem ? m_parser.problem : "out of memory");
        if (m_parser.error == YAML_READER_ERROR) {
            const qsizetype offset = qsizetype(m_parser.problem_offset);
            const int line = 1 + int(m_text.left(offset).count('\n'));
            m_error = errorAt(
                m_file, line,
                Words::tr("A byte here is no text in UTF-8 (%1). Save the file as UTF-8.").arg(problem));
            return;
        }
        const qsizetype at = m_offsets.byteOf(m_parser.problem_mark.index);
        const int line = int(m_parser.problem_mark.line) + 1;
        if (const Error cause = faultBefore(m_text, m_file, line); !cause.sentence.isEmpty())
            m_error = cause;
        else if (at < m_text.size() && m_text.at(at) == '\t')
            m_error = errorAt(m_file, line,
                              Words::tr("A tab is used to indent, which YAML does not allow. Use spaces."));
        else if (m_parser.context)
            m_error = errorAt(m_file, line,
                              Words::tr("This is not valid YAML: %1 (%2 that began on line %3).")
                                  .arg(problem, QString::fromUtf8(m_parser.context))
                                  .arg(m_parser.context_mark.line + 1));
        else
            m_error = errorAt(m_file, line, Words::tr("This is not valid YAML: %1.").arg(problem));
    }

    const QByteArray &m_text;
    const QString m_file;
    const Tags m_tags;
    const Offsets m_offsets;
    yaml_parser_t m_parser;
    yaml_event_t m_event {};
    Error m_error;
    int m_nodes = 0;
};
} // namespace

bool Node::isNull() const
{
    static const QStringList nulls {QString(), QStringLiteral("~"), QStringLiteral("null"),
                                    QStringLiteral("Null"), QStringLiteral("NULL")};
    return isScalar() && style == Style::Plain && nulls.contains(text);
}

const Entry *Node::find(QStringView key) const
{
    for (const Entry &entry : entries)
        if (entry.key.text == key)
            return &entry;
    return nullptr;
}

Result<Node> parse(const QByteArray &text, const QString &fileName, Tags tags)
{
    if (text.size() > MaxBytes)
        return errorAt(
            fileName, 0,
            Words::tr("The file is larger than %1 MiB, which no YAML file that is read here needs to be.")
                .arg(MaxBytes / 1024 / 1024));
    return Reader(text, fileName, tags).read();
}

bool sameContent(const Node &a, const Node &b)
{
    if (a.kind != b.kind || a.text != b.text || a.isNull() != b.isNull() || a.items.size() != b.items.size()
        || a.entries.size() != b.entries.size())
        return false;
    for (qsizetype i = 0; i < a.items.size(); ++i)
        if (!sameContent(a.items.at(i), b.items.at(i)))
            return false;
    for (qsizetype i = 0; i < a.entries.size(); ++i)
        if (!sameContent(a.entries.at(i).key, b.entries.at(i).key)
            || !sameContent(a.entries.at(i).value, b.entries.at(i).value))
            return false;
    return true;
}

} // namespace yaml
