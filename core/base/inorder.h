// SPDX-License-Identifier: MIT
// Lists of rows are sorted by their numbers, which is one way to sort for rows of all kinds.
#pragma once

#include <QList>
#include <utility>

namespace inorder {
// Where each number stands in the list, the lowest number first; equal ones in their order.
QList<qsizetype> positions(const QList<quint32> &numbers);
} // namespace inorder

// `numberOf`: gives the number of a row.
template <class Row, class NumberOf> void sortByNumber(QList<Row> &rows, const NumberOf &numberOf)
{
    if (rows.size() < 2)
        return;
    QList<quint32> numbers;
    numbers.reserve(rows.size());
    for (const Row &row : std::as_const(rows))
        numbers.append(numberOf(row));
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype position : inorder::positions(numbers))
        sorted.append(std::move(rows[position]));
    rows = std::move(sorted);
}
