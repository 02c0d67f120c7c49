// SPDX-License-Identifier: MIT
// A kept source of a ServerTemplate, brought up to date where it says something else than the plan: the
// rest, comments too, stays byte for byte (D21).
#pragma once

#include "core/format/rightst.h"
#include "core/plan/plan.h"

namespace rightst {

struct Wanted {
    QString name, description;
    QList<Mci> entries;
};

// Empty when the source cannot be brought up to date in place.
QByteArray updatedSource(const Plan &plan, const QByteArray &source, const Wanted &wanted);

} // namespace rightst
