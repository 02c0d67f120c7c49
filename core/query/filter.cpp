// SPDX-License-Identifier: MIT
#include "core/query/filter.h"

#include <algorithm>

namespace query {
namespace {
using Match = Condition::Match;

bool isMatch(const Condition &condition, const QString &value)
{
    switch (condition.match) {
    case Match::Part:
        return alike(value).contains(condition.value);
    case Match::Whole:
        return alike(value) == condition.value;
    case Match::Less:
        return value.toLongLong() < condition.number;
    case Match::Equal:
        return value.toLongLong() == condition.number;
    case Match::Greater:
        return value.toLongLong() > condition.number;
    case Match::None:
        break;
    }
    return false;
}

bool isNarrower(const Word &word, const Word &wider)
{
    if (word.isNegated != wider.isNegated)
        return false;
    return word.isNegated ? wider.folded.contains(word.folded) : word.folded.contains(wider.folded);
}

bool isNarrower(const Condition &condition, const Condition &wider)
{
    if (condition == wider)
        return true;
    const bool areParts = condition.match == Match::Part && wider.match == Match::Part;
    return areParts && condition.term == wider.term && !condition.isNegated && !wider.isNegated
        && condition.value.contains(wider.value);
}

// Every part of `wide` follows from one of `narrow`.
template <class Part> bool areNarrower(const QList<Part> &narrow, const QList<Part> &wide)
{
    return std::all_of(wide.cbegin(), wide.cend(), [&](const Part &wider) {
        return std::any_of(narrow.cbegin(), narrow.cend(),
                           [&](const Part &part) { return isNarrower(part, wider); });
    });
}
} // namespace

bool Condition::holds(const RowFacts &row) const
{
    // What servers and arrays are asked, other objects have no answer to.
    const QStringList values =
        answers->kind == Kind::Owners && !row.owner() ? QStringList() : answers->of(row);
    const bool found = match == Match::None
        ? values.isEmpty()
        : std::any_of(values.cbegin(), values.cend(),
                      [&](const QString &text) { return isMatch(*this, text); });
    return found != isNegated;
}

bool Filter::answersAll(const RowFacts &row) const
{
    return std::all_of(m_conditions.cbegin(), m_conditions.cend(),
                       [&](const Condition &condition) { return condition.holds(row); });
}

bool Filter::occursIn(const QStringList &texts) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
        return word.isNegated != std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
                   return text.toCaseFolded().contains(word.text);
               });
    });
}

bool Filter::narrows(const Filter &wider) const
{
    return areNarrower(m_words, wider.m_words) && areNarrower(m_conditions, wider.m_conditions);
}
} // namespace query
