// SPDX-License-Identifier: MIT
// A Summary is what the inspector shows, read-only, of an object that is no server and no array.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

struct SummaryLine {
    QString label, text, detail;
    AnyId link; // where the text leads; none: it only says something
    bool operator==(const SummaryLine &) const = default;
};

struct SummarySection {
    QString title;
    QList<SummaryLine> lines;
    qsizetype leftOut = 0; // lines that are not shown
    bool operator==(const SummarySection &) const = default;
};

struct Summary {
    QString title, subtitle;
    QString notice; // what must be known of it: removed, unknown settings
    QList<SummarySection> sections;
    bool operator==(const Summary &) const = default;
};

// Empty for an object that does not exist.
Summary summaryOf(const Plan &plan, AnyId id);
// Of several objects that are edited one by one.
Summary summaryOf(const Plan &plan, const QList<AnyId> &ids);
