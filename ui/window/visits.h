// SPDX-License-Identifier: MIT
// Visits are the places that were looked at, in order, and which of them is looked at now.
#pragma once

#include "ui/models/navigatormodel.h"

#include <functional>
#include <optional>

// A place with what was selected there.
struct Visit {
    Place place;
    QList<AnyId> selection;
    bool operator==(const Visit &) const = default;
};

class Visits {
public:
    static constexpr qsizetype atMost = 100, selectedAtMost = 200;
    using IsThere = std::function<bool(const Visit &)>;

    // What could be gone forward to is forgotten. Nothing happens when it is looked at already.
    void look(const Visit &visit);
    // Where going back (-1) or forward (1) leads, the nearest first; without what is gone, and what looks
    // as now.
    QList<int> stops(int direction, const IsThere &isThere) const;
    const Visit &at(int position) const { return m_visits.at(position); }
    void goTo(int position) { m_position = position; }
    // The rows that were looked at, the latest first, each once.
    QList<AnyId> rows() const;

private:
    QList<Visit> m_visits;
    int m_position = -1;
};
