// SPDX-License-Identifier: MIT
// What the two halves of PlanText share: reading a value of a line, and putting a row into the draft.
#pragma once

#include "tests/support/named.h"
#include "tests/support/plantext.h"

namespace plantext {
template <class T> void readEnum(PlanLine &line, const char *key, T &value)
{
    const QString text = line.value(QString::fromLatin1(key));
    bool found = true;
    if (!text.isNull())
        value = enumValue<T>(text.toStdString(), found);
    if (!found)
        line.fail(QStringLiteral("%1=%2 is not known").arg(QString::fromLatin1(key), text));
}

// "imported": it was read from the first import.
template <class E> void readImported(PlanLine &line, E &row)
{
    if (line.takeFlag(QStringLiteral("imported")))
        row.place.record = PastId(Id<ImportRecord> {1});
}

// A day, "2027-01-15", or milliseconds.
inline void readTime(PlanLine &line, const char *key, Timestamp &time)
{
    const QString text = line.value(QString::fromLatin1(key));
    const QDateTime day = QDateTime::fromString(text + QStringLiteral("T00:00:00Z"), Qt::ISODate);
    if (!text.isNull())
        time = {day.isValid() ? day.toMSecsSinceEpoch() : text.toLongLong()};
}

template <class T> void readEnums(PlanLine &line, const char *key, EnumSet<T> &values)
{
    for (const QString &text : line.value(QString::fromLatin1(key)).split(u',', Qt::SkipEmptyParts)) {
        bool found = false;
        values.insert(enumValue<T>(text.toStdString(), found));
        if (!found)
            line.fail(QStringLiteral("%1=%2 is not known").arg(QString::fromLatin1(key), text));
    }
}

inline void readTags(PlanLine &line, QStringList &tags)
{
    const QString text = line.value(QStringLiteral("tags"));
    if (text.isNull())
        return;
    tags = text.split(u',', Qt::SkipEmptyParts);
    tags.sort();
}

// A referenced row: it is an error when the plan has no such one.
template <class T> T known(PlanLine &line, const QString &name, T id)
{
    if (!id)
        line.fail(QStringLiteral("%1 is not in the plan").arg(name));
    return id;
}

} // namespace plantext

template <class E> Id<E> PlanText::put(const E &row)
{
    if (!row.id)
        return m_draft.add(row);
    m_draft.update(row);
    return row.id;
}
