// SPDX-License-Identifier: MIT
#include "core/base/inorder.h"

#include <algorithm>
#include <numeric>

QList<qsizetype> inorder::positions(const QList<quint32> &numbers)
{
    QList<qsizetype> positions(numbers.size());
    std::iota(positions.begin(), positions.end(), 0);
    if (!std::is_sorted(numbers.cbegin(), numbers.cend()))
        std::stable_sort(positions.begin(), positions.end(),
                         [&](qsizetype a, qsizetype b) { return numbers.at(a) < numbers.at(b); });
    return positions;
}
