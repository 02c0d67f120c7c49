// SPDX-License-Identifier: MIT
// What all intents on servers and arrays share: how sentences name them, and how a draft edits them.
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "core/resolve/resolution.h"

namespace edit {
// "web-1", "12 servers", "3 arrays", "2 servers and 1 array".
Saying subjectOf(const Plan &plan, const QList<Owner> &owners);
// A field within a sentence: "image", "instance type", "MultiCloud Image".
Saying wordOf(LaunchField field);
// The error for a row that is not, or not any more, in the plan.
Error goneError();

bool exists(const Plan &plan, Owner owner);
// False when one of them is not, or not any more, in the plan.
bool allExist(const Plan &plan, const QList<Owner> &owners);

// Calls edit(row) with a copy of the Server or ServerArray and takes it as the new row.
template <class Edit> void editOwner(Draft &draft, Owner owner, Edit &&edit)
{
    const auto update = [&](auto row) {
        edit(row);
        draft.update(row);
    };
    if (owner.isArray())
        update(draft.plan().row(owner.array()));
    else
        update(draft.plan().row(owner.server()));
}

// Adds an inactive copy of the server or array under that name: its Next, its tags, and of an array its
// policy and schedule (4.3, 4.5).
void addCopy(Draft &draft, Owner from, Id<Deployment> to, const QString &name);

// Why next.field is not fit for an owner of that name: a row that is gone or deleted (D8), of another
// cloud (NX2) or of the wrong kind (IM2). Empty when it is.
QString whyUnfit(const Plan &plan, const QString &name, const LaunchSettings &next, LaunchField field);
// Sorted, each once, none empty.
QStringList normalisedTags(const QStringList &tags);
} // namespace edit
