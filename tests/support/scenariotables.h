// SPDX-License-Identifier: MIT
// The tables about a plan as lines of text: what differs from how the case began, who uses a row, coverage, drift.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <QStringList>

// "changed Server Default/web-1: Image -inherit- -> ami-2", a line for each field.
QStringList changedRows(const Plan &before, const Plan &after);
// "changed Default/web-1: image ami-1 -> ami-2 [set here]", a line for each field.
QStringList changedLaunches(const Plan &before, const Plan &after);
// "next Default/web-1: Image through Ubuntu [HEAD]".
QStringList users(const Plan &plan, AnyId id);
// "Ubuntu [HEAD]: eu ◌, us-east ● x2": each MultiCloud Image with its clouds, and how many launch there.
QStringList coverageRows(const Plan &plan, AnyId scope);
// The cells that are not tested, or whose test failed: "Ubuntu [HEAD] in us-east: not tested".
QStringList testGaps(const Plan &plan, AnyId scope);
// "Default/web-1: 1 of 1, image: Default of Base [HEAD]".
QStringList driftRows(const Plan &plan);
// "Default of Base [HEAD]: 2 servers, 1 array, 4 instances".
QStringList driftGroups(const Plan &plan, const QString &by);
