// SPDX-License-Identifier: MIT
// Completion is what could be typed where the cursor stands in a filter: terms, then values out of the plan.
#pragma once

#include "core/query/terms.h"

namespace query {
struct Offer {
    QString text;    // what would stand there: "cloud:us-east-1"
    QString meaning; // of a term or choice, as a person reads it
};

struct Completion {
    qsizetype from = 0, length = 0; // the piece of what was typed that an offer replaces
    QList<Offer> offers;            // a few
};

// `asked`: the person wants offers also where nothing was begun.
Completion complete(const Plan &plan, const QString &typed, qsizetype cursor, Kind kind, bool asked);
} // namespace query
