// SPDX-License-Identifier: MIT
// Impact is what a change does to launches: which servers and arrays would launch something else than before.
#pragma once

#include "core/base/progress.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

// One field of a launch, before and after, as a person reads it.
struct ImpactField {
    LaunchField field;
    QString before, after;
    Layer from = Layer::Unresolved; // where the new value comes from
    bool operator==(const ImpactField &) const = default;
};

struct LaunchImpact {
    enum class Kind : quint8 { Broken, Mended, Changed }; // could launch before and no longer, or the reverse
    Owner owner;
    Kind kind = Kind::Changed;
    bool isOwn = false; // the change edits this server or array itself
    QList<ImpactField> fields;
    bool operator==(const LaunchImpact &) const = default;
};

struct Impact {
    QList<LaunchImpact> launches; // broken ones first, then mended, then changed
    // How many launches change that the change does not edit themselves.
    qsizetype ofOthers() const;
    qsizetype count(LaunchImpact::Kind kind) const;
};

// What the change does to launches that are there before and after. Only what the edited rows can reach is
// resolved. `progress` counts servers and arrays; a cancelled impact is empty.
Impact impactOf(const Plan &before, const Change &change, Progress *progress = nullptr);
// The same where the plan with the change is at hand.
Impact impactOf(const Plan &before, const Plan &after, const Change &change, Progress *progress = nullptr);
// The servers and arrays whose launch the change can alter; more than do change, never fewer.
QList<Owner> reachedBy(const Plan &before, const Plan &after, const Change &change);
