// SPDX-License-Identifier: MIT
#include "tests/support/planline.h"

namespace {
struct Token {
    QString text;
    qsizetype equals = -1; // where the first unquoted '=' is
    bool isEmpty = true;
};
} // namespace

PlanLine::PlanLine(const QString &line)
{
    QList<Token> tokens;
    Token token;
    bool quoted = false;
    const auto end = [&] {
        if (!token.isEmpty)
            tokens.append(token);
        token = {};
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"') {
            quoted = !quoted;
            token.isEmpty = false;
        } else if (quoted && c == u'\\' && i + 1 < line.size()) {
            ++i;
            token.text += line.at(i) == u'n' ? QChar(u'\n') : line.at(i);
        } else if (!quoted && c == u'#' && token.isEmpty) {
            break;
        } else if (!quoted && c.isSpace()) {
            end();
        } else {
            if (!quoted && c == u'=' && token.equals < 0)
                token.equals = token.text.size();
            token.text += c;
            token.isEmpty = false;
        }
    }
    end();
    if (quoted)
        fail(QStringLiteral("a quote is not closed"));
    for (const Token &each : tokens) {
        if (each.equals < 0)
            m_words.append(each.text);
        else
            m_pairs.insert(each.text.left(each.equals), each.text.mid(each.equals + 1));
    }
}

QString PlanLine::word(const QString &what)
{
    if (m_words.isEmpty()) {
        fail(QStringLiteral("%1 is missing").arg(what));
        return {};
    }
    return m_words.takeFirst();
}

bool PlanLine::takeFlag(const QString &flag) { return m_words.removeOne(flag); }

QString PlanLine::wordAfter(const QString &keyword)
{
    const qsizetype at = m_words.indexOf(keyword);
    if (at < 0)
        return {};
    m_words.removeAt(at);
    if (at < m_words.size())
        return m_words.takeAt(at);
    fail(QStringLiteral("a word after \"%1\" is missing").arg(keyword));
    return {};
}

QString PlanLine::value(const QString &key)
{
    const auto found = m_pairs.constFind(key);
    if (found == m_pairs.cend())
        return {};
    const QString value = *found;
    m_pairs.erase(found);
    return value.isNull() ? QStringLiteral("") : value;
}

int PlanLine::number(const QString &key, int otherwise)
{
    const QString text = value(key);
    bool isNumber = true;
    const int number = text.isNull() ? otherwise : text.toInt(&isNumber);
    if (!isNumber)
        fail(QStringLiteral("%1=%2 is not a number").arg(key, text));
    return number;
}

void PlanLine::finish()
{
    if (!m_words.isEmpty())
        fail(QStringLiteral("\"%1\" has no meaning here").arg(m_words.constFirst()));
    if (!m_pairs.isEmpty())
        fail(QStringLiteral("\"%1=\" has no meaning here").arg(m_pairs.firstKey()));
}
