// SPDX-License-Identifier: MIT
// What aliases stand for: that of a family or gallery is found among its members, and kept
// right in every change that touches one, so that whoever resolves only follows it.
#pragma once

#include "core/plan/plan.h"

// The member that the alias stands for by its rule; none when there is none fit, or it only follows what was
// said.
Id<Image> memberFor(const Plan &plan, const Image &alias);
// All that it could stand for by its rule, in the order in which they would: the first is what it does stand for.
QList<Id<Image>> membersFor(const Plan &plan, const Image &alias);
// The image itself, or the one that the alias stands for in the end; none when that is not known.
Id<Image> imageMeant(const Plan &plan, Id<Image> image);
// How many aliases of aliases are followed.
inline constexpr int mostAliases = 8;

// Adds to the change what it makes aliases stand for.
void followMembers(const Plan &plan, Change &change);
