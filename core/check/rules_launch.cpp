// SPDX-License-Identifier: MIT
// Rules on what a server or array needs to be launched at all.
#include "core/base/words.h"
#include "core/check/fixes.h"
#include "core/check/rules.h"
#include "core/plan/aliases.h"
#include "core/plan/pointer.h"

#include "core/answer/coverage.h"
#include "core/edit/arrays.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
// Whatever keeps a launch back is told by one rule of these: calls tell(obstacle) for those of the problem.
template <class Tell> void forEachObstacle(const OwnerFacts &f, Problem problem, Tell &&tell)
{
    for (const Obstacle &obstacle : f.obstacles)
        if (obstacle.problem == problem)
            tell(obstacle);
}

void mciLacksCloud(const OwnerFacts &f, Report &report)
{
    forEachObstacle(f, Problem::MciWithoutCloud, [&](const Obstacle &obstacle) {
        report.add(LaunchField::Mci, {f.resolution.mci.value, f.next.cloud},
                   report.shared(quint32(obstacle.field), [&] {
                       return obstacle.field == LaunchField::Image
                           ? Words::tr("there is no image there")
                           : Words::tr("there is no instance type there");
                   }));
    });
}

Result<Change> chooseCovering(const Plan &plan, const Finding &finding)
{
    const Owner owner(finding.subject);
    const LaunchSettings &next = nextOf(plan, owner);
    for (const Id<ListedMci> id : listedMcis(plan, effectiveTemplate(plan, next))) {
        if (!plan.setting(plan.row(id).mci, next.cloud))
            continue;
        Finding choice = finding;
        choice.about[0] = plan.row(id).mci;
        return fixes::chooseMci(plan, choice);
    }
    return Error {Words::tr("%1 lists no MultiCloud Image that supports %2. Add %2 to one of them, or choose "
                            "another ServerTemplate.")
                      .arg(nameOf(plan, effectiveTemplate(plan, next)), nameOf(plan, next.cloud)),
                  {}};
}

void overridesOnly(const OwnerFacts &f, Report &report)
{
    if (f.mci && !f.setting && f.mci->settingsKnown && f.next.image.hasValue()
        && f.next.instanceType.hasValue())
        report.add(LaunchField::Mci, {f.mci->id, f.next.cloud});
}

QString howItWent(const Image &image)
{
    return image.removed                                   ? Words::tr("it was removed from the plan")
        : image.availability == Availability::NoAccess     ? Words::tr("this account has lost access to it")
        : image.availability == Availability::Deregistered ? Words::tr("it is deregistered")
                                                           : labelOf(image.availability);
}

void imageGone(const OwnerFacts &f, Report &report)
{
    for (const Obstacle &obstacle : f.obstacles) {
        const Image *image = f.plan.find(valueId(f.resolution, obstacle.field).as<Image>());
        const Image *alias = obstacle.field == LaunchField::Image ? f.plan.find(f.resolution.alias) : nullptr;
        if (alias && image && obstacle.problem == Problem::Removed && !image->removed)
            image = alias; // what it stands for is still there
        if (image)
            report.add(obstacle.field, {image->id}, howItWent(*image));
    }
}

// What else it would launch with, and there is no more.
void placeGone(const OwnerFacts &f, Report &report)
{
    for (const Obstacle &obstacle : f.obstacles) {
        const AnyId id = valueId(f.resolution, obstacle.field);
        if (obstacle.field == LaunchField::Datacenter && !id) {
            const auto policy = f.plan.referrers<&DatacenterWeight::array>(f.owner.array());
            report.add(obstacle.field, {f.plan.row(policy.constFirst()).datacenter},
                       Words::tr("every datacenter of its policy was removed from the plan"));
        } else if (obstacle.problem == Problem::Retired) {
            report.add(obstacle.field, {id}, Words::tr("the cloud has retired it"));
        } else if (id.is<InstanceType>() || id.is<Datacenter>()) {
            report.add(obstacle.field, {id}, Words::tr("it was removed from the plan"));
        }
    }
}

