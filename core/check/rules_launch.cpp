// SPDX-License-Identifier: MIT
// Rules on what a server or array needs to be launched at all.
#include "core/base/words.h"
#include "core/check/fixes.h"
#include "core/check/rule.h"

#include "core/plan/names.h"
#include "core/answer/coverage.h"

#include <QCoreApplication>

namespace {
void mciLacksCloud(const OwnerFacts &f, Report &report)
{
    if (f.mci && !f.setting && f.mci->settingsKnown && !f.next.image.isSet())
        report.add(LaunchField::Mci, {f.mci->id, f.next.cloud});
}

Result<Change> chooseCovering(const Plan &plan, const Finding &finding)
{
    const Owner owner(finding.subject);
    const LaunchSettings &next = nextOf(plan, owner);
    for (const Id<ListedMci> id : listedMcis(plan, next.serverTemplate)) {
        if (!plan.setting(plan.row(id).mci, next.cloud))
            continue;
        Finding choice = finding;
        choice.about[0] = plan.row(id).mci;
        return fixes::chooseMci(plan, choice);
    }
    return Error {Words::tr("%1 lists no MultiCloud Image that supports %2. Add %2 to one of them, or choose "
                            "another ServerTemplate.")
                      .arg(nameOf(plan, next.serverTemplate), nameOf(plan, next.cloud)),
                  {}};
}

void overridesOnly(const OwnerFacts &f, Report &report)
{
    if (f.mci && !f.setting && f.mci->settingsKnown && f.next.image.hasValue() && f.next.instanceType.hasValue())
        report.add(LaunchField::Mci, {f.mci->id, f.next.cloud});
}

bool isGone(const Image &image)
{
    return image.removed || image.availability == Availability::Deregistered
        || image.availability == Availability::NoAccess;
}

void imageGone(const OwnerFacts &f, Report &report)
{
    if (f.image && isGone(*f.image))
        report.add(LaunchField::Image, {f.image->id});
}

void imageDeprecated(const OwnerFacts &f, Report &report)
{
    if (!f.image || isGone(*f.image))
        return;
    const bool isPast = f.image->deprecatedAt && f.image->deprecatedAt <= f.now;
    if (isPast || f.image->availability == Availability::Deprecated)
        report.add(LaunchField::Image, {f.image->id});
}

void otherCloud(const OwnerFacts &f, Report &report)
{
    const auto check = [&](LaunchField field, auto id) {
        const auto *row = f.plan.find(id);
        if (row && row->cloud != f.next.cloud)
            report.add(field, {id, row->cloud});
    };
    check(LaunchField::Image, f.resolution.image.value);
    check(LaunchField::InstanceType, f.resolution.instanceType.value);
    check(LaunchField::Kernel, f.resolution.kernel.value);
    check(LaunchField::Ramdisk, f.resolution.ramdisk.value);
    check(LaunchField::Datacenter, f.resolution.datacenter.value);
}

void noInstanceType(const OwnerFacts &f, Report &report)
{
    if (f.mci && f.setting && !f.setting->instanceType && !f.next.instanceType.isSet())
        report.add(LaunchField::InstanceType, {f.mci->id, f.next.cloud});
}

void wrongKind(const OwnerFacts &f, Report &report)
{
    const auto check = [&](LaunchField field, Id<Image> id, ImageKind kind) {
        if (const Image *row = f.plan.find(id); row && row->kind != kind)
            report.add(field, {id}, labelOf(row->kind));
    };
    check(LaunchField::Image, f.resolution.image.value, ImageKind::Machine);
    check(LaunchField::Kernel, f.resolution.kernel.value, ImageKind::Kernel);
    check(LaunchField::Ramdisk, f.resolution.ramdisk.value, ImageKind::Ramdisk);
}

void cloudNotRegistered(const OwnerFacts &f, Report &report)
{
    const Cloud &cloud = f.plan.row(f.next.cloud);
    if (cloud.id && (!cloud.registered || cloud.removed))
        report.add(LaunchField::Cloud, {cloud.id});
}

void longUserData(const OwnerFacts &f, Report &report)
{
    const qsizetype bytes = f.resolution.userData.value.toUtf8().size();
    if (bytes > 16384)
        report.add(LaunchField::UserData, {}, QString::number(bytes));
}

void longSettingUserData(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        if (const qsizetype bytes = setting.userData.toUtf8().size(); bytes > 16384)
            report.add(LaunchField::UserData, {setting.cloud}, QString::number(bytes));
    }
}

void settingOtherCloud(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        for (const Id<Image> image : {setting.image, setting.kernel, setting.ramdisk})
            if (const Image *row = f.plan.find(image); row && row->cloud != setting.cloud)
                report.add(LaunchField::Image, {image, row->cloud});
    }
}

