// SPDX-License-Identifier: MIT
#include "core/format/yamltext.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace yaml {
namespace {
// What a reader would take for something else than a text when it is not quoted.
bool isTyped(const QString &value)
{
    static const QRegularExpression typed(QStringLiteral("\\A(~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?"
                                                         "\\.(inf|nan)|[-+]?\\.?[0-9][-+0-9a-fox_.,:]*)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    return value.isEmpty() || typed.match(value).hasMatch();
}

bool isPrintable(QChar c)
{
    return c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f) && c.unicode() != 0x2028
        && c.unicode() != 0x2029 && c.unicode() != 0xfeff;
}

bool canBePlain(const QString &value)
{
    static const QString indicators = QStringLiteral("-?:,[]{}#&*!|>'\"%@`");
    return !isTyped(value) && value.trimmed() == value && !indicators.contains(value.at(0))
        && !value.contains(QStringLiteral(": ")) && !value.contains(QStringLiteral(" #"))
        && !value.endsWith(QLatin1Char(':')) && std::all_of(value.cbegin(), value.cend(), isPrintable);
}

bool canBeBlock(const QString &value)
{
    const auto isAllowed = [](QChar c) {
        return isPrintable(c) || c == QLatin1Char('\n') || c == QLatin1Char('\t');
    };
    return value.contains(QLatin1Char('\n')) && !value.at(0).isSpace()
        && std::all_of(value.cbegin(), value.cend(), isAllowed);
}

QByteArray block(const QString &value, int indent)
{
    const bool ends = value.endsWith(QLatin1Char('\n'));
    QByteArray text = ends ? (value.endsWith(QStringLiteral("\n\n")) ? "|+" : "|") : "|-";
    for (const QString &line : (ends ? value.chopped(1) : value).split(QLatin1Char('\n'))) {
        text += '\n';
        if (!line.isEmpty())
            text += QByteArray(indent, ' ') + line.toUtf8();
    }
    return text;
}

QByteArray singleQuoted(QString value)
{
    return '\'' + value.replace(QLatin1Char('\''), QStringLiteral("''")).toUtf8() + '\'';
}

QByteArray doubleQuoted(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            (text += QLatin1Char('\\')) += c;
        else if (c == QLatin1Char('\n'))
            text += QStringLiteral("\\n");
        else if (isPrintable(c))
            text += c;
        else
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return '"' + text.toUtf8() + '"';
}
} // namespace

QByteArray scalarText(const QString &value, int indent)
{
    if (canBeBlock(value))
        return block(value, indent);
    if (value.isEmpty() || !std::all_of(value.cbegin(), value.cend(), isPrintable))
        return doubleQuoted(value);
    return canBePlain(value) ? value.toUtf8() : isTyped(value) ? doubleQuoted(value) : singleQuoted(value);
}

void Writer::pad(int indent)
{
    m_out += m_dash ? QByteArray(indent - 2, ' ') + "- " : QByteArray(indent, ' ');
    m_dash = false;
}

void Writer::open(int indent, const QString &key)
{
    pad(indent);
    m_out += scalarText(key, indent) + ":\n";
}

void Writer::scalar(int indent, const QString &key, const QString &value)
{
    pad(indent);
    m_out += scalarText(key, indent) + ": " + scalarText(value, indent + 2) + '\n';
}

void Writer::item(int indent, const QString &value)
{
    m_out += QByteArray(indent, ' ') + "- " + scalarText(value, indent + 2) + '\n';
}

void Writer::node(int indent, const QString &key, const Node &value)
{
    pad(indent);
    m_out += scalarText(key, indent) + ':';
    this->value(indent, value);
}

// What follows "key:" or "-" in a line indented by `indent`.
void Writer::value(int indent, const Node &value)
{
    if (value.isScalar()) {
        const bool keepsPlain = value.style == Style::Plain;
        const QByteArray text = keepsPlain ? value.text.toUtf8() : scalarText(value.text, indent + 2);
        m_out += (text.isEmpty() ? "" : " ") + text + '\n';
    } else if (value.items.isEmpty() && value.entries.isEmpty()) {
        m_out += value.isSequence() ? " []\n" : " {}\n";
    } else {
        m_out += '\n';
        element(value.isSequence() ? indent : indent + 2, value);
    }
}

void Writer::element(int indent, const Node &value)
{
    for (const Entry &entry : value.entries)
        node(indent, entry.key.text, entry.value);
    for (const Node &item : value.items) {
        if (item.isMapping() && !item.entries.isEmpty()) {
            beginItem();
            element(indent + 2, item);
            continue;
        }
        m_out += QByteArray(indent, ' ') + '-';
        this->value(item.isSequence() ? indent + 2 : indent, item);
    }
}

qsizetype lineBegin(const QByteArray &text, qsizetype position)
{
    return position <= 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;
}

qsizetype lastLineEnd(const QByteArray &text, qsizetype end)
{
    if (end > 0 && text.at(end - 1) == '\n')
        return end;
    const qsizetype at = text.indexOf('\n', end);
    return at < 0 ? text.size() : at + 1;
}

} // namespace yaml
