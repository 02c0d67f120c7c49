// SPDX-License-Identifier: MIT
#include "core/query/filter.h"

#include <algorithm>

namespace query {
namespace {
QStringList wordsOf(const QString &typed)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : typed + ' ') {
        if (c == '"')
            quoted = !quoted;
        else if (quoted || !c.isSpace())
            word += c;
        if (!quoted && (c.isSpace() || c == '"') && !word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    // An unfinished quotation is looked for as far as it goes.
    if (!word.trimmed().isEmpty())
        words.append(word.trimmed());
    return words;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

// Letters outside ASCII are bytes of 128 and more, which lower() leaves alone.
bool holds(QByteArrayView text, const QByteArray &word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == b; })
        != text.end();
}
} // namespace

Filter::Filter(const QString &typed) : m_words(wordsOf(typed))
{
    for (const QString &word : m_words) {
        m_bytes.append(word.toLower().toUtf8());
        m_isAscii = m_isAscii && m_bytes.constLast().size() == word.size();
    }
}

bool Filter::matches(const QStringList &texts) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

bool Filter::matches(std::initializer_list<const Text *> texts) const
{
    if (!m_isAscii) {
        QStringList strings;
        for (const Text *text : texts)
            strings.append(text->toString());
        return matches(strings);
    }
    return std::all_of(m_bytes.cbegin(), m_bytes.cend(), [&](const QByteArray &word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const Text *text) { return holds(text->utf8(), word); });
    });
}

bool Filter::narrows(const Filter &wider) const
{
    return std::all_of(wider.m_words.cbegin(), wider.m_words.cend(), [this](const QString &word) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &mine) { return mine.contains(word, Qt::CaseInsensitive); });
    });
}
} // namespace query
