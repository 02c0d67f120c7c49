// SPDX-License-Identifier: MIT
#include "core/format/hcl.h"

#include "core/base/words.h"
#include "core/format/place.h"

#include <QRegularExpression>
#include <QSet>

namespace hcl {
namespace {
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || uchar(c) >= 0x80;
}
bool isNamePart(char c) { return isNameStart(c) || (c >= '0' && c <= '9') || c == '-'; }

// The error is sticky: after the first one nothing more is read.
class HclReader {
public:
    HclReader(const QByteArray &text, const QString &fileName) : m_text(text), m_file(fileName)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Result<Body> read()
    {
        const Body whole = body(1, false);
        if (!m_error.sentence.isEmpty())
            return m_error;
        return whole;
    }

private:
    bool isFine() const { return m_error.sentence.isEmpty(); }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
    }
    bool isNext(const char *text) const { return QByteArrayView(m_text).sliced(m_at).startsWith(text); }
    void take()
    {
        m_line += peek() == '\n' ? 1 : 0;
        ++m_at;
    }
    void fail(const QString &sentence, int line = 0)
    {
        if (isFine())
            m_error = errorAt(m_file, line ? line : m_line, sentence);
        m_at = m_text.size();
    }

    void passLine()
    {
        while (!isAtEnd() && peek() != '\n')
            take();
    }
    bool passComment()
    {
        if (peek() == '#' || isNext("//")) {
            passLine();
            return true;
        }
        if (!isNext("/*"))
            return false;
        const int begin = m_line;
        while (!isAtEnd() && !isNext("*/"))
            take();
        if (isAtEnd())
            fail(Words::tr("A comment begins here and does not end. End it with */."), begin);
        else
            m_at += 2;
        return true;
    }
    void passBlanks(bool overLines)
    {
        while (!isAtEnd() && isFine())
            if (peek() == ' ' || peek() == '\t' || peek() == '\r' || (overLines && peek() == '\n'))
                take();
            else if (!passComment())
                return;
    }

