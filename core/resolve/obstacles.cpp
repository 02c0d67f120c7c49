// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/plan/names.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace {
// Nothing gives a value, where others are there but unfit.
bool isMissing(Problem problem)
{
    return problem == Problem::TemplateWithoutMci || problem == Problem::MciWithoutCloud
        || problem == Problem::NoImage || problem == Problem::NoInstanceType || problem == Problem::SettingsUnknown;
}

// What to do about what is open, so that it fits into a sentence.
QString remedyFor(const Obstacle &obstacle)
{
    if (obstacle.withType)
        return Words::tr("set both here");
    return obstacle.field == LaunchField::Image ? Words::tr("set an image here")
                                                : Words::tr("set an instance type here");
}

QString missingSentence(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    const QString mci = nameOf(plan, resolution.mci.value), cloud = nameOf(plan, resolution.cloud.value);
    const QString open = openPartOf(obstacle), remedy = remedyFor(obstacle);
    switch (obstacle.problem) {
    case Problem::TemplateWithoutMci:
        if (!resolution.serverTemplate.value) // EC-37
            return Words::tr("There is no ServerTemplate, which leaves %1 open. Choose one, or %2.")
                .arg(open, remedy);
        return Words::tr(
                   "%1 lists no MultiCloud Image, which leaves %2 open. List one there, choose one here, "
                   "or %3.")
            .arg(nameOf(plan, resolution.serverTemplate.value), open, remedy);
    case Problem::MciWithoutCloud:
        return Words::tr(
                   "%1 gives nothing for %2, which leaves %3 open. Choose a MultiCloud Image that supports "
                   "%2, add %2 to this one, or %4.")
            .arg(mci, cloud, open, remedy);
    case Problem::NoImage:
        return Words::tr("%1 names no image for %2. Put one into its setting, or set an image here.").arg(mci, cloud);
    case Problem::NoInstanceType:
        return Words::tr("%1 names no instance type for %2. Set an instance type here.").arg(mci, cloud);
    case Problem::SettingsUnknown:
        return Words::tr(
                   "The settings of %1 are not known, which leaves %3 open. Import them, add a setting for "
                   "%2, or %4.")
            .arg(mci, cloud, open, remedy);
    default:
        return {};
    }
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
    return Words::tr("%1 was removed from the plan. Add it again, or add a server in another cloud.").arg(cloud);
}

// Of a value that is there, but cannot be launched.
QString unfitSentence(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    const AnyId id = valueId(resolution, obstacle.field);
    const QString what = labelOf(obstacle.field), name = nameOf(plan, id), cloud = nameOf(plan, resolution.cloud.value);
    if (!id) // of a datacenter policy
        return Words::tr("Every datacenter in the policy of %1 was removed from the plan. Set another policy.")
            .arg(nameOf(plan, resolution.owner));
    switch (obstacle.problem) {
    case Problem::Removed:
        return Words::tr("%1 %2 was removed from the plan. Choose another.").arg(what, name);
    case Problem::Retired:
        return Words::tr("%1 %2 is retired: %3 no longer offers it. Choose another.").arg(what, name, cloud);
    default:
        return plan.row(id.as<Image>()).availability == Availability::NoAccess
            ? Words::tr("%1 %2 is unavailable: this account has lost access to it in %3. Choose another.")
                  .arg(what, name, cloud)
            : Words::tr("%1 %2 is unavailable: it is deregistered in %3. Choose another.").arg(what, name, cloud);
    }
}

QString sentenceOf(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    return obstacle.field == LaunchField::Cloud ? cloudSentence(plan, resolution)
        : isMissing(obstacle.problem)           ? missingSentence(plan, resolution, obstacle)
                                                : unfitSentence(plan, resolution, obstacle);
}
} // namespace

QString openPartOf(const Obstacle &obstacle)
{
    return obstacle.withType ? Words::tr("the image and the instance type") : phraseOf(obstacle.field);
}

QList<Obstacle> obstaclesOf(const Resolution &resolution)
{
    QList<Obstacle> obstacles;
    if (!resolution.cloud.value)
        obstacles.append({LaunchField::Cloud, Problem::Removed});
    for (const LaunchField field : {LaunchField::Cloud, LaunchField::Image, LaunchField::InstanceType,
                                    LaunchField::Kernel, LaunchField::Ramdisk, LaunchField::Datacenter}) {
        const Problem problem = problemOf(resolution, field);
        // The cloud has a kernel and a ramdisk of its own.
        if (problem == Problem::None || (isMissing(problem) && field > LaunchField::InstanceType))
            continue;
        const Obstacle alike {LaunchField::Image, problem};
        if (field == LaunchField::InstanceType && isMissing(problem) && obstacles.contains(alike))
            obstacles.last().withType = true;
        else
            obstacles.append({field, problem});
    }
    return obstacles;
}

QStringList launchObstacles(const Plan &plan, const Resolution &resolution)
{
    QStringList sentences;
    for (const Obstacle &obstacle : obstaclesOf(resolution))
        sentences.append(sentenceOf(plan, resolution, obstacle));
    return sentences;
}

bool canLaunch(const Resolution &resolution) { return obstaclesOf(resolution).isEmpty(); }
