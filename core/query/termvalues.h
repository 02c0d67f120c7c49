// SPDX-License-Identifier: MIT
// Parts that the tables of terms are made of: names out of the plan, and choices out of enumerations.
#pragma once

#include "core/naming/names.h"
#include "core/query/terms.h"

namespace query {
using Takes = Answers::Takes;
using Take = std::function<bool(const QString &)>;

// The names of all rows of E, as far as they are wanted.
template <class E> void namesIn(const Plan &plan, const Take &take)
{
    plan.all<E>().forEachWhile([&](const E &row) { return take(nameOf(plan, row.id)); });
}

// What Member of all rows of E has, as far as it is wanted.
template <class E, auto Member> void textsIn(const Plan &plan, const Take &take)
{
    plan.all<E>().forEachWhile([&](const E &row) { return take(row.*Member); });
}

// The values of an enumeration, by their keys.
template <class T> QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const EnumText &text : enumTexts<T>)
        choices.append({QString::fromLatin1(text.key), enumLabel(text)});
    return choices;
}

template <class E, auto Member> QStringList keyOfMember(const RowFacts &row)
{
    return {QString::fromLatin1(enumKey(row.as<E>().*Member))};
}

// None where the text is empty.
inline QStringList oneText(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList {text};
}

// The deployment that a finding is in, or at; none of the design.
inline Id<Deployment> deploymentFoundIn(const RowFacts &row)
{
    return row.owner() ? deploymentOf(row.plan, row.owner()) : row.id.as<Deployment>();
}

template <class E, auto Member> QStringList textOfMember(const RowFacts &row)
{
    return oneText(row.as<E>().*Member);
}

// How many rows refer to the row through the member.
template <class E, auto... Path> QStringList countOf(const RowFacts &row)
{
    return {QString::number(row.plan.referrers<Path...>(row.id.as<E>()).size())};
}

// How many servers and arrays have the row on their Next.
template <class E, auto Member> QStringList countOfNexts(const RowFacts &row)
{
    const auto id = row.id.as<E>();
    return {QString::number(row.plan.referrers<&Server::next, Member>(id).size()
                            + row.plan.referrers<&ServerArray::next, Member>(id).size())};
}
} // namespace query
