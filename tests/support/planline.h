// SPDX-License-Identifier: MIT
// A PlanLine is one line of a plan in a few words: bare words, then key=value pairs and flags.
#pragma once

#include <QMap>
#include <QStringList>

class PlanLine {
public:
    // Splits at blanks; "double quotes" keep blanks together, \n and \" are escapes; # starts a comment.
    explicit PlanLine(const QString &line);

    // What is wrong with the line so far; empty when nothing is.
    QString error() const { return m_error; }
    void fail(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }
    bool isEmpty() const { return m_words.isEmpty() && m_pairs.isEmpty(); }

    // The next bare word; it is an error when there is none.
    QString word(const QString &what);
    // Takes a flag, or the word after a keyword ("in us-east"), if it is there.
    bool takeFlag(const QString &flag);
    QString wordAfter(const QString &keyword);
    // Takes the value of a key; null when the line has no such key.
    QString value(const QString &key);
    int number(const QString &key, int otherwise);
    QMap<QString, QString> takePairs() { return std::exchange(m_pairs, {}); }
    QStringList takeWords() { return std::exchange(m_words, {}); }
    // It is an error when words or pairs are left that nobody took.
    void finish();

private:
    QStringList m_words;
    QMap<QString, QString> m_pairs;
    QString m_error;
};
