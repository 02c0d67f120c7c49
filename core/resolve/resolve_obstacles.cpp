// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"
#include "core/resolve/sourcekinds.h"

#include <QCoreApplication>

namespace {
// There is no value, and none will do.
bool isMissing(Problem problem)
{
    constexpr std::array unfit {Problem::None, Problem::ImageUnavailable, Problem::Removed, Problem::Retired,
                                Problem::CloudUnregistered};
    return std::find(unfit.begin(), unfit.end(), problem) == unfit.end();
}

// What to do about what is open, so that it fits into a sentence.
QString remedyFor(const Obstacle &obstacle)
{
    if (obstacle.withType)
        return Words::tr("set both here");
    return obstacle.field == LaunchField::Image ? Words::tr("set an image here")
                                                : Words::tr("set an instance type here");
}

// What lists its group, or the disk that a server boots from.
QString commandForNext(const Plan &plan, Owner owner)
{
    const Provider provider = sourceKeyOf(plan, owner).provider;
    if (!owner.isArray())
        return provider == Provider::Google ? QStringLiteral("gcloud compute disks list") : QString();
    return provider == Provider::Aws   ? QStringLiteral("aws autoscaling describe-auto-scaling-groups")
        : provider == Provider::Google ? QStringLiteral("gcloud compute instance-groups managed list")
        : provider == Provider::Azure  ? QStringLiteral("az vmss list")
                                       : QString();
}

QString commandForAlias(const Plan &plan, const Image &alias)
{
    const QString uid = alias.uid;
    return alias.follows == AliasRule::Family ? QStringLiteral("gcloud compute images list")
        : alias.follows == AliasRule::Gallery ? QStringLiteral("az sig image-version list")
        : uid.startsWith(QLatin1String("/communityGalleries/"))
        ? QStringLiteral("az sig image-version list-community")
        : uid.startsWith(QLatin1String("resolve:ssm:")) ? QStringLiteral("aws ssm get-parameters")
        : isUrn(uid)                                    ? QStringLiteral("az vm image list --all")
        : plan.row(alias.place.record.id()).provider == Provider::Terraform
        ? QStringLiteral("terraform show -json")
        : QString();
}

// Whose revision, or what is in it, is not known: what a launch option names goes before Next.
const TemplateLineage &templateAsked(const Plan &plan, const Resolution &resolution, Problem problem)
{
    if (problem == Problem::ContentsUnknown)
        return plan.row(plan.row(resolution.serverTemplate.value).lineage);
    const LaunchOption &option = plan.row(resolution.option);
    return plan.row(option.templateLineage ? option.templateLineage
                                           : nextOf(plan, resolution.owner).templateLineage);
}

QString missingSentence(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    const QString mci = nameOf(plan, resolution.mci.value), cloud = nameOf(plan, resolution.cloud.value);
    const QString open = openPartOf(obstacle), remedy = remedyFor(obstacle);
    switch (obstacle.problem) {
    case Problem::NothingSet: // EC-37, R-30
        return Words::tr("There is no ServerTemplate, which leaves %1 open. Choose one, or %2.")
            .arg(open, remedy);
    case Problem::AliasUnknown:
        return Words::tr("What the alias %1 stands for is not known. Bring that in, or set an image here.")
            .arg(nameOf(plan, resolution.alias));
    case Problem::AliasCircle:
        return Words::tr("The alias %1 leads to no image, only to more aliases. Set an image here.")
            .arg(nameOf(plan, resolution.alias));
    case Problem::RevisionUnknown:
        return Words::
            tr("Which revision of the ServerTemplate is followed is not known, which leaves %1 open. Bring its "
               "revisions in, name a revision here, or %2.")
                .arg(open, remedy);
    case Problem::ContentsUnknown:
        return Words::tr("%1 is known by its number only, which leaves %2 open. Bring it in, or %3.")
            .arg(nameOf(plan, resolution.serverTemplate.value), open, remedy);
    case Problem::NextUnknown:
        if (!resolution.owner.isArray())
            return Words::tr("What %1 boots from was not read, which leaves %2 open. Bring that in, choose a "
                             "ServerTemplate, or %3.")
                .arg(nameOf(plan, resolution.owner), open, remedy);
        return Words::tr(
                   "What %1 launches from was not read, which leaves %2 open. Bring its group in, choose a "
                   "ServerTemplate, or %3.")
            .arg(nameOf(plan, resolution.owner), open, remedy);
    case Problem::TemplateWithoutMci:
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
        return Words::tr("%1 names no image for %2. Put one into its setting, or set an image here.")
            .arg(mci, cloud);
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
    return Words::tr("%1 was removed from the plan. Add it again, or add a server in another cloud.")
        .arg(cloud);
}

// Of a value that is there, but cannot be launched.
QString unfitSentence(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    const AnyId id = valueId(resolution, obstacle.field);
    const QString what = labelOf(obstacle.field), name = nameOf(plan, id),
                  cloud = nameOf(plan, resolution.cloud.value);
    if (!id) // of a datacenter policy
        return Words::tr(
                   "Every datacenter in the policy of %1 was removed from the plan. Set another policy.")
            .arg(nameOf(plan, resolution.owner));
    switch (obstacle.problem) {
    case Problem::Removed:
        if (obstacle.field == LaunchField::Image && resolution.alias && !plan.row(id.as<Image>()).removed)
            return Words::tr("The alias %1 was removed from the plan. Set an image here.")
                .arg(nameOf(plan, resolution.alias));
        return Words::tr("%1 %2 was removed from the plan. Choose another.").arg(what, name);
    case Problem::Retired:
        return Words::tr("%1 %2 is retired: %3 no longer offers it. Choose another.").arg(what, name, cloud);
    default:
        break;
    }
    switch (const Availability is = plan.row(id.as<Image>()).availability) {
    case Availability::NoAccess:
        return Words::tr("%1 %2 is unavailable: this account has lost access to it in %3. Choose another.")
            .arg(what, name, cloud);
    case Availability::Deregistered:
        return Words::tr("%1 %2 is unavailable: it is deregistered in %3. Choose another.")
            .arg(what, name, cloud);
    default:
        return Words::tr("%1 %2 is unavailable: in %3 it is %4. Choose another.")
            .arg(what, name, cloud, labelOf(is));
    }
}

QString withCommand(const QString &sentence, const QString &command)
{
    return command.isEmpty() ? sentence : Words::tr("%1 “%2” tells it.").arg(sentence, command);
}

QString sentenceOf(const Plan &plan, const Resolution &resolution, const Obstacle &obstacle)
{
    return obstacle.field == LaunchField::Cloud ? cloudSentence(plan, resolution)
        : isMissing(obstacle.problem)           ? withCommand(missingSentence(plan, resolution, obstacle),
                                                              commandTelling(plan, resolution, obstacle.problem))
                                                : unfitSentence(plan, resolution, obstacle);
}
} // namespace

QString commandTelling(const Plan &plan, const Resolution &resolution, Problem problem)
{
    const SourceKey &key = templateAsked(plan, resolution, problem).sourceKey;
    switch (problem) {
    case Problem::AliasUnknown:
        return commandForAlias(plan, plan.row(resolution.alias));
    case Problem::NextUnknown:
        return commandForNext(plan, resolution.owner);
    case Problem::ContentsUnknown:
        return contentsCommand(key);
    case Problem::RevisionUnknown: // a launch configuration has one, and is known by it or not at all
        return isLaunchConfiguration(key)   ? contentsCommand(key)
            : key.provider == Provider::Aws ? QStringLiteral("aws ec2 describe-launch-templates")
                                            : QString();
    default:
        return {};
    }
}

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
