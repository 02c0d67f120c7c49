// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/edit/mcis.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/edit/settings.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace edit {
namespace {
bool setsAnything(const LaunchSettings &next)
{
    return next.image.isSet() || next.instanceType.isSet() || next.kernel.isSet() || next.ramdisk.isSet()
        || next.userData.isSet();
}

QString whyNothing(const Plan &plan, Owner owner)
{
    return setsAnything(nextOf(plan, owner))
        ? QString()
        : Words::tr(
              "%1 inherits its image and all that comes with it, so there is nothing to promote. Set an "
              "image or another value on its Next first.")
              .arg(nameOf(plan, owner));
}

// Writes what Next sets over the setting; the cloud's default is what no value means there.
void overlay(MciSetting &setting, const LaunchSettings &next)
{
    const auto take = [](auto &value, const auto &answer) {
        if (answer.isSet())
            value = answer.value();
    };
    take(setting.image, next.image);
    take(setting.instanceType, next.instanceType);
    take(setting.kernel, next.kernel);
    take(setting.ramdisk, next.ramdisk);
    take(setting.userData, next.userData);
}

// The owner inherits from HEAD what it has set until now.
void inheritFrom(Draft &draft, Owner owner, Id<MultiCloudImage> head)
{
    editOwner(draft, owner, [&](auto &row) {
        LaunchSettings &next = row.next;
        next.image = {};
        next.instanceType = {};
        next.kernel = {};
        next.ramdisk = {};
        next.userData = {};
    });
    if (resolve(draft.plan(), owner).mci.value != head)
        editOwner(draft, owner, [&](auto &row) { row.next.mci = head; });
}

// Where HEAD has no setting for the cloud yet, the rest comes from the one that the owner launches with.
QString promoteTo(Draft &draft, Owner owner, Id<MultiCloudImage> head)
{
    const Plan &plan = draft.plan();
    const LaunchSettings next = nextOf(plan, owner);
    const MciSetting *known = plan.setting(head, next.cloud);
    MciSetting setting = known ? *known : plan.row(resolve(plan, owner).setting);
    setting.mci = head;
    setting.cloud = next.cloud;
    overlay(setting, next);
    if (const QString why = putSetting(draft, setting); !why.isEmpty())
        return why;
    inheritFrom(draft, owner, head);
    return {};
}

// The revision where it is a HEAD, else the HEAD that is made from it.
Result<Id<MultiCloudImage>> editableHead(Draft &draft, Id<MultiCloudImage> revision)
{
    const MultiCloudImage *row = draft.plan().find(revision);
    if (row && !row->isHead())
        return makeHeadIn(draft, revision);
    if (const auto why = whyNotEditable(draft.plan(), revision))
        return *why;
    return revision;
}
} // namespace

Id<MultiCloudImage> promotableTo(const Plan &plan, Id<MultiCloudImage> mci)
{
    if (!plan.find(mci))
        return {};
    if (const auto head = findRevision(plan, plan.row(mci).lineage, 0); head && !whyNotEditable(plan, head))
        return head;
    return makeHead(plan, mci) ? mci : Id<MultiCloudImage> {};
}

Result<Change> promote(const Plan &plan, Owner owner, Id<MultiCloudImage> into)
{
    if (!exists(plan, owner))
        return goneError();
    if (const QString why = whyNothing(plan, owner); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const Result<Id<MultiCloudImage>> head = editableHead(draft, into);
    if (!head)
        return head.error();
    if (const QString why = promoteTo(draft, owner, *head); !why.isEmpty())
        return Error {why, {}};
    return draft.change(
        *head == into
            ? Words::say("Promote what is set on %1 to %2").arg(nameOf(plan, owner), nameOf(plan, into))
            : Words::say("Make HEAD from %1, and promote what is set on %2 to it")
                  .arg(nameOf(plan, into), nameOf(plan, owner)));
}

Result<Change> promoteToNew(const Plan &plan, Owner owner, const QString &name, Timestamp now)
{
    if (!exists(plan, owner))
        return goneError();
    if (const QString why = whyNothing(plan, owner); !why.isEmpty())
        return Error {why, {}};
    const QString trimmed = name.trimmed();
    if (const QString why = whyNotNamed<MultiCloudImage>(plan, trimmed); !why.isEmpty())
        return Error {why, {}};
    const Id<MultiCloudImage> from = resolve(plan, owner).mci.value;
    Draft draft(plan);
    MciLineage lineage {.name = trimmed};
    if (from) {
        lineage.clonedFrom = nameOf(plan, from);
        lineage.clonedAt = now;
    }
    const Id<MultiCloudImage> head = draft.add(MultiCloudImage {.lineage = draft.add(lineage),
                                                                .name = trimmed,
                                                                .description = plan.row(from).description,
                                                                .tags = plan.row(from).tags});
    if (const QString why = promoteTo(draft, owner, head); !why.isEmpty())
        return Error {why, {}};
    return draft.change(
        Words::say("Promote what is set on %1 to the new %2").arg(nameOf(plan, owner), trimmed));
}
} // namespace edit
