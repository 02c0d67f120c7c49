// SPDX-License-Identifier: MIT
// The order in which rows are shown: as people sort, "web-2" before "web-10".
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>
#include <algorithm>
#include <utility>

namespace query {
// Bytes that compare as people sort: letters without regard to case, runs of digits by their number.
QByteArray sortKey(QStringView text);

// `rows` by keyOf(row), equal ones as they were; the keys are made once for each row.
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
} // namespace query
