// SPDX-License-Identifier: MIT
#include "ui/inspector/fieldrows.h"

#include "core/base/words.h"
#include "core/edit/next.h"
#include "core/naming/names.h"
#include "core/resolve/planned.h"
#include "ui/inspector/offers.h"
#include "ui/owners/timeline.h"

#include <QHash>
#include <algorithm>

namespace {
bool sameValueOf(const Plan &plan, Owner a, const Resolution &ra, Owner b, const Resolution &rb,
                 LaunchField field)
{
    switch (field) {
    case LaunchField::UserData:
        return ra.userData.value == rb.userData.value;
    case LaunchField::Tags:
        return tagsOf(plan, a) == tagsOf(plan, b);
    default:
        return valueId(ra, field) == valueId(rb, field);
    }
}

// What runs is not needed to show Next alone.
enum class Also { Nothing, WhatRuns };

void count(OwnersInCommon &common, const Plan &plan, const Resolution &next)
{
    const Owner owner = next.owner;
    ++(owner.isArray() ? common.arrays : common.servers);
    const RunningCount count = countRunning(plan, next);
    common.running += !owner.isArray() && count.all > 0 ? 1 : 0;
    common.differing += count.unlike > 0 ? 1 : 0;
}

OwnersInCommon gather(const Plan &plan, const QList<Owner> &owners, Also also, Progress *progress)
{
    OwnersInCommon common;
    common.sameValue.fill(true);
    common.sameLayer.fill(true);
    common.first = resolve(plan, owners.constFirst());
    for (const Owner owner : owners) {
        if (progress && progress->isCancelled())
            return common;
        const Resolution resolution = resolve(plan, owner);
        for (const LaunchField field : allLaunchFields) {
            const size_t i = size_t(field);
            common.sameValue[i] = common.sameValue[i]
                && sameValueOf(plan, owners.constFirst(), common.first, owner, resolution, field);
            common.sameLayer[i] =
                common.sameLayer[i] && layerOf(common.first, field) == layerOf(resolution, field);
            common.setHere[i] += isSetHere(nextOf(plan, owner), field) ? 1 : 0;
        }
        if (also == Also::WhatRuns)
            count(common, plan, resolution);
    }
    return common;
}

QString imageDetail(const Image &image)
{
    QStringList parts;
    if (!image.name.isEmpty() && image.name != image.uid)
        parts.append(image.name);
    if (const QString bits = offers::bitsOf(image.architecture); !bits.isEmpty())
        parts.append(bits);
    return parts.join(QStringLiteral(" · "));
}

QString typeDetail(const InstanceType &type)
{
    QStringList parts;
    if (type.architecture != Architecture::Unknown)
        parts.append(labelOf(type.architecture));
    if (type.cpuCount > 0)
        parts.append(type.cpuCount == 1 ? Words::tr("1 CPU") : Words::tr("%1 CPUs").arg(type.cpuCount));
    if (!type.memory.isEmpty())
        parts.append(type.memory);
    return parts.join(QStringLiteral(" · "));
}

QString detailOf(const Plan &plan, const AnyId &value)
{
    if (const auto image = value.as<Image>())
        return imageDetail(plan.row(image));
    if (const auto type = value.as<InstanceType>())
        return typeDetail(plan.row(type));
    return {};
}

// what is named is an alias, and the image what it stands for.
QString aliasDetail(const Plan &plan, const Image &alias, const QString &detail)
{
    const QString named = alias.targetKnownAt
        ? Words::tr("what %1 stood for on %2").arg(nameOf(plan, alias.id), longDate(alias.targetKnownAt))
        : Words::tr("what %1 stands for").arg(nameOf(plan, alias.id));
    return detail.isEmpty() ? named : QStringLiteral("%1 · %2").arg(detail, named);
}

// An image's name is the second line, so the first is its uid alone.
QString valueLine(const Plan &plan, const Resolution &resolution, LaunchField field)
{
    if (const auto image = valueId(resolution, field).as<Image>())
        return nameOf(plan, image);
    return valueText(plan, resolution, field);
}

// Each sentence is counted once an owner.
QList<Note> sharedNotes(const Plan &plan, const QList<Owner> &owners, LaunchField field, Progress *progress)
{
    QList<Note> order;
    QHash<QString, int> counts;
    for (const Owner owner : owners) {
        if (progress && progress->isCancelled())
            break;
        const QList<Note> notes = notesOn(plan, owner, resolve(plan, owner), field);
        for (const Note &note : notes) {
            if (!order.contains(note))
                order.append(note);
            ++counts[note.text];
        }
    }
    if (owners.size() > 1)
        for (Note &note : order)
            note.text =
                Words::tr("%1 of %2: %3").arg(counts.value(note.text)).arg(owners.size()).arg(note.text);
    return order;
}

QString tagsLine(const Plan &plan, Owner owner) { return tagsOf(plan, owner).join(QStringLiteral(", ")); }

QString inheritedTags(const Plan &plan, const Resolution &resolution)
{
    const QStringList tags = plan.row(resolution.mci.value).tags;
    return tags.isEmpty()
        ? QString()
        : Words::tr("and from the MultiCloud Image: %1").arg(tags.join(QStringLiteral(", ")));
}

// What the row shows of the one Next, or of the one value that all share.
void showValue(NextField &shown, const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
               LaunchField field)
{
    const Owner owner = owners.constFirst();
    if (field == LaunchField::Tags) {
        shown.value = shown.text = tagsLine(plan, owner);
        shown.detail = inheritedTags(plan, common.first);
        return;
    }
    shown.value = valueLine(plan, common.first, field);
    shown.link = valueId(common.first, field);
    shown.detail = detailOf(plan, valueId(common.first, field));
    if (field == LaunchField::Image && common.first.alias)
        shown.detail = aliasDetail(plan, plan.row(common.first.alias), shown.detail);
    if (field == LaunchField::UserData && isSetHere(nextOf(plan, owner), field))
        shown.text = nextOf(plan, owner).userData.value();
}

void showSource(NextField &shown, const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                LaunchField field)
{
    const Owner owner = owners.constFirst();
    const size_t i = size_t(field);
    const int set = common.setHere[i];
    shown.inherits = set == 0 ? Qt::Checked : set == owners.size() ? Qt::Unchecked : Qt::PartiallyChecked;
    shown.state = fieldState(plan, owner, field);
    const Layer layer = layerOf(common.first, field);
    shown.isMissing =
        set == 0 && common.sameLayer[i] && (layer == Layer::Unresolved || layer == Layer::Unknown);
    const bool tellsWhence = field != LaunchField::Cloud && field != LaunchField::Tags
        && (field != LaunchField::ServerTemplate || nextOf(plan, owner).templateLineage);
    if (tellsWhence)
        shown.chip = common.sameLayer[i] ? chipText(layer, field) : Words::tr("(several)");
    if (set == owners.size() && shown.inherits == Qt::Unchecked && !shown.isSeveral) {
        shown.inherited = valueLine(plan, resolveInheriting(plan, owner, field), field);
    }
}

NextFields nextFields(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                      Progress *progress)
{
    const bool oneCloud = common.sameValue[size_t(LaunchField::Cloud)] && common.first.cloud.value;
    NextFields all;
    for (const FieldRow &row : fieldRows) {
        NextField &shown = all[size_t(row.field)];
        shown.isSeveral = !common.sameValue[size_t(row.field)];
        shown.canBeSet = oneCloud || row.field == LaunchField::ServerTemplate || row.field == LaunchField::Mci
            || row.field == LaunchField::UserData || row.field == LaunchField::Tags;
        if (shown.isSeveral)
            shown.value = Words::tr("(several)");
        else
            showValue(shown, plan, owners, common, row.field);
        showSource(shown, plan, owners, common, row.field);
        shown.notes = sharedNotes(plan, owners, row.field, progress);
    }
    return all;
}
} // namespace