void settingsUnknown(const OwnerFacts &f, Report &report)
{
    forEachObstacle(f, Problem::SettingsUnknown, [&](const Obstacle &obstacle) {
        const quint32 number = quint32(obstacle.field) << 1 | obstacle.withType;
        report.add(LaunchField::Mci, {f.resolution.mci.value, f.next.cloud},
                   report.shared(number, [&] { return openPartOf(obstacle); }));
    });
}

// What a name, a pointer or a number stands for, and nobody has said.
void meaningUnknown(const OwnerFacts &f, Report &report)
{
    const QStringList sentences = launchObstacles(f.plan, f.resolution);
    for (qsizetype i = 0; i < f.obstacles.size(); ++i) {
        const Problem problem = f.obstacles.at(i).problem;
        const bool isOfSettings = problem == Problem::SettingsUnknown; // which W-71 tells
        if ((isNotKnown(problem) && !isOfSettings) || problem == Problem::AliasCircle)
            report.add(f.obstacles.at(i).field, {}, sentences.at(i));
    }
}

void noImage(const OwnerFacts &f, Report &report)
{
    forEachObstacle(f, Problem::NoImage, [&](const Obstacle &) {
        report.add(LaunchField::Image, {f.resolution.mci.value, f.next.cloud});
    });
}

void imageDeprecated(const OwnerFacts &f, Report &report)
{
    if (!f.image || isUnavailable(*f.image))
        return;
    const bool isPast = f.image->deprecatedAt && f.image->deprecatedAt <= f.now;
    if (isPast)
        report.add(LaunchField::Image, {f.image->id},
                   QCoreApplication::translate("rules", " since %1").arg(longDayText(f.image->deprecatedAt)));
    else if (f.image->availability == Availability::Deprecated)
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
    check(LaunchField::Datacenter, f.next.datacenter.value());
    for (const Id<DatacenterWeight> id : f.plan.referrers<&DatacenterWeight::array>(f.owner.array()))
        check(LaunchField::Datacenter, f.plan.row(id).datacenter);
}

// A datacenter of a policy has no place to be inherited from: then the array launches in any.
Result<Change> takeOfThisCloud(const Plan &plan, const Finding &finding)
{
    const Owner owner(finding.subject);
    const auto policy = plan.referrers<&DatacenterWeight::array>(owner.array());
    const bool isOfPolicy = std::any_of(policy.cbegin(), policy.cend(), [&](Id<DatacenterWeight> id) {
        return AnyId(plan.row(id).datacenter) == finding.about[0];
    });
    if (!isOfPolicy)
        return fixes::inheritField(plan, finding);
    const Result<Change> cleared = edit::setDatacenterPolicy(plan, owner.array(), {});
    if (!cleared || AnyId(nextOf(plan, owner).datacenter.value()) != finding.about[0])
        return cleared;
    Plan after = plan;
    after.apply(*cleared);
    const Result<Change> inherited = fixes::inheritField(after, finding);
    return inherited ? Result<Change>(cleared->merged(*inherited)) : inherited;
}

void noInstanceType(const OwnerFacts &f, Report &report)
{
    forEachObstacle(f, Problem::NoInstanceType, [&](const Obstacle &) {
        report.add(LaunchField::InstanceType, {f.resolution.mci.value, f.next.cloud});
    });
}

// An alias stands for a machine image, also where it is not known for which.
bool isOfKind(const Image &image, ImageKind kind)
{
    return image.kind == kind || (image.kind == ImageKind::Alias && kind == ImageKind::Machine);
}

void wrongKind(const OwnerFacts &f, Report &report)
{
    const auto check = [&](LaunchField field, Id<Image> id, ImageKind kind) {
        if (const Image *row = f.plan.find(id); row && !isOfKind(*row, kind))
            report.add(field, {id}, labelOf(row->kind));
    };
    check(LaunchField::Image, f.resolution.image.value, ImageKind::Machine);
    check(LaunchField::Kernel, f.resolution.kernel.value, ImageKind::Kernel);
    check(LaunchField::Ramdisk, f.resolution.ramdisk.value, ImageKind::Ramdisk);
}

