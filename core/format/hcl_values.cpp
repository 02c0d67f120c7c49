// SPDX-License-Identifier: MIT
#include "core/format/hcl.h"

#include <QRegularExpression>

namespace hcl {

int lineOfComputed(const Value &value)
{
    if (value.kind == Value::Kind::Expression)
        return value.line;
    for (const Value &item : value.items)
        if (const int line = lineOfComputed(item))
            return line;
    for (const Member &member : value.members)
        if (const int line = lineOfComputed(member.value))
            return line;
    return 0;
}

Value textOfLines(const QStringList &lines, bool isIndented, int begin)
{
    qsizetype indent = isIndented ? std::numeric_limits<qsizetype>::max() : 0;
    for (const QString &line : lines)
        for (qsizetype at = 0; at < qMin(indent, line.size()); ++at)
            if (!line.at(at).isSpace())
                indent = at;
    QString text;
    for (const QString &line : lines)
        text += line.mid(indent) + u'\n';
    static const QRegularExpression computed(QStringLiteral("(?<!\\$)\\$\\{|(?<!%)%\\{"));
    const bool isComputed = computed.match(text).hasMatch();
    return {.kind = isComputed ? Value::Kind::Expression : Value::Kind::Text, .text = text, .line = begin};
}

bool beginsAsHcl(QByteArrayView text)
{
    static const QRegularExpression begin(
        QStringLiteral("^(?:\\s|#[^\\n]*\\n|//[^\\n]*\\n|/\\*.*?\\*/)*+"
                       "(?:[A-Za-z_][\\w-]*[ \\t]*=[ \\t]*(?:[\"{\\[\\d]|-\\d|true\\b|false\\b|null\\b|<<)|"
                       "(?:variable|locals|terraform|provider|data|resource|module|output)\\b[^\\n=:]*\\{)"),
        QRegularExpression::DotMatchesEverythingOption);
    return begin.match(QString::fromUtf8(text.first(qMin(text.size(), qsizetype(1) << 16)))).hasMatch();
}

} // namespace hcl
