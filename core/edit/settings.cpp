// SPDX-License-Identifier: MIT
#include "core/edit/settings.h"

#include "core/base/words.h"
#include "core/edit/mcis.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace edit {
namespace {
// The setting as a Next of its cloud, which has the same fields to be fit.
LaunchSettings asNext(const MciSetting &setting)
{
    LaunchSettings next {.cloud = setting.cloud};
    if (setting.image)
        next.image = setting.image;
    if (setting.instanceType)
        next.instanceType = setting.instanceType;
    if (setting.kernel)
        next.kernel = setting.kernel;
    if (setting.ramdisk)
        next.ramdisk = setting.ramdisk;
    return next;
}

// NX2, IM2, D8 of what differs from before: what is chosen already may be gone since.
QString whyUnfitSetting(const Plan &plan, const MciSetting &before, const MciSetting &after)
{
    const LaunchSettings old = asNext(before), next = asNext(after);
    const QString name = Words::tr("this setting of %1").arg(nameOf(plan, after.mci));
    QString why;
    const auto check = [&](bool differs, LaunchField field) {
        if (differs && why.isEmpty())
            why = whyUnfit(plan, name, next, field);
    };
    check(old.cloud != next.cloud, LaunchField::Cloud);
    check(old.image != next.image, LaunchField::Image);
    check(old.instanceType != next.instanceType, LaunchField::InstanceType);
    check(old.kernel != next.kernel, LaunchField::Kernel);
    check(old.ramdisk != next.ramdisk, LaunchField::Ramdisk);
    return why;
}

// Only a matcher makes settings without an instance type.
QString whyIncomplete(const Plan &plan, const MciSetting &before, const MciSetting &after)
{
    const QString mci = nameOf(plan, after.mci), cloud = nameOf(plan, after.cloud);
    if (!after.image)
        return Words::tr("The setting of %1 for %2 needs an image. Choose one.").arg(mci, cloud);
    if (!after.instanceType && (!before.id || before.instanceType))
        return Words::tr("The setting of %1 for %2 needs an instance type. Choose one.").arg(mci, cloud);
    return {};
}

// D7: from now on the settings are known to be what the plan has.
void noteKnown(Draft &draft, Id<MultiCloudImage> mci)
{
    MultiCloudImage row = draft.plan().row(mci);
    row.settingsKnown = true;
    draft.update(row);
}

Saying settingLabel(const Plan &plan, const QList<MciSetting> &settings, const Saying &one,
                    const Saying &several, const Saying &mixed)
{
    const MciSetting first = settings.value(0);
    const bool isOneMci = std::all_of(settings.cbegin(), settings.cend(),
                                      [&](const MciSetting &row) { return row.mci == first.mci; });
    const QString mci = nameOf(plan, first.mci), count = QString::number(settings.size());
    if (settings.size() == 1)
        return one.arg(mci, nameOf(plan, first.cloud));
    return isOneMci ? several.arg(count, mci) : mixed.arg(count);
}
} // namespace

QString putSetting(Draft &draft, MciSetting setting)
{
    const MciSetting *found = draft.plan().setting(setting.mci, setting.cloud);
    const MciSetting before = found ? *found : MciSetting {};
    setting.id = before.id;
    setting.origin = SettingOrigin::Manual;
    if (setting == before)
        return {};
    if (const QString why = whyUnfitSetting(draft.plan(), before, setting); !why.isEmpty())
        return why;
    if (const QString why = whyIncomplete(draft.plan(), before, setting); !why.isEmpty())
        return why;
    if (setting.id)
        draft.update(setting);
    else
        draft.add(setting);
    noteKnown(draft, setting.mci);
    return {};
}

Result<Change> addSetting(const Plan &plan, const MciSetting &setting)
{
    if (const auto why = whyNotEditable(plan, setting.mci))
        return *why;
    if (plan.setting(setting.mci, setting.cloud))
        return Error {
            Words::tr("%1 has a setting for %2 already, and a MultiCloud Image has one for each cloud. "
                      "Change that one.")
                .arg(nameOf(plan, setting.mci), nameOf(plan, setting.cloud)),
            {}};
    Draft draft(plan);
    if (const QString why = putSetting(draft, setting); !why.isEmpty())
        return Error {why, {}};
    return draft.change(
        Words::say("Add %1 to %2").arg(nameOf(plan, setting.cloud), nameOf(plan, setting.mci)));
}

Result<Change> editSettings(const Plan &plan, const QList<MciSetting> &settings)
{
    Draft draft(plan);
    for (const MciSetting &setting : settings) {
        const MciSetting *before = plan.find(setting.id);
        if (!before)
            return goneError();
        if (const auto why = whyNotEditable(plan, before->mci))
            return *why;
        MciSetting after = setting;
        after.mci = before->mci;
        after.cloud = before->cloud;
        after.origin = before->origin;
        if (after == *before)
            continue;
        if (const QString why = putSetting(draft, after); !why.isEmpty())
            return Error {why, {}};
    }
    return draft.change(settingLabel(plan, settings, Words::say("Change the setting of %1 for %2"),
                                     Words::say("Change %1 settings of %2"),
                                     Words::say("Change %1 settings")));
}

Result<Change> removeSettings(const Plan &plan, const QList<Id<MciSetting>> &settings)
{
    Draft draft(plan);
    QList<MciSetting> removed;
    for (const Id<MciSetting> id : settings) {
        const MciSetting *row = plan.find(id);
        if (!row)
            return goneError();
        if (const auto why = whyNotEditable(plan, row->mci))
            return *why;
        if (draft.plan().find(id))
            removed.append(*row);
        draft.remove(id);
    }
    return draft.change(settingLabel(plan, removed, Words::say("Remove the setting of %1 for %2"),
                                     Words::say("Remove %1 settings of %2"),
                                     Words::say("Remove %1 settings")));
}

Result<Change> fillFrom(const Plan &plan, Id<MultiCloudImage> head, Id<MultiCloudImage> from,
                        const QList<Id<Cloud>> &clouds)
{
    if (!plan.find(from))
        return goneError();
    if (const auto why = whyNotEditable(plan, head))
        return *why;
    Draft draft(plan);
    bool isAny = false;
    for (const Id<Cloud> cloud : clouds) {
        const MciSetting *given = plan.setting(from, cloud), *known = draft.plan().setting(head, cloud);
        if (!given)
            continue;
        isAny = true;
        MciSetting row = *given;
        row.mci = head;
        row.id = known ? known->id : Id<MciSetting> {};
        if (known)
            draft.update(row);
        else
            draft.add(row);
    }
    if (!isAny)
        return Error {Words::tr("%1 has no setting for the clouds chosen. Choose clouds that it supports.")
                          .arg(nameOf(plan, from)),
                      {}};
    noteKnown(draft, head);
    return draft.change(Words::say("Fill %1 from %2").arg(nameOf(plan, head), nameOf(plan, from)));
}

QList<Id<Image>> sameImages(const Plan &plan, Id<MultiCloudImage> head, const QString &imageName)
{
    const Text name(imageName);
    QList<Id<Image>> images;
    QSet<Id<Cloud>> taken;
    plan.all<Image>().forEach([&](const Image &image) {
        const bool isGone = isUnavailable(image);
        if (image.name != name || image.kind != ImageKind::Machine || isGone || taken.contains(image.cloud))
            return;
        const Cloud &cloud = plan.row(image.cloud);
        if (cloud.removed || !cloud.registered || plan.setting(head, image.cloud))
            return;
        taken.insert(image.cloud);
        images.append(image.id);
    });
    return images;
}
} // namespace edit