Result<Change> inheritOther(const Plan &plan, const Finding &finding)
{
    const Result<Change> change = fixes::inheritField(plan, finding);
    if (!change)
        return change;
    Plan after = plan;
    after.apply(*change);
    if (valueId(resolve(after, Owner(finding.subject)), *finding.field) == finding.about[0])
        return Error {Words::tr("What would be inherited is the same image. Choose another one."), {}};
    return change;
}

void cloudNotRegistered(const OwnerFacts &f, Report &report)
{
    for (const Obstacle &obstacle : f.obstacles)
        if (obstacle.field == LaunchField::Cloud)
            report.add(obstacle.field, {f.next.cloud},
                       obstacle.problem == Problem::Removed ? Words::tr("was removed from the plan")
                                                            : Words::tr("is not registered in this account"));
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
        if (const InstanceType *row = f.plan.find(setting.instanceType); row && row->cloud != setting.cloud)
            report.add(LaunchField::InstanceType, {row->id, row->cloud});
    }
}

void settingWrongKind(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        const auto check = [&](LaunchField field, Id<Image> image, ImageKind kind) {
            if (const Image *row = f.plan.find(image); row && !isOfKind(*row, kind))
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
        for (const auto &[field, image] :
             {std::pair(LaunchField::Image, setting.image), std::pair(LaunchField::Kernel, setting.kernel),
              std::pair(LaunchField::Ramdisk, setting.ramdisk)})
            if (const Image *row = f.plan.find(imageMeant(f.plan, image)); row && isUnavailable(*row))
                report.add(field, {row->id, setting.cloud}, howItWent(*row));
    }
}

// What is gone or not known, so that there is nothing to launch with.
QList<Rule> missingRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-57", Error, Error, QT_TRANSLATE_NOOP("rules", "The cloud is not registered, or removed"),
         QT_TRANSLATE_NOOP("rules", "%1 is in %2, which %4: nothing can be launched there."),
         QT_TRANSLATE_NOOP("rules", "A cloud is of use once the account has registered it with its credentials; an import may name clouds that it "
                   "has not."),
         {.owner = cloudNotRegistered}},
        {"W-71", Error, Error, QT_TRANSLATE_NOOP("rules", "What it would launch with is not known"),
         QT_TRANSLATE_NOOP("rules", "The settings of %2 are not known, and neither is what they give %1 in %3: %4."),
         QT_TRANSLATE_NOOP("rules", "A MultiCloud Image that a file only names may have an image for the cloud or not. Import its settings, add "
                   "one for the cloud, or set image and instance type."),
         {.owner = settingsUnknown}},
        {"W-72", Error, Error, QT_TRANSLATE_NOOP("rules", "A setting without image"),
         QT_TRANSLATE_NOOP("rules", "%2 has a setting for %3 that names no image, so %1 has none to launch."),
         QT_TRANSLATE_NOOP("rules", "Put an image into the setting of the MultiCloud Image, or have the fingerprint matched again. (Image "
                   "Fingerprints)"),
         {.owner = noImage}},
        {"W-73", Error, Error, QT_TRANSLATE_NOOP("rules", "The instance type or datacenter is gone"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch with %2, but %4."),
         QT_TRANSLATE_NOOP("rules", "What was deleted or retired keeps its place in the settings that name it, and is refused at launch. Choose "
                   "another."),
         {.owner = placeGone}},
        {"W-77", Error, Error, QT_TRANSLATE_NOOP("rules", "What it stands for is not known"),
         QT_TRANSLATE_NOOP("rules", "%1 can't be launched from what is known. %4"),
         QT_TRANSLATE_NOOP("rules", "An alias stands for an image, and $Default and $Latest for a revision, that only the cloud can tell. "
                   "Bring in what it says, or choose here."),
         {.owner = meaningUnknown}},
    };
    // clang-format on
}
} // namespace

