// SPDX-License-Identifier: MIT
// What can be chosen for a new server or array, and drop-downs of it.
#pragma once

#include "core/answer/coverage.h"
#include "core/naming/names.h"
#include "core/query/order.h"

#include <QComboBox>

namespace ownerchoices {
// By the name they are shown with.
template <class E> QList<Id<E>> byName(const Plan &plan, const QList<Id<E>> &ids)
{
    return query::ordered(
        ids, [&](Id<E> id) { return query::sortKey(nameOf(plan, id)); }, false);
}
template <class E> QList<Id<E>> all(const Plan &plan)
{
    QList<Id<E>> ids;
    plan.all<E>().forEach([&](const E &row) { ids.append(row.id); });
    return byName(plan, ids);
}
// Datacenters or instance types of the cloud.
template <class E> QList<Id<E>> ofCloud(const Plan &plan, Id<Cloud> cloud)
{
    QList<Id<E>> ids;
    for (const Id<E> id : plan.referrers<&E::cloud>(cloud))
        if (!plan.row(id).removed)
            ids.append(id);
    return byName(plan, ids);
}

// The revisions that are not removed: the newest committed first, HEAD last.
QList<Id<ServerTemplate>> revisions(const Plan &plan, Id<TemplateLineage> lineage);
// The first of them that may launch in the cloud; none when no revision covers it (EC-04).
Id<ServerTemplate> newestCovering(const Plan &plan, Id<TemplateLineage> lineage, Id<Cloud> cloud);
// Those that have a revision that is not removed, by name.
QList<Id<TemplateLineage>> templates(const Plan &plan);
// "Base Linux", with its publisher where it has one (EC-35).
QString templateText(const Plan &plan, Id<TemplateLineage> lineage);
// The first cloud that the ServerTemplate covers, by name.
Id<Cloud> firstCloud(const Plan &plan, Id<ServerTemplate> serverTemplate);

// What the Server Defaults filled in of what is chosen (EC-38); empty when nothing.
QString prefilledText(const Plan &plan, const ServerDefault &row, Id<InstanceType> type,
                      Id<Datacenter> datacenter);

QComboBox *makeBox(QWidget *parent = nullptr);
void add(QComboBox *box, const QString &text, AnyId id);
// A line that cannot be chosen.
void addHeading(QComboBox *box, const QString &text);
template <class E> Id<E> chosen(const QComboBox *box)
{
    return box->currentData().template value<AnyId>().template as<E>();
}
// What can be followed of the lineage: nothing where no Default is known.
QList<TemplatePointer> pointersOf(const Plan &plan, Id<TemplateLineage> lineage);
// An item that follows rather than names: of `id`.
void addFollowing(QComboBox *box, const QString &text, TemplatePointer pointer, AnyId id);
// What the chosen item follows; none when it names a row.
std::optional<TemplatePointer> pointerOf(const QComboBox *box);
// The first item when there is none of these and none is chosen.
void choose(QComboBox *box, AnyId id, std::optional<TemplatePointer> pointer = {});
} // namespace ownerchoices
