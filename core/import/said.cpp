// SPDX-License-Identifier: MIT
#include "core/import/said.h"

namespace {
void addOnce(QList<PassedOver> &list, const QString &why, int line)
{
    for (PassedOver &known : list)
        if (known.why == why)
            return void(++known.count);
    list.append({why, 1, line});
}
} // namespace

void Sayings::passOver(const QString &why, int line) { addOnce(passed, why, line); }

void Sayings::remark(const QString &what, int line) { addOnce(remarks, what, line); }

Sayings &Sayings::of(Provider whose)
{
    for (Sayings &other : others)
        if (other.provider == whose)
            return other;
    others.append(Sayings {.path = path, .time = time, .provider = whose});
    return others.last();
}