QList<Rule> launchRules()
{
    using enum RuleLevel;
    // clang-format off
    return QList<Rule> {
        {"W-08", Error, Error, QT_TRANSLATE_NOOP("rules", "The MultiCloud Image does not support the cloud"),
         QT_TRANSLATE_NOOP("rules", "%2 does not support %3, so %4 that %1 could inherit."),
         QT_TRANSLATE_NOOP("rules", "A server can only be added to a cloud that its MultiCloud Image supports. Choose one that does, or add the "
                   "cloud to this one. (Inheritance of Images)"),
         {.owner = mciLacksCloud}, {{QT_TRANSLATE_NOOP("rules", "Choose a listed MultiCloud Image that supports the cloud"),
         chooseCovering}}},
        {"W-09", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Running on overrides only"),
         QT_TRANSLATE_NOOP("rules", "%2 does not support %3: %1 launches with the image and instance type that are set on it, and "
                   "inherits no kernel, ramdisk or user data."),
         QT_TRANSLATE_NOOP("rules", "The dashboard refuses to add such a server; only the API allows it. Choose a MultiCloud Image that supports "
                   "the cloud. (Inheritance of Images)"),
         {.owner = overridesOnly}, {{QT_TRANSLATE_NOOP("rules", "Choose a listed MultiCloud Image that supports the cloud"),
         chooseCovering}}},
        {"W-10", Error, Error, QT_TRANSLATE_NOOP("rules", "The image is gone"),
         QT_TRANSLATE_NOOP("rules", "%1 uses the image %2, which is gone: %4. Launching would fail."),
         QT_TRANSLATE_NOOP("rules", "The cloud answers “AuthFailure: Not authorized for images”. Choose another image, or put one that is "
                   "there into the MultiCloud Image. (FAQ: Why is my image invalid or unavailable?)"),
         {.owner = imageGone, .mci = settingGone}},
        {"W-11", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The image is deprecated"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch the image %2, which its provider has deprecated%4: it may soon be gone."),
         QT_TRANSLATE_NOOP("rules", "A deprecated image still launches, until it is deregistered without a word. Plan for another one in time."),
         {.owner = imageDeprecated}},
        {"W-39", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The user data is too long"),
         QT_TRANSLATE_NOOP("rules", "The user data of %1 has %4 bytes; clouds take at most 16384."),
         QT_TRANSLATE_NOOP("rules", "EC2 limits user data to 16 KB."),
         {.owner = longUserData, .mci = longSettingUserData}},
        {"W-45", Error, Error, QT_TRANSLATE_NOOP("rules", "Something of another cloud"),
         QT_TRANSLATE_NOOP("rules", "%1 uses %2, which belongs to %3: it does not exist in the cloud where it would be launched."),
         QT_TRANSLATE_NOOP("rules", "Images, instance types and datacenters exist in exactly one cloud each."),
         {.owner = otherCloud, .mci = settingOtherCloud}, {{QT_TRANSLATE_NOOP("rules", "Inherit it"), takeOfThisCloud}}},
        {"W-46", Error, Error, QT_TRANSLATE_NOOP("rules", "No instance type"),
         QT_TRANSLATE_NOOP("rules", "%2 names no instance type for %3, so one must be chosen on %1 before it can launch."),
         QT_TRANSLATE_NOOP("rules", "Settings that an image fingerprint made carry no instance type. (Image Fingerprints)"),
         {.owner = noInstanceType}},
        {"W-56", Error, Error, QT_TRANSLATE_NOOP("rules", "The wrong kind of image"),
         QT_TRANSLATE_NOOP("rules", "%1 has the %4 image %2 in a field for another kind of image."),
         QT_TRANSLATE_NOOP("rules", "Only a machine image boots; kernel and ramdisk images go into their own fields."),
         {.owner = wrongKind, .mci = settingWrongKind}, {{QT_TRANSLATE_NOOP("rules", "Inherit it"), inheritOther}}},
    } + missingRules();
    // clang-format on
}
