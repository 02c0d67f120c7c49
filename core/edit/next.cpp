// SPDX-License-Identifier: MIT
#include "core/edit/next.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"
#include "core/resolve/launchfields.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>
#include <QSet>

namespace edit {
namespace {
// Of several it says how many had an answer of their own, which went.
Saying inheritLabel(const Plan &plan, const QList<Owner> &owners, const QList<Owner> &edited,
                    LaunchField field)
{
    if (owners.size() < 2)
        return Words::say("Inherit the %1 of %2").arg(wordOf(field), subjectOf(plan, edited));
    const Saying subject = subjectOf(plan, owners);
    return edited.size() == 1
        ? Words::say("%1 of %2 inherits; 1 override removed").arg(titleOf(field), subject)
        : Words::say("%1 of %2 inherits; %3 overrides removed")
              .arg(titleOf(field), subject)
              .arg(int(edited.size()));
}

template <class T, bool D>
Saying setLabel(const Plan &plan, const QList<Owner> &owners, LaunchField field, const Override<T, D> &answer)
{
    const Saying subject = subjectOf(plan, owners);
    if (answer.isInherited())
        return inheritLabel(plan, owners, owners, field);
    if (answer.isCloudDefault())
        return field == LaunchField::Datacenter
            ? Words::say("Let %1 launch in any datacenter").arg(subject)
            : Words::say("Set the %1 of %2 to the cloud's default").arg(wordOf(field), subject);
    if constexpr (isId<T>)
        return Words::say("Set the %1 of %2 to %3").arg(wordOf(field), subject, nameOf(plan, answer.value()));
    else
        return Words::say("Set the %1 of %2").arg(wordOf(field), subject);
}

// The server or array, updated to that Next.
template <class E> void addNext(Change &change, const E &row, const LaunchSettings &next)
{
    change.of<E>().updated.append({row, row});
    change.of<E>().updated.last().after.next = next;
}

// Edits Next of those owners where that makes a difference: edit(next) writes it, why(owner, next) refuses
// what was written, label(owners) is asked for those that differ.
template <class Edit, class Why, class Label>
Result<Change> editNexts(const Plan &plan, const QList<Owner> &owners, Edit &&edit, Why &&why, Label &&label)
{
    Change change;
    QList<Owner> edited;
    QSet<Owner> known;
    if (owners.size() > 1000) {
        change.of<Server>().updated.reserve(owners.size());
        edited.reserve(owners.size());
    }
    for (const Owner owner : owners) {
        if (!exists(plan, owner))
            return goneError();
        LaunchSettings next = nextOf(plan, owner);
        edit(next);
        if (next == nextOf(plan, owner) || known.contains(owner))
            continue;
        if (const QString sentence = why(owner, next); !sentence.isEmpty())
            return Error {sentence, {}};
        owner.isArray() ? addNext(change, plan.row(owner.array()), next)
                        : addNext(change, plan.row(owner.server()), next);
        known.insert(owner); // named twice, it is edited once
        edited.append(owner);
    }
    change.label = label(edited);
    return change;
}

template <class V>
Result<Change> set(const Plan &plan, const QList<Owner> &owners, LaunchField field, V LaunchSettings::*member,
                   const std::type_identity_t<V> &answer)
{
    return editNexts(
        plan, owners, [&](LaunchSettings &next) { next.*member = answer; },
        [&](Owner owner, const LaunchSettings &next) {
            return whyUnfit(plan, nameOf(plan, owner), next, field);
        },
        [&](const QList<Owner> &edited) { return setLabel(plan, edited, field, answer); });
}

Error notInheritable(LaunchField field)
{
    return {
        Words::tr("The %1 of a server or array is chosen there and is never inherited.").arg(wordOf(field)),
        {}};
}
} // namespace

Result<Change> setMci(const Plan &plan, const QList<Owner> &owners, Override<Id<MultiCloudImage>> mci)
{
    return set(plan, owners, LaunchField::Mci, &LaunchSettings::mci, mci);
}

Result<Change> setImage(const Plan &plan, const QList<Owner> &owners, Override<Id<Image>> image)
{
    return set(plan, owners, LaunchField::Image, &LaunchSettings::image, image);
}

Result<Change> setInstanceType(const Plan &plan, const QList<Owner> &owners, Override<Id<InstanceType>> type)
{
    return set(plan, owners, LaunchField::InstanceType, &LaunchSettings::instanceType, type);
}

Result<Change> setKernel(const Plan &plan, const QList<Owner> &owners, OverrideOrDefault<Id<Image>> kernel)
{
    return set(plan, owners, LaunchField::Kernel, &LaunchSettings::kernel, kernel);
}

Result<Change> setRamdisk(const Plan &plan, const QList<Owner> &owners, OverrideOrDefault<Id<Image>> ramdisk)
{
    return set(plan, owners, LaunchField::Ramdisk, &LaunchSettings::ramdisk, ramdisk);
}

Result<Change> setUserData(const Plan &plan, const QList<Owner> &owners, const Override<QString> &userData)
{
    return set(plan, owners, LaunchField::UserData, &LaunchSettings::userData, userData);
}

Result<Change> setDatacenter(const Plan &plan, const QList<Owner> &owners,
                             OverrideOrDefault<Id<Datacenter>> datacenter)
{
    return set(plan, owners, LaunchField::Datacenter, &LaunchSettings::datacenter, datacenter);
}

Result<Change> setServerTemplate(const Plan &plan, const QList<Owner> &owners,
                                 Id<ServerTemplate> serverTemplate)
{
    const LaunchField field = LaunchField::ServerTemplate;
    return editNexts(
        plan, owners,
        [&](LaunchSettings &next) {
            next.serverTemplate = serverTemplate;
            next.templateLineage = {};
            next.pointer = {};
        },
        [&](Owner owner, const LaunchSettings &next) {
            return whyUnfit(plan, nameOf(plan, owner), next, field);
        },
        [&](const QList<Owner> &edited) {
            return Words::say("Set the %1 of %2 to %3")
                .arg(wordOf(field), subjectOf(plan, edited), nameOf(plan, serverTemplate));
        });
}

Result<Change> setTags(const Plan &plan, const QList<Owner> &owners, const QStringList &tags)
{
    const QStringList normal = normalisedTags(tags);
    Draft draft(plan);
    QList<Owner> edited;
    for (const Owner owner : owners) {
        if (!exists(plan, owner))
            return goneError();
        if (tagsOf(draft.plan(), owner) == normal)
            continue;
        editOwner(draft, owner, [&](auto &row) { row.tags = normal; });
        edited.append(owner);
    }
    return draft.change(Words::say("Set the tags of %1").arg(subjectOf(plan, edited)));
}

Result<Change> inherit(const Plan &plan, const QList<Owner> &owners, LaunchField field)
{
    Result<Change> result = notInheritable(field);
    launchfields::visitInheritable(field, [&](const auto &line) {
        result = editNexts(
            plan, owners, [&](LaunchSettings &next) { next.*line.answer = {}; },
            [](Owner, const LaunchSettings &) { return QString(); },
            [&](const QList<Owner> &edited) { return inheritLabel(plan, owners, edited, field); });
    });
    return result;
}

namespace {
// The override that keeps what resolve() gives now.
template <class V, class T> V pinned(const Choice<T> &choice)
{
    if constexpr (hasCloudDefault<V>)
        if (choice.from == Layer::CloudDefault)
            return V::cloudDefault();
    return V(choice.value);
}

template <class T>
QString whyNotPinned(const Plan &plan, Owner owner, LaunchField field, const Choice<T> &choice)
{
    const QString nothing = Words::tr("%1 inherits no %2 that could be kept. Choose the %2 instead.")
                                .arg(nameOf(plan, owner), wordOf(field));
    // that there is none, or that the cloud chooses, cannot be set here.
    if (choice.value == T() && (field == LaunchField::Mci || field == LaunchField::InstanceType))
        return nothing;
    switch (choice.from) {
    case Layer::Unresolved:
    case Layer::Unknown:
        return nothing;
    case Layer::DatacenterPolicy:
        return Words::tr(
                   "%1 launches by its datacenter policy, which comes before a datacenter set on it. Change "
                   "the policy instead.")
            .arg(nameOf(plan, owner));
    default:
        return {};
    }
}
} // namespace

Result<Change> pin(const Plan &plan, const QList<Owner> &owners, LaunchField field)
{
    if (!allExist(plan, owners))
        return goneError();
    Draft draft(plan);
    QList<Owner> edited;
    QString refusal;
    const bool inheritable = launchfields::visitInheritable(field, [&](const auto &line) {
        for (const Owner owner : owners) {
            if (!refusal.isEmpty() || (nextOf(draft.plan(), owner).*line.answer).isSet())
                continue;
            const auto choice = resolve(plan, owner).*line.chosen;
            refusal = whyNotPinned(plan, owner, field, choice);
            editOwner(draft, owner, [&](auto &row) {
                row.next.*line.answer = pinned<std::remove_cvref_t<decltype(row.next.*line.answer)>>(choice);
            });
            edited.append(owner);
        }
    });
    if (!inheritable)
        return notInheritable(field);
    if (!refusal.isEmpty())
        return Error {refusal, {}};
    return draft.change(Words::say("Keep the %1 of %2 as it is").arg(wordOf(field), subjectOf(plan, edited)));
}

Result<Change> inheritAll(const Plan &plan, const QList<Owner> &owners)
{
    return editNexts(
        plan, owners,
        [](LaunchSettings &next) {
            launchfields::forEach([&]<class L>(const L &line) {
                if constexpr (L::isInheritable())
                    next.*line.answer = {};
            });
        },
        [](Owner, const LaunchSettings &) { return QString(); },
        [&](const QList<Owner> &edited) {
            return Words::say("Inherit all settings of %1").arg(subjectOf(plan, edited));
        });
}
} // namespace edit
