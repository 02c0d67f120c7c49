// SPDX-License-Identifier: MIT
// What uniting images and uniting ServerTemplates have in common.
#pragma once

#include "core/answer/impact.h"
#include "core/unite/imageproposals.h"

#include <QSet>

namespace unite {
// Oldest first; by their numbers where not all have a time.
void sortBuilds(QList<Build> &builds);
// By cloud, and of those that are for one cloud none taken.
void leaveUndecided(const Plan &plan, Build &build);

// The MultiCloud Images that stand for what imported launch templates have.
QSet<Id<MciLineage>> mcisOfTemplates(const Plan &plan);
// True for a ServerTemplate that an inventory brought.
bool isOfInventory(const TemplateLineage &lineage);
// `wanted`, or else that with "(united)", until no lineage has the name and it is not among `taken`.
template <class Lineage>
QString freeName(const Plan &plan, const QString &wanted, const QSet<QString> &taken);

// The launches that the change makes others: another image, type or whatever a launch is made with. By whom
// they inherit it is no matter.
Impact movedLaunches(const Plan &plan, const Change &change);
} // namespace unite