OwnersShown ownersShown(const Plan &plan, const QList<Owner> &owners, const std::optional<Plan> &before,
                        const Plan *imported, Progress *progress)
{
    Q_ASSERT(!owners.isEmpty());
    OwnersShown facts {gather(plan, owners, Also::WhatRuns, progress), {}, {}, {}, false};
    facts.fields = nextFields(plan, owners, facts.common, progress);
    const auto fieldsIn = [&](const Plan &other) -> std::optional<NextFields> {
        for (const Owner owner : owners)
            if (!other.find(owner.server()) && !other.find(owner.array()))
                return {};
        return nextFields(other, owners, gather(other, owners, Also::Nothing, progress), progress);
    };
    if (before)
        facts.before = fieldsIn(*before);
    if (imported) // D39
        facts.imported = fieldsIn(*imported);
    facts.launchesAsImported =
        facts.imported && std::all_of(owners.cbegin(), owners.cend(), [&](Owner owner) {
            return areAlike(takenBy(*imported, owner), takenBy(plan, owner));
        });
    return facts;
}

QString detailText(const LaunchSnapshot &launched, LaunchField field)
{
    return field == LaunchField::Image && launched.imageName != launched.imageUid
        ? launched.imageName.toString()
        : QString();
}

Result<Change> setText(const Plan &plan, const QList<Owner> &owners, LaunchField field, const QString &text)
{
    if (field == LaunchField::UserData)
        return edit::setUserData(plan, owners, text);
    Q_ASSERT(field == LaunchField::Tags);
    QStringList tags;
    for (const QString &tag : text.split(u','))
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty() && !tags.contains(trimmed))
            tags.append(trimmed);
    tags.sort();
    return edit::setTags(plan, owners, tags);
}

Result<Change> setImageField(const Plan &plan, const QList<Owner> &owners, LaunchField field,
                             const OverrideOrDefault<Id<Image>> &image)
{
    switch (field) {
    case LaunchField::Kernel:
        return edit::setKernel(plan, owners, image);
    case LaunchField::Ramdisk:
        return edit::setRamdisk(plan, owners, image);
    default:
        Q_ASSERT(field == LaunchField::Image && image.hasValue());
        return edit::setImage(plan, owners, image.value());
    }
}