void settingWrongKind(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        const auto check = [&](LaunchField field, Id<Image> image, ImageKind kind) {
            if (const Image *row = f.plan.find(image); row && row->kind != kind)
                report.add(field, {image}, labelOf(row->kind));
        };
        check(LaunchField::Image, setting.image, ImageKind::Machine);
        check(LaunchField::Kernel, setting.kernel, ImageKind::Kernel);
        check(LaunchField::Ramdisk, setting.ramdisk, ImageKind::Ramdisk);
    }
}

void settingGone(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        if (const Image *row = f.plan.find(setting.image); row && isGone(*row))
            report.add(LaunchField::Image, {row->id, setting.cloud});
    }
}
} // namespace

QList<Rule> launchRules()
{
    using enum RuleLevel;
    return {
        {"W-08", Error, Error, QT_TRANSLATE_NOOP("rules", "The MultiCloud Image does not support the cloud"),
         QT_TRANSLATE_NOOP("rules", "%2 does not support %3, so there is no image there that %1 could inherit."),
         QT_TRANSLATE_NOOP("rules", "A server can only be added to a cloud that its MultiCloud Image supports. Choose one that does, or add the "
                   "cloud to this one. (Inheritance of Images)"),
         {.owner = mciLacksCloud}, QT_TRANSLATE_NOOP("rules", "Choose a listed MultiCloud Image that supports the cloud"),
         chooseCovering},
        {"W-09", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Running on overrides only"),
         QT_TRANSLATE_NOOP("rules", "%2 does not support %3: %1 launches with the image and instance type that are set on it, and "
                   "inherits no kernel, ramdisk or user data."),
         QT_TRANSLATE_NOOP("rules", "The dashboard refuses to add such a server; only the API allows it. Choose a MultiCloud Image that supports "
                   "the cloud. (Inheritance of Images)"),
         {.owner = overridesOnly}, QT_TRANSLATE_NOOP("rules", "Choose a listed MultiCloud Image that supports the cloud"),
         chooseCovering},
        {"W-10", Error, Error, QT_TRANSLATE_NOOP("rules", "The image is gone"),
         QT_TRANSLATE_NOOP("rules", "%1 uses the image %2, which is unavailable: it was deregistered, or the account has lost access to it. "
                   "Launching would fail."),
         QT_TRANSLATE_NOOP("rules", "The cloud answers “AuthFailure: Not authorized for images”. Choose another image, or put one that is "
                   "there into the MultiCloud Image. (FAQ: Why is my image invalid or unavailable?)"),
         {.owner = imageGone, .mci = settingGone}},
        {"W-11", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The image is deprecated"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch the image %2, which its provider has deprecated: it may soon be gone."),
         QT_TRANSLATE_NOOP("rules", "A deprecated image still launches, until it is deregistered without a word. Plan for another one in time."),
         {.owner = imageDeprecated}},
        {"W-39", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The user data is too long"),
         QT_TRANSLATE_NOOP("rules", "The user data of %1 has %4 bytes; clouds take at most 16384."),
         QT_TRANSLATE_NOOP("rules", "EC2 limits user data to 16 KB."),
         {.owner = longUserData, .mci = longSettingUserData}},
        {"W-45", Error, Error, QT_TRANSLATE_NOOP("rules", "Something of another cloud"),
         QT_TRANSLATE_NOOP("rules", "%1 uses %2, which belongs to %3: it does not exist in the cloud where it would be launched."),
         QT_TRANSLATE_NOOP("rules", "Images, instance types and datacenters exist in exactly one cloud each."),
         {.owner = otherCloud, .mci = settingOtherCloud}, QT_TRANSLATE_NOOP("rules", "Inherit it"), fixes::inheritField},
        {"W-46", Error, Error, QT_TRANSLATE_NOOP("rules", "No instance type"),
         QT_TRANSLATE_NOOP("rules", "%2 names no instance type for %3, so one must be chosen on %1 before it can launch."),
         QT_TRANSLATE_NOOP("rules", "Settings that an image fingerprint made carry no instance type. (Image Fingerprints)"),
         {.owner = noInstanceType}},
        {"W-56", Error, Error, QT_TRANSLATE_NOOP("rules", "The wrong kind of image"),
         QT_TRANSLATE_NOOP("rules", "%1 has the %4 image %2 in a field for another kind of image."),
         QT_TRANSLATE_NOOP("rules", "Only a machine image boots; kernel and ramdisk images go into their own fields."),
         {.owner = wrongKind, .mci = settingWrongKind}, QT_TRANSLATE_NOOP("rules", "Inherit it"), fixes::inheritField},
        {"W-57", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The cloud is not registered"),
         QT_TRANSLATE_NOOP("rules", "%1 is in %2, which is not registered in this account: nothing can be launched there."),
         QT_TRANSLATE_NOOP("rules", "A cloud is of use once the account has registered it with its credentials; an import may name clouds that it "
                   "has not."),
         {.owner = cloudNotRegistered}},
    };
}
