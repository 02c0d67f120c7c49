// SPDX-License-Identifier: MIT
// Staying is who uses committed revisions of what a change edits at HEAD: they look alike, and get nothing of it.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/owner.h"
#include "core/plan/plan.h"

struct Staying {
    QList<AnyId> heads;  // the ServerTemplates and MultiCloud Images that are edited and have such users
    QList<Owner> owners; // each once, servers first
    bool operator==(const Staying &) const = default;
};

// Of what the change does to a list, to settings or to tags of a HEAD; `after`: the plan with it.
Staying stayingAfter(const Plan &after, const Change &change);
