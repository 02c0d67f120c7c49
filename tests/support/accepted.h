// SPDX-License-Identifier: MIT
// Accepted is the plan after an edit that must be accepted, keep the plan whole, and undo without a trace.
#pragma once

#include "core/base/result.h"
#include "core/integrity/integrity.h"
#include "tests/support/plans.h"

inline Plan accepted(const Plan &plan, const Result<Change> &change)
{
    if (!change)
        qFatal("refused: %s", qPrintable(change.sentence()));
    Plan after = plan;
    after.apply(*change);
    if (const QStringList found = integrity::verify(after); !found.isEmpty())
        qFatal("%s: %s", qPrintable(change->label), qPrintable(found.join(u' ')));
    Plan undone = after;
    undone.apply(change->inverted());
    forEachEntity([&]<class E>() {
        if (plans::rowsOf<E>(undone) != plans::rowsOf<E>(plan))
            qFatal("%s: undone, %s differs", qPrintable(change->label), Schema<E>::table);
    });
    return after;
}
