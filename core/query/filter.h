// SPDX-License-Identifier: MIT
// A Filter is what a person typed to find rows: words that occur somewhere in a row's texts, and terms that it
// answers; all of them have to hold.
#pragma once

#include "core/query/terms.h"

#include <optional>

namespace query {
// A word looked for in the texts of a row; or, negated, one that must not occur there.
struct Word {
    QString text;
    QByteArray folded;
    bool isNegated = false;
};

// A term with its value: "cloud:us-east-1".
struct Condition {
    enum class Match { Part, Whole, None, Less, Equal, Greater };
    const Term *term = nullptr;
    const Answers *answers = nullptr; // of the kind of rows
    Match match = Match::Part;
    QString value; // alike(); of choices the key
    qint64 number = 0;
    bool isNegated = false;

    bool holds(const RowFacts &row) const;
    bool operator==(const Condition &) const = default;
};

class Filter {
public:
    Filter() = default;
    Filter(const QList<Word> &words, const QList<Condition> &conditions)
        : m_words(words), m_conditions(conditions)
    {
    }

    bool isEmpty() const { return m_words.isEmpty() && m_conditions.isEmpty(); }
    const QList<Word> &words() const { return m_words; }
    const QList<Condition> &conditions() const { return m_conditions; }
    // True when the conditions hold; words are not looked at.
    bool answersAll(const RowFacts &row) const;
    // The same for the words.
    bool occursIn(const QStringList &texts) const;
    // True when all that this keeps was surely kept by `wider`: one may go on from its rows.
    bool narrows(const Filter &wider) const;

private:
    QList<Word> m_words;
    QList<Condition> m_conditions;
};

// What is wrong with what was typed, where, and what to do about it.
struct Fault {
    QString sentence;
    qsizetype from = 0, length = 0;
    bool isUnfinished = false; // nothing is wrong so far
};

struct Parsed {
    Filter filter;              // of all that is sound
    std::optional<Fault> fault; // the first
};

// Words are separated by spaces, "two words" in quotes are one; key:value is a term, key:=value one of which the
// value is the whole, and - before a word or term leaves out what it finds. An unfinished quotation is looked
// for as far as it goes.
// `cursor`: where a person types on, so that what is begun there counts as unfinished.
Parsed parse(const QString &typed, Kind kind, qsizetype cursor = -1);

// One piece of what was typed, as parse() divides it.
struct Token {
    qsizetype from = 0, length = 0;
    bool isNegated = false;
    QString key;   // before the colon; of a word it is null
    QString value; // without quotes
    bool isWhole = false;
};
QList<Token> tokensOf(const QString &typed);
// The term as it is to be typed: quoted where needed.
QString written(const QString &key, const QString &value, bool isWhole, bool isNegated);
// What the row answers, as far as the cell shows it; its first answer where none is shown as it is, and
// noneWord() where there is none.
QStringList valuesShown(const Answers &answers, const RowFacts &row, const QString &cell);
} // namespace query
