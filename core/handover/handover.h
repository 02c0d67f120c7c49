// SPDX-License-Identifier: MIT
// What is planned and not yet done: of each imported server and array the launch, and the bounds, that its source has
// otherwise than the plan. Writers say it in the form in which it gets done; nothing is executed here.
#pragma once

#include "core/plan/owner.h"
#include "core/plan/plan.h"
#include "core/resolve/planned.h"

#include <QStringList>

namespace handover {
// What a launch takes, as far as it is handed over.
using Launch = LaunchTaken;

// A server or array that its source has otherwise than the plan.
struct Move {
    Owner owner;
    QList<Launch> before, after;           // a launch option each, of others one
    bool launches = false, bounds = false; // what of it differs
};

struct HandOver {
    Plan plan, source; // as planned, and as its sources have it
    QList<Move> moves; // servers, then arrays, by id
};

HandOver handOver(const Plan &plan);

// What the owner launches in a plan: a launch option each, of others one.
QList<Launch> launchesOf(const Plan &plan, Owner owner);
// What a revision of a launch template launches in a cloud by itself.
Launch launchOf(const Plan &plan, Id<ServerTemplate> revision, Id<Cloud> cloud);

// One line of what differs, as a person reads it.
struct MovedField {
    QString what, before, after; // "Image", "ami-1 · web", "ami-2 · web"
    bool operator==(const MovedField &) const = default;
};
QList<MovedField> fieldsOf(const HandOver &handOver, const Move &move);
// The image as it is written, and what it stands for; or that it is missing.
QString imageText(const Plan &plan, const Launch &launch);
// Why it is to launch so, a sentence a field that differs; and that it cannot be launched, where it cannot.
QStringList whyOf(const HandOver &handOver, const Move &move);
// "3 servers and arrays are planned otherwise than their clouds have them."
QString sentenceOf(const HandOver &handOver);
} // namespace handover
