// SPDX-License-Identifier: MIT
#include "core/query/help.h"

#include "core/base/words.h"
#include "core/query/terms.h"

#include <QCoreApplication>

namespace query {
namespace {
using Takes = Answers::Takes;

QString takesText(Takes takes)
{
    return takes == Takes::Choice ? Words::tr("one of the values below")
        : takes == Takes::Number  ? Words::tr("a number, <5 or >5")
                                  : Words::tr("text");
}

QString rowOf(const Term &term)
{
    QStringList kinds;
    for (const Answers &answers : term.answers)
        kinds.append(namesOf(answers.kind));
    return QStringLiteral("| `%1:` | %2 | %3 | %4 |\n")
        .arg(QString::fromLatin1(term.key), meaningOf(term), takesText(term.answers.constFirst().takes),
             kinds.join(QStringLiteral(", ")));
}

// The rules are listed on a page of their own.
bool isRule(const Choice &choice) { return findRule(choice.key); }

// Kinds that take the same are told together.
QString listedChoicesOf(const Term &term)
{
    QString text;
    QList<QPair<QStringList, QString>> lists;
    for (const Answers &answers : term.answers) {
        QString list;
        for (const Choice &choice : answers.choices())
            list += isRule(choice) ? QString()
                                   : QStringLiteral("- `%1:%2`: %3\n")
                                         .arg(QString::fromLatin1(term.key), choice.key, choice.meaning);
        const auto same =
            std::find_if(lists.begin(), lists.end(), [&](const auto &l) { return l.second == list; });
        if (same == lists.end())
            lists.append({{namesOf(answers.kind)}, list});
        else
            same->first.append(namesOf(answers.kind));
    }
    for (const auto &[kinds, list] : std::as_const(lists))
        text += Words::tr("`%1:` of %2\n\n%3\n")
                    .arg(QString::fromLatin1(term.key), kinds.join(QStringLiteral(", ")), list);
    return text;
}
} // namespace

QString termsAsMarkdown()
{
    QString text = Words::tr("| term | asks for | takes | of |\n|---|---|---|---|\n");
    for (const Term &term : terms())
        text += rowOf(term);
    text += '\n';
    for (const Term &term : terms())
        if (term.answers.constFirst().takes == Takes::Choice)
            text += listedChoicesOf(term);
    return text;
}
} // namespace query
