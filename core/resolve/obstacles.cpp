// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/plan/names.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
// Which of image and instance type is missing, in words that fit into a sentence.
struct Missing {
    QString what, remedy;
};
Missing missing(bool image, bool type)
{
    if (image && type)
        return {Words::tr("the image and the instance type"), Words::tr("set both here")};
    return image ? Missing {Words::tr("the image"), Words::tr("set an image here")}
                 : Missing {Words::tr("the instance type"), Words::tr("set an instance type here")};
}

QString missingSentence(const Plan &plan, const Resolution &resolution, Problem problem,
                        const Missing &missing)
{
    const QString mci = nameOf(plan, resolution.mci.value), cloud = nameOf(plan, resolution.cloud.value);
    switch (problem) {
    case Problem::TemplateWithoutMci:
        if (!resolution.serverTemplate.value) // EC-37
            return Words::tr("There is no ServerTemplate, which leaves %1 open. Choose one, or %2.")
                .arg(missing.what, missing.remedy);
        return Words::tr(
                   "%1 lists no MultiCloud Image, which leaves %2 open. List one there, choose one here, "
                   "or %3.")
            .arg(nameOf(plan, resolution.serverTemplate.value), missing.what, missing.remedy);
    case Problem::MciWithoutCloud:
        return Words::tr(
                   "%1 gives nothing for %2, which leaves %3 open. Choose a MultiCloud Image that supports "
                   "%2, add %2 to this one, or %4.")
            .arg(mci, cloud, missing.what, missing.remedy);
    case Problem::NoInstanceType:
        return Words::tr("%1 names no instance type for %2. Set an instance type here.").arg(mci, cloud);
    case Problem::SettingsUnknown:
        return Words::tr(
                   "The settings of %1 are not known, which leaves %3 open. Import them, add a setting for "
                   "%2, or %4.")
            .arg(mci, cloud, missing.what, missing.remedy);
    default:
        return {};
    }
}

bool isMissing(Problem problem)
{
    return problem == Problem::TemplateWithoutMci || problem == Problem::MciWithoutCloud
        || problem == Problem::NoInstanceType || problem == Problem::SettingsUnknown;
}

QString cloudSentence(const Plan &plan, const Resolution &resolution)
{
    const QString cloud = nameOf(plan, resolution.cloud.value);
    if (!resolution.cloud.value)
        return Words::tr("There is no cloud to launch in.");
    if (resolution.cloud.problem == Problem::CloudUnregistered)
        return Words::tr(
                   "%1 is not registered in this account, so nothing can be launched there. Register it, "
                   "or add a server in another cloud.")
            .arg(cloud);
    if (resolution.cloud.problem == Problem::Removed)
        return Words::tr("%1 was removed from the plan. Add it again, or add a server in another cloud.")
            .arg(cloud);
    return {};
}

// A value that is there, but cannot be launched.
bool isUnfit(const Resolution &resolution, LaunchField field)
{
    const Problem problem = problemOf(resolution, field);
    return (problem == Problem::ImageUnavailable || problem == Problem::Removed) && valueId(resolution, field);
}

QString unfitSentence(const Plan &plan, const Resolution &resolution, LaunchField field)
{
    if (!isUnfit(resolution, field))
        return {};
    const AnyId id = valueId(resolution, field);
    if (problemOf(resolution, field) == Problem::Removed)
        return Words::tr("%1 %2 was removed from the plan. Choose another.")
            .arg(labelOf(field), nameOf(plan, id));
    const QString cloud = nameOf(plan, resolution.cloud.value);
    return plan.row(id.as<Image>()).availability == Availability::NoAccess
        ? Words::tr("%1 %2 is unavailable: this account has lost access to it in %3. Choose another.")
              .arg(labelOf(field), nameOf(plan, id), cloud)
        : Words::tr("%1 %2 is unavailable: it is deregistered in %3. Choose another.")
              .arg(labelOf(field), nameOf(plan, id), cloud);
}
constexpr std::array unfitFields {LaunchField::Image, LaunchField::InstanceType, LaunchField::Kernel,
                                  LaunchField::Ramdisk, LaunchField::Datacenter};
} // namespace

QStringList launchObstacles(const Plan &plan, const Resolution &resolution)
{
    QStringList obstacles {cloudSentence(plan, resolution)};
    const Problem image = resolution.image.problem, type = resolution.instanceType.problem;
    if (isMissing(image))
        obstacles.append(missingSentence(plan, resolution, image, missing(true, type == image)));
    if (isMissing(type) && type != image)
        obstacles.append(missingSentence(plan, resolution, type, missing(false, true)));
    for (const LaunchField field : unfitFields)
        obstacles.append(unfitSentence(plan, resolution, field));
    obstacles.removeAll(QString());
    return obstacles;
}

bool canLaunch(const Resolution &resolution)
{
    return resolution.cloud.value && resolution.cloud.problem == Problem::None
        && !isMissing(resolution.image.problem) && !isMissing(resolution.instanceType.problem)
        && std::none_of(unfitFields.begin(), unfitFields.end(),
                        [&](LaunchField field) { return isUnfit(resolution, field); });
}
