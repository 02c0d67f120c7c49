// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/query/arena.h"
#include "core/query/filter.h"

#include <QCoreApplication>
#include <numeric>

namespace query {
namespace {
using Takes = Answers::Takes;
using Match = Condition::Match;

// Reads one token after another.
class Tokens {
public:
    explicit Tokens(const QString &typed) : m_typed(typed) {}

    QList<Token> all()
    {
        QList<Token> tokens;
        for (skipSpaces(); m_at < m_typed.size(); skipSpaces())
            if (const Token token = next(); !token.key.isNull() || !token.value.isEmpty())
                tokens.append(token);
        return tokens;
    }

private:
    bool isAt(QChar c) const { return m_at < m_typed.size() && m_typed.at(m_at) == c; }
    bool takes(QChar c)
    {
        const bool is = isAt(c);
        m_at += is ? 1 : 0;
        return is;
    }
    void skipSpaces()
    {
        while (m_at < m_typed.size() && m_typed.at(m_at).isSpace())
            ++m_at;
    }

    Token next()
    {
        Token token;
        token.from = m_at;
        token.isNegated = takes('-');
        if (const qsizetype colon = keyEnd(); colon > m_at) {
            token.key = m_typed.sliced(m_at, colon - m_at);
            m_at = colon + 1;
            token.isWhole = takes('=');
        }
        token.value = readValue();
        token.length = m_at - token.from;
        return token;
    }

    // Where the colon is behind a word of letters; the place itself where there is none.
    qsizetype keyEnd() const
    {
        qsizetype end = m_at;
        while (end < m_typed.size() && (m_typed.at(end).isLetterOrNumber() || m_typed.at(end) == '_'))
            ++end;
        return end < m_typed.size() && m_typed.at(end) == ':' ? end : m_at;
    }

    QString readValue()
    {
        QString value;
        if (takes('"')) {
            while (m_at < m_typed.size() && !isAt('"'))
                value += m_typed.at(m_at++);
            // An unfinished quotation may end in a space that is still being typed.
            if (!takes('"'))
                value = value.trimmed();
            return value;
        }
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace() && !isAt('"'))
            value += m_typed.at(m_at++);
        return value;
    }

    const QString &m_typed;
    qsizetype m_at = 0;
};

// How many letters one has to change, add or leave out to come from one to the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = std::exchange(row[j + 1], qMin(changed, qMin(row.at(j), row.at(j + 1)) + 1));
        }
    }
    return row.constLast();
}

// The candidate that was probably meant; empty when none is near.
QString nearest(const QString &typed, const QStringList &candidates)
{
    QString best;
    qsizetype least = qMax<qsizetype>(1, typed.size() / 2) + 1;
    for (const QString &candidate : candidates) {
        const bool begins = typed.size() > 1 && candidate.startsWith(typed, Qt::CaseInsensitive);
        if (const qsizetype steps = begins ? 0 : distance(typed.toLower(), candidate.toLower());
            steps < least) {
            best = candidate;
            least = steps;
        }
    }
    return best;
}

QString quotedText(const QString &text) { return QStringLiteral("“%1”").arg(text); }

QStringList keysFor(Kind kind)
{
    QStringList keys;
    for (const Term &term : terms())
        if (term.of(kind))
            keys.append(QString::fromLatin1(term.key));
    return keys;
}

QString unknownTerm(const Token &token, Kind kind)
{
    const QString key = token.key + ':';
    if (const QString meant = nearest(token.key, keysFor(kind)); !meant.isEmpty())
        return Words::tr("%1 is not a term. Did you mean %2?").arg(quotedText(key), quotedText(meant + ':'));
    return Words::tr("%1 is not a term. Put it in quotes to look for it as text.").arg(quotedText(key));
}

QString notForThese(const Token &token, Kind kind)
{
    return Words::tr("%1 can't be asked of %2. Here there are %3.")
        .arg(quotedText(token.key + ':'), namesOf(kind), keysFor(kind).join(QStringLiteral(":, ")) + ':');
}

QString valueMissing(const Token &token, const Answers &answers)
{
    const QString key = quotedText(token.key + ':');
    if (answers.takes == Takes::Number)
        return Words::tr("%1 needs a number after it, such as 0 or >5.").arg(key);
    if (answers.takes == Takes::Choice)
        return Words::tr("%1 needs a value after it, such as %2.")
            .arg(key, quotedText(answers.choices().constFirst().key));
    return Words::tr("%1 needs a value after it; one with spaces goes in quotes.").arg(key);
}

QString notAChoice(const Token &token, const QStringList &keys)
{
    const QString text = quotedText(token.value), key = quotedText(token.key + ':');
    if (const QString meant = nearest(token.value, keys); !meant.isEmpty())
        return Words::tr("%1 takes no %2. Did you mean %3?").arg(key, text, quotedText(meant));
    return Words::tr("%1 takes no %2. It takes %3.")
        .arg(key, text, keys.first(qMin<qsizetype>(8, keys.size())).join(QStringLiteral(", ")));
}