    QString name()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && isNamePart(peek()))
            take();
        return QString::fromUtf8(m_text.mid(begin, m_at - begin));
    }

    Body body(int depth, bool isInBlock)
    {
        Body read;
        QSet<QString> keys;
        for (passBlanks(true); !isAtEnd() && isFine(); passBlanks(true)) {
            if (isInBlock && peek() == '}') {
                take();
                return read;
            }
            if (!isNameStart(peek()) && peek() != '"') {
                fail(Words::tr("A name is expected here, as in: region = \"us-east-1\"."));
                break;
            }
            const int line = m_line;
            const QString key = peek() == '"' ? quoted().text : name();
            passBlanks(false);
            if (peek() == '=' && peek(1) != '=') {
                take();
                if (keys.contains(key))
                    fail(Words::tr("“%1” occurs twice. Keep one of them.").arg(key), line);
                keys.insert(key);
                read.attributes.append({key, attributeValue(depth), line});
            } else {
                read.blocks.append(block(key, line, depth));
            }
        }
        if (isInBlock)
            fail(Words::tr("A { is not closed before the end of the file."));
        return read;
    }

    Block block(const QString &type, int line, int depth)
    {
        Block read {.type = type, .labels = {}, .body = {}, .line = line};
        while (isFine() && (peek() == '"' || isNameStart(peek()))) {
            read.labels.append(peek() == '"' ? quoted().text : name());
            passBlanks(false);
        }
        if (peek() != '{')
            fail(Words::tr("“%1” is followed by neither = nor {.").arg(type), line);
        else if (depth >= MaxDepth)
            failAsTooDeep();
        else {
            take();
            read.body = body(depth + 1, true);
        }
        return read;
    }

    // What is no value is passed over to its end, whatever it holds.
    Value attributeValue(int depth)
    {
        passBlanks(false);
        const qsizetype begin = m_at;
        const int line = m_line;
        Value read = value(depth);
        passBlanks(false);
        const bool isWhole = isAtEnd() || peek() == '\n' || peek() == '}';
        if (!isFine() || (isWhole && lineOfComputed(read) == 0))
            return read;
        m_at = begin;
        m_line = line;
        passExpression();
        return {.kind = Value::Kind::Expression, .line = isWhole ? lineOfComputed(read) : line};
    }

    void passExpression()
    {
        int open = 0;
        while (!isAtEnd() && isFine()) {
            const char c = peek();
            if (open == 0 && (c == '\n' || c == '}'))
                return;
            if (passComment())
                continue;
            if (c == '"')
                quoted();
            else if (isNext("<<"))
                heredoc();
            else {
                open += c == '{' || c == '[' || c == '(' ? 1 : c == '}' || c == ']' || c == ')' ? -1 : 0;
                take();
            }
        }
    }

    Value value(int depth)
    {
        const int line = m_line;
        if (depth > MaxDepth) {
            failAsTooDeep();
            return {};
        }
        Value read;
        if (peek() == '"')
            read = quoted();
        else if (isNext("<<"))
            read = heredoc();
        else if (peek() == '[')
            read = list(depth);
        else if (peek() == '{')
            read = map(depth);
        else
            read = plain();
        read.line = read.kind == Value::Kind::Expression && read.line ? read.line : line;
        return read;
    }

    // A number, true, false or null; any other word has to be computed.
    Value plain()
    {
        static const QRegularExpression number(QStringLiteral("^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$"));
        const qsizetype begin = m_at;
        while (!isAtEnd() && (isNamePart(peek()) || peek() == '.' || peek() == '+'))
            take();
        const QString text = QString::fromUtf8(m_text.mid(begin, m_at - begin));
        if (text == QStringLiteral("null"))
            return {};
        const bool isPlain = text == QStringLiteral("true") || text == QStringLiteral("false")
            || number.match(text).hasMatch();
        return {.kind = isPlain ? Value::Kind::Plain : Value::Kind::Expression, .text = text};
    }

    Value list(int depth)
    {
        const int line = m_line;
        Value read {.kind = Value::Kind::List};
        take();
        for (passBlanks(true); isFine() && peek() != ']'; passBlanks(true)) {
            read.items.append(value(depth + 1));
            passBlanks(true);
            if (peek() == ',')
                take();
            else if (peek() != ']')
                return unread(line, '[');
        }
        take();
        return read;
    }

    Value map(int depth)
    {
        Value read {.kind = Value::Kind::Map};
        QSet<QString> keys;
        const int begin = m_line;
        take();
        for (passBlanks(true); isFine() && peek() != '}'; passBlanks(true)) {
            const int keyLine = m_line;
            const Value key = peek() == '"' ? quoted() : Value {.kind = Value::Kind::Text, .text = keyName()};
            passBlanks(false);
            if (key.kind != Value::Kind::Text || key.text.isEmpty() || (peek() != '=' && peek() != ':'))
                return unread(isAtEnd() ? begin : keyLine, '{');
            take();
            passBlanks(true);
            read.members.append({key.text, value(depth + 1), keyLine});
            if (keys.contains(key.text))
                fail(Words::tr("“%1” occurs twice. Keep one of them.").arg(key.text), keyLine);
            keys.insert(key.text);
            passBlanks(false);
            if (peek() == ',' || peek() == '\n')
                take();
            else if (peek() != '}')
                return unread(isAtEnd() ? begin : keyLine, '{');
        }
        take();
        return read;
    }
    // A name, or a number.
    QString keyName()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && (isNamePart(peek()) || peek() == '.'))
            take();
        return QString::fromUtf8(m_text.mid(begin, m_at - begin));
    }

    Value unread(int line, char bracket)
    {
        if (isAtEnd())
            fail(Words::tr("A %1 is not closed before the end of the file.").arg(QLatin1Char(bracket)), line);
        return {.kind = Value::Kind::Expression, .line = line};
    }

    Value quoted()
    {
        const int line = m_line;
        QByteArray text;
        bool isComputed = false;
        for (take(); !isAtEnd() && peek() != '"' && peek() != '\n';) {
            if (isNext("$${") || isNext("%%{"))
                take();
            else if (isNext("${") || isNext("%{")) {
                isComputed = true;
                passTemplate();
                continue;
            }
            if (peek() == '\\')
                text += escaped();
            else {
                text += peek();
                take();
            }
        }
        if (peek() != '"') {
            fail(Words::tr("A text begins here and does not end on its line. End it with \"."), line);
            return {};
        }
        take();
        return {.kind = isComputed ? Value::Kind::Expression : Value::Kind::Text,
                .text = QString::fromUtf8(text),
                .line = line};
    }
    // "${ … }", in which there may be texts and braces.
    void passTemplate()
    {
        if (++m_nested > MaxDepth)
            return failAsTooDeep();
        take();
        take();
        for (int open = 1; !isAtEnd() && open > 0;) {
            open += peek() == '{' ? 1 : peek() == '}' ? -1 : 0;
            peek() == '"' ? void(quoted()) : take();
        }
        --m_nested;
    }
    QByteArray escaped()
    {
        take();
        const char c = peek();
        take();
        switch (c) {
        case 'n':
            return "\n";
        case 'r':
            return "\r";
        case 't':
            return "\t";
        case '"':
        case '\\':
            return QByteArray(1, c);
        case 'u':
        case 'U':
            return character(c == 'u' ? 4 : 8);
        default:
            fail(Words::tr("“\\%1” is no escape of a text. Write \\\\ for a backslash.").arg(QLatin1Char(c)));
            return {};
        }
    }
    QByteArray character(qsizetype digits)
    {
        bool isNumber = false;
        const uint code = m_text.mid(m_at, digits).toUInt(&isNumber, 16);
        if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
            fail(Words::tr("After \\u there are not four digits of a character."));
            return {};
        }
        m_at += digits;
        const char32_t one = code;
        return QString::fromUcs4(&one, 1).toUtf8();
    }

    // "<<EOF" and "<<-EOF", whose lines lose the indent that all of them have.
    Value heredoc()
    {
        const int begin = m_line;
        m_at += 2;
        const bool isIndented = peek() == '-';
        if (isIndented)
            take();
        const QString end = name();
        passLine();
        QStringList lines;
        while (!isAtEnd()) {
            take();
            const qsizetype first = m_at;
            passLine();
            const QString line = QString::fromUtf8(m_text.mid(first, m_at - first)).remove(u'\r');
            if (line.trimmed() == end)
                return textOfLines(lines, isIndented, begin);
            lines.append(line);
        }
        fail(Words::tr("A text that ends with a line “%1” begins here, and there is no such line.").arg(end),
             begin);
        return {};
    }
    void failAsTooDeep()
    {
        fail(Words::tr("Values are nested more than %1 deep. Nothing that is read here needs that.")
                 .arg(MaxDepth));
    }

    const QByteArray &m_text;
    const QString m_file;
    qsizetype m_at = 0;
    int m_line = 1, m_nested = 0;
    Error m_error;
};
} // namespace

Result<Body> parse(const QByteArray &text, const QString &fileName)
{
    return HclReader(text, fileName).read();
}

} // namespace hcl
