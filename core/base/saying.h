// SPDX-License-Identifier: MIT
// A Saying is a sentence kept by its key and arguments, so that it is said in the language of whoever reads it, and
// not in that of whoever caused it.
#pragma once

#include <QList>
#include <QString>

class Saying {
public:
    Saying() = default;
    // What is the same in every language: a name, a number, what a person typed.
    Saying(const QString &text) : m_text(text) {}
    Saying(const char *text) : m_text(QString::fromUtf8(text)) {}
    // The translatable text of a context; %n in it is `count`.
    static Saying of(const char *context, const char *key, int count = -1);

    // The same with the next of %1, %2… filled, as QString's.
    Saying arg(const Saying &next) const;
    Saying arg(int number) const { return arg(Saying(QString::number(number))); }
    template <class... More> Saying arg(const Saying &next, const Saying &after, const More &...more) const
    {
        return arg(next).arg(after, more...);
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    // In the language of now.
    QString text() const;
    operator QString() const { return text(); }

    // For files: plain where it is plain, so that a text from anywhere is one.
    QString encoded() const;
    static Saying decoded(const QString &text);

    // Said alike now.
    bool operator==(const Saying &other) const { return text() == other.text(); }
    bool operator==(const QString &other) const { return text() == other; }

private:
    QByteArray m_context; // empty for a plain text
    QString m_text;       // that, or the key
    int m_count = -1;
    QList<Saying> m_arguments;
};
