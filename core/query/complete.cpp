// SPDX-License-Identifier: MIT
#include "core/query/complete.h"

#include "core/query/filter.h"
#include "core/query/order.h"

#include <QSet>

namespace query {
namespace {
constexpr qsizetype mostOffers = 40;
// So many values are looked at while a person types, however many the plan has.
constexpr int mostLooked = 20'000;

QList<Offer> keysFor(const QString &begun, bool isNegated, Kind kind)
{
    QList<Offer> offers;
    for (const Term &term : terms())
        if (const QString key = QString::fromLatin1(term.key);
            term.of(kind) && key.startsWith(begun, Qt::CaseInsensitive))
            offers.append({(isNegated ? "-" : "") + key + ':', meaningOf(term)});
    return offers;
}

// Those that begin with what was typed come before those that only hold it.
QStringList fitting(const QStringList &values, const QString &typed)
{
    QStringList beginning, holding;
    for (const QString &value : values) {
        const QString folded = alike(value);
        if (folded.startsWith(typed))
            beginning.append(value);
        else if (folded.contains(typed))
            holding.append(value);
    }
    return (beginning + holding).mid(0, mostOffers);
}

QStringList valuesIn(const Plan &plan, const Answers &answers, const QString &typed)
{
    QSet<QString> found;
    int looked = 0;
    answers.values(plan, [&](const QString &value) {
        if (!value.isEmpty() && alike(value).contains(typed))
            found.insert(value);
        return ++looked < mostLooked && found.size() < 10 * mostOffers;
    });
    return fitting(ordered(
                       found.values(), [](const QString &value) { return sortKey(value); }, false),
                   typed);
}

QList<Offer> valuesFor(const Plan &plan, const Token &token, const Answers &answers)
{
    const QString typed = alike(token.value);
    QList<Offer> offers;
    if (answers.choices) {
        for (const Choice &choice : answers.choices())
            if (alike(choice.key).contains(typed))
                offers.append({written(token.key, choice.key, false, token.isNegated), choice.meaning});
    } else if (answers.values) {
        for (const QString &value : valuesIn(plan, answers, typed))
            offers.append({written(token.key, value, token.isWhole, token.isNegated), {}});
    }
    return offers;
}
} // namespace

Completion complete(const Plan &plan, const QString &typed, qsizetype cursor, Kind kind, bool asked)
{
    for (const Token &token : tokensOf(typed)) {
        if (cursor <= token.from || cursor > token.from + token.length)
            continue;
        if (token.key.isNull()) {
            const bool isQuoted = typed.sliced(token.from, token.length).contains('"');
            return {token.from, token.length,
                    isQuoted ? QList<Offer>() : keysFor(token.value, token.isNegated, kind)};
        }
        const Term *term = findTerm(token.key);
        const Answers *answers = term ? term->of(kind) : nullptr;
        return {token.from, token.length, answers ? valuesFor(plan, token, *answers) : QList<Offer>()};
    }
    return {cursor, 0, asked ? keysFor({}, false, kind) : QList<Offer>()};
}
} // namespace query
