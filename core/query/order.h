// SPDX-License-Identifier: MIT
// The order in which rows are shown: as people sort, "web-2" before "web-10", and numbers by their size.
#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringView>
#include <algorithm>
#include <utility>
#include <vector>

namespace query {
// Bytes that compare as people sort: letters without regard to case, runs of digits by their number.
QByteArray sortKey(QStringView text);

// A few `rows` by keyOf(row), equal ones as they were; the keys are made once for each row.
template <class Row, class KeyOf> QList<Row> ordered(const QList<Row> &rows, KeyOf &&keyOf, bool descending)
{
    using Keyed = std::pair<QByteArray, Row>;
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(rows.size()));
    for (const Row &row : rows)
        keyed.emplace_back(keyOf(row), row);
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const Keyed &a, const Keyed &b) {
        return descending ? b.first < a.first : a.first < b.first;
    });
    QList<Row> result;
    result.reserve(rows.size());
    for (const Keyed &row : keyed)
        result.append(row.second);
    return result;
}

// SortKeys are the keys of the rows 0, 1, 2… by which they are sorted; the texts outlive them.
class SortKeys {
public:
    void add(const Text &text);
    void add(Text &&) = delete; // gone before the keys are
    void add(const QString &text);
    void add(qint64 number) { m_numbers.append(number); }

    // The rows in their order, equal ones as they were.
    QList<quint32> sorted() const;

private:
    // The number of the text's key; the next one's where it has none yet.
    quint32 keyOf(const char *text);
    QList<quint32> sortedByNumber() const;

    QByteArray m_bytes; // the keys one after another
    QList<quint32> m_ends;
    QList<quint32> m_keyOfRow;
    // Texts that are one in memory, as the name of an image in all its clouds is, have one key.
    QHash<const char *, quint32> m_known;
    QList<qint64> m_numbers; // of a column of numbers, which has no other keys
};
} // namespace query
