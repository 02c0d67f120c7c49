// SPDX-License-Identifier: MIT
// A Summary is what the inspector shows, read-only, of several objects that are edited one by one.
#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/sectionpanel.h"

struct Summary {
    QString title, subtitle;
    QString notice; // what must be known of it: removed, unknown settings
    QList<PageSection> sections;
    bool operator==(const Summary &) const = default;
};

// Of several objects that are edited one by one.
Summary summaryOf(const Plan &plan, const QList<AnyId> &ids);
