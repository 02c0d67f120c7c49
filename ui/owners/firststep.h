// SPDX-License-Identifier: MIT
// The FirstStep towards a server is what the plan lacks most of all: a deployment, a cloud, a ServerTemplate; or the
// server itself.
#pragma once

#include "core/plan/plan.h"

struct FirstStep {
    QString action;   // the id of the action that makes it
    QString text;     // of a button for it: "Add Cloud…"
    QString sentence; // why that comes first
};
FirstStep firstStepToServer(const Plan &plan);
