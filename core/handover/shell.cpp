// SPDX-License-Identifier: MIT
#include "core/handover/shell.h"

#include "core/base/words.h"
#include "core/handover/visible.h"
#include "core/naming/rowtext.h"

#include <algorithm>

namespace handover {
namespace {
constexpr QChar markBegin(0x01), markEnd(0x02);

// Each byte by its number; line breaks are never among them, as $(…) would drop them at the end.
QString byNumbers(const QString &text)
{
    QString numbers;
    for (const char byte : text.toUtf8())
        numbers += QStringLiteral("\\%1").arg(int(uchar(byte)), 3, 8, QLatin1Char('0'));
    return QStringLiteral("\"$(printf '%1')\"").arg(numbers);
}

constexpr auto head = R"sh(# shellcheck disable=SC2016 # $Default and $Latest are names of versions
set -eu

differs=
# expect WHAT EXPECTED COMMAND...: that the command prints just that. All differences are told before it stops.
expect() {
    what=$1
    expected=$2
    shift 2
    if ! found=$("$@"); then
        printf {unread} "$what" >&2
        differs=1
        return 0
    fi
    found=$(printf '%s' "$found" | tr '\t\n' '  ')
    if [ "$found" != "$expected" ]; then
        printf {otherwise} "$what" "$expected" "$found" >&2
        differs=1
    fi
}
)sh";

constexpr auto end = R"sh(
if [ -n "$differs" ]; then
    printf {unchanged} >&2
    exit 1
fi
)sh";
} // namespace

QString shellWord(const QString &text)
{
    static const QString plain = QStringLiteral("-_./:=,@+");
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || plain.contains(c));
    };
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString word, seen, unseen;
    const auto endSeen = [&] {
        if (!seen.isEmpty())
            word += u'\'' + seen.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
        seen.clear();
    };
    const auto endUnseen = [&] {
        if (!unseen.isEmpty())
            word += byNumbers(unseen);
        unseen.clear();
    };
    for (const QChar c : text) {
        const bool isShown = c == u'\n' || !isUnseen(c);
        isShown ? endUnseen() : endSeen();
        (isShown ? seen : unseen) += c;
    }
    endUnseen();
    endSeen();
    return word.isEmpty() ? QStringLiteral("''") : word;
}

QString shellFormat(const QString &text) { return shellWord(text + QStringLiteral("\\n")); }

QString shellComment(const QString &text) { return QStringLiteral("# ") + visible(text); }

QStringList commentsOf(const HandOver &all, const Move &move)
{
    QStringList lines {shellComment(fullNameOf(all.plan, move.owner.id()))};
    for (const MovedField &field : fieldsOf(all, move))
        lines.append(
            shellComment(QStringLiteral("  %1: %2 → %3").arg(field.what, field.before, field.after)));
    for (const QString &sentence : whyOf(all, move))
        lines.append(shellComment(QStringLiteral("  ") + sentence));
    return lines;
}

QString versionVariable(int made) { return QStringLiteral("version_%1").arg(made + 1); }

QString versionMark(VersionRef version)
{
    return version.made < 0 ? QString::number(version.number)
                            : QString(markBegin) + QString::number(version.made) + markEnd;
}

QString wordWithVersions(const QString &text)
{
    QString word;
    const QStringList parts = text.split(markBegin);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString rest = parts.at(i);
        if (i > 0) {
            word += QStringLiteral("\"$%1\"").arg(versionVariable(rest.section(markEnd, 0, 0).toInt()));
            rest = rest.section(markEnd, 1);
        }
        if (!rest.isEmpty())
            word += shellWord(rest);
    }
    return word;
}

QString scriptHead(const char *tool, const QString &about)
{
    return QStringList {
               QStringLiteral("#!/bin/sh"), shellComment(about),
               shellComment(Words::tr("Read it, then run it where %1 has its credentials. First it looks "
                                      "whether all is as the plan knows it, and stops where it is not.")
                                .arg(QLatin1String(tool)))}
               .join(u'\n')
        + u'\n'
        + QString::fromUtf8(head)
              .replace(QStringLiteral("{unread}"), shellFormat(Words::tr("%s cannot be read.")))
              .replace(QStringLiteral("{otherwise}"),
                       shellFormat(Words::tr("%s: expected \"%s\", found \"%s\".")));
}

QString nothingPlanned(const char *provider)
{
    return QStringLiteral("#!/bin/sh\n%1\n")
        .arg(shellComment(
            Words::tr("Nothing is planned otherwise than %1 has it.").arg(QLatin1String(provider))));
}

QString expectationsEnd()
{
    return QString::fromUtf8(end).replace(
        QStringLiteral("{unchanged}"),
        shellFormat(Words::tr(
            "Nothing was changed. Bring in the inventories again, and hand over what is planned then.")));
}
} // namespace handover
