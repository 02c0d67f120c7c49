// SPDX-License-Identifier: MIT
#include "ui/window/visits.h"

#include <QSet>

void Visits::look(const Visit &visit)
{
    Visit seen = visit;
    seen.selection = seen.selection.first(qMin(seen.selection.size(), selectedAtMost));
    if (m_position >= 0 && m_visits.at(m_position) == seen)
        return;
    m_visits.resize(m_position + 1);
    m_visits.append(seen);
    if (m_visits.size() > atMost)
        m_visits.removeFirst();
    m_position = int(m_visits.size()) - 1;
}

QList<int> Visits::stops(int direction, const IsThere &isThere) const
{
    QList<int> found;
    for (int at = m_position + direction; at >= 0 && at < m_visits.size(); at += direction) {
        const int before = found.isEmpty() ? m_position : found.constLast();
        if (isThere(m_visits.at(at)) && m_visits.at(at) != m_visits.at(before))
            found.append(at);
    }
    return found;
}

QList<AnyId> Visits::rows() const
{
    QList<AnyId> rows;
    QSet<AnyId> met;
    for (auto visit = m_visits.crbegin(); visit != m_visits.crend(); ++visit)
        for (const AnyId id : visit->selection.isEmpty() ? QList {visit->place.id} : visit->selection)
            if (id && !met.contains(id)) {
                met.insert(id);
                rows.append(id);
            }
    return rows;
}
