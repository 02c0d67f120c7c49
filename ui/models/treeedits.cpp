// SPDX-License-Identifier: MIT
#include "ui/models/treeedits.h"

#include "core/naming/names.h"
#include "core/query/order.h"

#include <algorithm>

namespace {
template <class E> void note(const Delta<E> &delta, RowEdits &edits)
{
    for (const E &row : delta.removed)
        edits.gone.append(row.id);
    for (const E &row : delta.added)
        edits.came.append(row.id);
    for (const Update<E> &update : delta.updated)
        edits.renamed.insert(update.after.id);
}

template <class E> void noteOwners(const Delta<E> &delta, QHash<Id<Deployment>, RowEdits> &owners)
{
    for (const E &row : delta.removed)
        owners[row.deployment].gone.append(row.id);
    for (const E &row : delta.added)
        owners[row.deployment].came.append(row.id);
    for (const Update<E> &update : delta.updated) {
        if (update.before.deployment != update.after.deployment) {
            owners[update.before.deployment].gone.append(update.before.id);
            owners[update.after.deployment].came.append(update.after.id);
        } else if (update.before.name != update.after.name) {
            owners[update.after.deployment].renamed.insert(update.after.id);
        }
    }
}

template <class E> void noteParts(const Delta<E> &delta, QSet<AnyId> &clouds)
{
    for (const QList<E> *rows : {&delta.removed, &delta.added})
        for (const E &row : *rows)
            clouds.insert(row.cloud);
    for (const Update<E> &update : delta.updated)
        if (update.before.cloud != update.after.cloud)
            clouds << update.before.cloud << update.after.cloud;
}

template <class Visit> void forEachArray(const Delta<Instance> &delta, Visit &&visit)
{
    for (const QList<Instance> *rows : {&delta.removed, &delta.added})
        for (const Instance &row : *rows)
            visit(row.array);
    for (const Update<Instance> &update : delta.updated) {
        visit(update.before.array);
        visit(update.after.array);
    }
}

template <class E> bool isCounted(const Delta<E> &delta)
{
    return !delta.added.isEmpty() || !delta.removed.isEmpty();
}
} // namespace

TreeEdits::TreeEdits(const Plan &plan, const Change &change)
{
    note(change.of<Deployment>(), deployments);
    note(change.of<Cloud>(), clouds);
    noteOwners(change.of<Server>(), owners);
    noteOwners(change.of<ServerArray>(), owners);
    forEachArray(change.of<Instance>(), [&](Id<ServerArray> id) {
        if (const ServerArray *array = plan.find(id))
            owners[array->deployment].recounted.insert(id);
    });
    // A deployment that goes takes its rows along.
    owners.removeIf([&](auto edits) { return !plan.find(edits.key()); });
    for (auto edits = owners.cbegin(); edits != owners.cend(); ++edits)
        if (!edits->gone.isEmpty() || !edits->came.isEmpty())
            deployments.recounted.insert(edits.key());
    noteParts(change.of<Image>(), clouds.recounted);
    noteParts(change.of<InstanceType>(), clouds.recounted);
    noteParts(change.of<Datacenter>(), clouds.recounted);
    design = isCounted(change.of<ServerTemplate>()) || isCounted(change.of<MultiCloudImage>());
}

qsizetype TreeEdits::size() const
{
    qsizetype size = deployments.size() + clouds.size();
    for (const RowEdits &edits : owners)
        size += edits.size();
    return size;
}

namespace treeedits {
QList<AnyId> byName(const Plan &plan, const QList<AnyId> &ids)
{
    QList<AnyId> byAge = ids;
    std::sort(byAge.begin(), byAge.end(), [](AnyId a, AnyId b) {
        return a.entity() != b.entity() ? a.entity() < b.entity() : a.value() < b.value();
    });
    query::SortKeys keys;
    for (const AnyId id : std::as_const(byAge))
        keys.add(nameOf(plan, id));
    QList<AnyId> sorted;
    sorted.reserve(byAge.size());
    for (const quint32 row : keys.sorted())
        sorted.append(byAge.at(row));
    return sorted;
}

QList<qsizetype> placesIn(const QList<AnyId> &sorted, const QList<AnyId> &ids, const Plan &plan)
{
    const auto keyOf = [&](AnyId id) {
        return std::tuple(query::sortKey(nameOf(plan, id)), id.entity(), id.value());
    };
    QList<qsizetype> places;
    places.reserve(ids.size());
    for (const AnyId id : ids)
        places.append(std::lower_bound(sorted.cbegin(), sorted.cend(), keyOf(id),
                                       [&](AnyId row, const auto &key) { return keyOf(row) < key; })
                      - sorted.cbegin());
    return places;
}
} // namespace treeedits
