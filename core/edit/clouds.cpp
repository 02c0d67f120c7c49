// SPDX-License-Identifier: MIT
#include "core/edit/clouds.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QHash>

namespace edit {
namespace {
Saying kindWordOf(const Datacenter &) { return Words::say("datacenter"); }
Saying kindWordOf(const InstanceType &) { return Words::say("instance type"); }
Saying kindWordOf(const Image &) { return Words::say("image"); }

Cloud trimmed(Cloud row)
{
    row.name = row.name.trimmed();
    row.displayName = row.displayName.trimmed();
    return row;
}
template <class E> E trimmed(E row)
{
    row.uid = QString(row.uid).trimmed();
    row.name = QString(row.name).trimmed();
    return row;
}

Id<Cloud> cloudCalled(const Plan &plan, const QString &name, Id<Cloud> except)
{
    Id<Cloud> found;
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (cloud.id != except && cloud.name == name && (!found || plan.row(found).removed))
            found = cloud.id;
    });
    return found;
}

QString whyNotCalled(const Plan &plan, const Cloud &cloud, Id<Cloud> other)
{
    if (cloud.name.isEmpty())
        return Words::tr("A cloud needs a name. Enter one.");
    if (other && !plan.row(other).removed)
        return Words::tr("There is a cloud named %1 already. Enter another name.").arg(cloud.name);
    return {};
}

// The rows of the cloud that have one of these uids, by uid.
template <class E>
QHash<QString, Id<E>> rowsCalled(const Plan &plan, Id<Cloud> cloud, const QSet<QString> &uids)
{
    QHash<QString, Id<E>> rows;
    QSet<decltype(E::uid)> wanted;
    for (const QString &uid : uids)
        wanted.insert(uid);
    const auto ids = plan.referrers<&E::cloud>(cloud);
    for (const Id<E> id : ids)
        if (const auto &uid = plan.row(id).uid; wanted.contains(uid))
            rows.insert(uid, id);
    return rows;
}

template <class E> QString doubleSentence(const Plan &plan, const E &row)
{
    return Words::tr("%1 has the %2 %3 already. Enter another id.")
        .arg(nameOf(plan, row.cloud), kindWordOf(row), row.uid);
}

// IM2: what an image is used as says of which kind it must stay.
QString whyNotOfKind(const Plan &plan, const Image &before, ImageKind kind)
{
    if (before.kind == kind || !plan.isReferredTo(before.id))
        return {};
    return Words::tr("%1 is in use as a %2 image and can't become a %3 image. Choose another there first.")
        .arg(nameOf(plan, before.id), labelOf(before.kind), labelOf(kind));
}
template <class E> QString whyNotReplaced(const Plan &, const E &, const E &) { return {}; }
QString whyNotReplaced(const Plan &plan, const Image &before, const Image &after)
{
    return whyNotOfKind(plan, before, after.kind);
}

template <class E> QString whyNotInCloud(const Plan &plan, const E &row)
{
    const Cloud *cloud = plan.find(row.cloud);
    if (!cloud)
        return goneError().sentence;
    if (cloud->removed)
        return Words::tr("%1 has been deleted, so nothing can be added to it. Choose another cloud.")
            .arg(nameOf(plan, row.cloud));
    if (row.uid.isEmpty())
        return Words::tr("This %1 needs the id that %2 knows it by. Enter it.")
            .arg(kindWordOf(row), nameOf(plan, row.cloud));
    return {};
}

// Adds rows to their clouds; a removed one of the same uid comes back as the new row (IM1).
template <class E> QString addAll(Draft &draft, const QList<E> &rows)
{
    QHash<Id<Cloud>, QSet<QString>> uids;
    for (const E &row : rows)
        uids[row.cloud].insert(row.uid);
    QHash<Id<Cloud>, QHash<QString, Id<E>>> known;
    for (auto of = uids.cbegin(); of != uids.cend(); ++of)
        known.insert(of.key(), rowsCalled<E>(draft.plan(), of.key(), of.value()));
    for (E row : rows) {
        if (const QString why = whyNotInCloud(draft.plan(), row); !why.isEmpty())
            return why;
        row.removed = false;
        row.id = known.value(row.cloud).value(row.uid);
        if (!row.id) {
            known[row.cloud].insert(row.uid, draft.add(row));
            continue;
        }
        const E before = draft.plan().row(row.id);
        if (!before.removed)
            return doubleSentence(draft.plan(), row);
        if (const QString why = whyNotReplaced(draft.plan(), before, row); !why.isEmpty())
            return why;
        draft.update(row);
    }
    return {};
}

