// SPDX-License-Identifier: MIT
#include "core/plan/change.h"

Change::Change(const Saying &sentence) : label(sentence) {}
Change::Change(const Change &) = default;
Change::Change(Change &&) noexcept = default;
Change &Change::operator=(const Change &) = default;
Change &Change::operator=(Change &&) noexcept = default;
Change::~Change() = default;

bool Change::sameEdits(const Change &other) const
{
    return m_deltas.all([&]<class D>(const D &delta) { return delta == other.m_deltas.get<D>(); });
}

bool Change::isEmpty() const { return rows() == 0; }

qsizetype Change::rows() const
{
    qsizetype rows = 0;
    forEach([&](const auto &delta) { rows += delta.rows(); });
    return rows;
}

Change Change::inverted() const
{
    Change change(label);
    change.m_deltas.forEach([&]<class D>(D &delta) { delta = m_deltas.get<D>().inverted(); });
    return change;
}

Change Change::merged(const Change &next) const
{
    Change change(label);
    change.m_deltas.forEach(
        [&]<class D>(D &delta) { delta = m_deltas.get<D>().followedBy(next.m_deltas.get<D>()); });
    return change;
}