QString notANumber(const Token &token)
{
    return Words::tr("%1 takes a number, such as 0, >5 or <5, not %2.")
        .arg(quotedText(token.key + ':'), quotedText(token.value));
}

// Fills in what the term takes; the sentence says what is wrong with the value.
QString readChoice(const Token &token, Condition &condition)
{
    QStringList keys;
    for (const Choice &choice : condition.answers->choices())
        keys.append(choice.key);
    const auto key = std::find_if(keys.cbegin(), keys.cend(),
                                  [&](const QString &k) { return alike(k) == alike(token.value); });
    if (key == keys.cend())
        return notAChoice(token, keys);
    condition.match = Match::Whole;
    condition.value = alike(*key);
    return {};
}

QString readNumber(const Token &token, Condition &condition)
{
    const QChar sign = token.value.front();
    const bool isCompared = sign == '<' || sign == '>';
    bool isNumber = false;
    condition.number = token.value.sliced(isCompared ? 1 : 0).toLongLong(&isNumber);
    condition.match = sign == '<' ? Match::Less : sign == '>' ? Match::Greater : Match::Equal;
    return isNumber ? QString() : notANumber(token);
}

QString readText(const Token &token, Condition &condition)
{
    condition.value = alike(token.value);
    condition.match = token.isWhole     ? Match::Whole
        : condition.value == noneWord() ? Match::None
                                        : Match::Part;
    return {};
}

QString readTerm(const Token &token, Kind kind, Condition &condition)
{
    condition.term = findTerm(token.key);
    if (!condition.term)
        return unknownTerm(token, kind);
    condition.answers = condition.term->of(kind);
    if (!condition.answers)
        return notForThese(token, kind);
    condition.isNegated = token.isNegated;
    if (token.value.isEmpty())
        return valueMissing(token, *condition.answers);
    switch (condition.answers->takes) {
    case Takes::Choice:
        return readChoice(token, condition);
    case Takes::Number:
        return readNumber(token, condition);
    case Takes::Text:
        break;
    }
    return readText(token, condition);
}
// True when the value is one that goes on: nothing yet, a sign before a number, the beginning of a choice.
bool isBegun(const Token &token, const Condition &condition)
{
    const Answers *answers = condition.answers;
    if (!answers || token.value.isEmpty())
        return answers;
    if (answers->takes == Takes::Number)
        return token.value == QLatin1String("<") || token.value == QLatin1String(">");
    const QList<Choice> choices = answers->choices ? answers->choices() : QList<Choice>();
    return std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &choice) {
        return alike(choice.key).startsWith(alike(token.value));
    });
}
} // namespace

QList<Token> tokensOf(const QString &typed) { return Tokens(typed).all(); }

Parsed parse(const QString &typed, Kind kind, qsizetype cursor)
{
    QList<Word> words;
    QList<Condition> conditions;
    std::optional<Fault> fault;
    for (const Token &token : tokensOf(typed)) {
        if (token.key.isNull()) {
            words.append({token.value.toCaseFolded(), folded(token.value), token.isNegated});
            continue;
        }
        Condition condition;
        const QString sentence = readTerm(token, kind, condition);
        const bool isTypedOn = cursor == token.from + token.length;
        if (sentence.isEmpty())
            conditions.append(condition);
        else if (!fault)
            fault = Fault {sentence, token.from, token.length, isTypedOn && isBegun(token, condition)};
    }
    return {Filter(words, conditions), fault};
}

QStringList valuesShown(const Answers &answers, const RowFacts &row, const QString &cell)
{
    constexpr qsizetype most = 20;
    const QStringList values = answers.of(row);
    QStringList shown;
    for (const QString &value : values)
        if (cell.contains(value) && !shown.contains(value) && shown.size() < most)
            shown.append(value);
    if (!shown.isEmpty() || values.isEmpty())
        return shown.isEmpty() && answers.takes == Takes::Text ? QStringList {noneWord()} : shown;
    return {values.constFirst()};
}

QString written(const QString &key, const QString &value, bool isWhole, bool isNegated)
{
    // A quotation mark can't be written within quotes; what is before it says enough.
    const QString text = value.section('"', 0, 0);
    const bool isCut = text.size() != value.size();
    const bool needsQuotes = text.isEmpty()
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); })
        || (isWhole && text.compare(noneWord(), Qt::CaseInsensitive) == 0);
    return QStringLiteral("%1%2:%3%4")
        .arg(isNegated ? "-" : "", key, isWhole && !isCut ? "=" : "", needsQuotes ? '"' + text + '"' : text);
}
} // namespace query