template <class E> Result<Change> addOne(const Plan &plan, const E &given)
{
    const E row = trimmed(given);
    Draft draft(plan);
    if (const QString why = addAll<E>(draft, {row}); !why.isEmpty())
        return Error {why, {}};
    return draft.change(
        Words::say("Add the %1 %2 to %3").arg(kindWordOf(row), QString(row.uid), nameOf(plan, row.cloud)));
}

template <class E> QString editRow(Draft &draft, const E &given)
{
    const E *found = draft.plan().find(given.id);
    if (!found)
        return goneError().sentence;
    const E before = *found;
    E row = trimmed(given);
    row.cloud = before.cloud;
    row.removed = before.removed;
    if (row.uid != before.uid) {
        if (row.uid.isEmpty())
            return Words::tr("The %1 %2 needs an id. Enter one.").arg(kindWordOf(row), before.uid);
        if (!rowsCalled<E>(draft.plan(), row.cloud, {row.uid}).isEmpty())
            return doubleSentence(draft.plan(), row);
    }
    if (const QString why = whyNotReplaced(draft.plan(), before, row); !why.isEmpty())
        return why;
    draft.update(row);
    return {};
}

Saying editLabel(const QString &before, const QString &after)
{
    return before == after ? Words::say("Edit %1").arg(before)
                           : Words::say("Rename %1 to %2").arg(before, after);
}

template <class E> Result<Change> editOne(const Plan &plan, const E &row)
{
    Draft draft(plan);
    if (const QString why = editRow(draft, row); !why.isEmpty())
        return Error {why, {}};
    return draft.change(editLabel(nameOf(plan, row.id), nameOf(draft.plan(), row.id)));
}
} // namespace

Result<Change> addCloud(const Plan &plan, const Cloud &cloud)
{
    Cloud row = trimmed(cloud);
    const Id<Cloud> other = cloudCalled(plan, row.name, {});
    if (const QString why = whyNotCalled(plan, row, other); !why.isEmpty())
        return Error {why, {}};
    row.id = other;
    row.removed = false;
    Draft draft(plan);
    if (other)
        draft.update(row);
    else
        row.id = draft.add(row);
    return draft.change(Words::say("Add the cloud %1").arg(nameOf(draft.plan(), row.id)));
}

Result<Change> editCloud(const Plan &plan, const Cloud &cloud)
{
    const Cloud *before = plan.find(cloud.id);
    if (!before)
        return goneError();
    Cloud row = trimmed(cloud);
    row.removed = before->removed;
    if (row.name != before->name)
        if (const QString why = whyNotCalled(plan, row, cloudCalled(plan, row.name, row.id)); !why.isEmpty())
            return Error {why, {}};
    Draft draft(plan);
    draft.update(row);
    return draft.change(editLabel(nameOf(plan, row.id), nameOf(draft.plan(), row.id)));
}

Result<Change> addDatacenter(const Plan &plan, const Datacenter &datacenter)
{
    return addOne(plan, datacenter);
}
Result<Change> addInstanceType(const Plan &plan, const InstanceType &type) { return addOne(plan, type); }

Result<Change> addImages(const Plan &plan, const QList<Image> &images)
{
    if (images.size() == 1)
        return addOne(plan, images.constFirst());
    QList<Image> rows;
    bool isOneCloud = true;
    for (const Image &image : images) {
        rows.append(trimmed(image));
        isOneCloud = isOneCloud && image.cloud == images.constFirst().cloud;
    }
    Draft draft(plan);
    if (const QString why = addAll(draft, rows); !why.isEmpty())
        return Error {why, {}};
    const QString count = QString::number(rows.size());
    return draft.change(
        isOneCloud ? Words::say("Add %1 images to %2").arg(count, nameOf(plan, images.value(0).cloud))
                   : Words::say("Add %1 images").arg(count));
}

Result<Change> editDatacenter(const Plan &plan, const Datacenter &datacenter)
{
    return editOne(plan, datacenter);
}
Result<Change> editInstanceType(const Plan &plan, const InstanceType &type) { return editOne(plan, type); }

Result<Change> editImages(const Plan &plan, const QList<Image> &images)
{
    if (images.size() == 1)
        return editOne(plan, images.constFirst());
    Draft draft(plan);
    for (const Image &image : images)
        if (const QString why = editRow(draft, image); !why.isEmpty())
            return Error {why, {}};
    return draft.change(Words::say("Edit %1 images").arg(QString::number(images.size())));
}
} // namespace edit
