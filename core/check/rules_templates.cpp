// SPDX-License-Identifier: MIT
// Rules on ServerTemplates and what they list.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/check/traits.h"
#include "core/plan/owner.h"
#include "core/plan/pointer.h"

#include "core/answer/coverage.h"
#include "core/base/sparse.h"
#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"

#include <QCoreApplication>
#include <QSet>

namespace {
void listsNothing(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    if (f.plan.row(id).contentsKnown && f.plan.referrers<&ListedMci::serverTemplate>(id).isEmpty())
        report.add(LaunchField::Mci, {},
                   Words::tr("lists no MultiCloud Image, so there is no image to launch"));
}

void inheritsNothing(const OwnerFacts &f, Report &report)
{
    for (const Obstacle &obstacle : f.obstacles)
        if (obstacle.problem == Problem::TemplateWithoutMci || obstacle.problem == Problem::NothingSet)
            report.add(
                LaunchField::Mci, {f.serverTemplate},
                f.serverTemplate
                    ? Words::tr("inherits from %1, which lists no MultiCloud Image, so nothing gives it %2")
                          .arg(nameOf(f.plan, f.serverTemplate), openPartOf(obstacle))
                    : Words::tr("has no ServerTemplate, so nothing gives it %1").arg(openPartOf(obstacle)));
}

void listsHead(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    if (f.plan.row(id).isHead())
        return;
    for (const Id<ListedMci> listed : listedMcis(f.plan, id))
        if (const MultiCloudImage &mci = f.plan.row(f.plan.row(listed).mci); mci.isHead())
            report.add(LaunchField::Mci, {mci.id});
}

void newerListed(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    if (!f.plan.row(id).isHead())
        return;
    for (const Id<ListedMci> listed : listedMcis(f.plan, id)) {
        const MultiCloudImage &mci = f.plan.row(f.plan.row(listed).mci);
        const Id<MultiCloudImage> latest = latestRevision(f.plan, mci.lineage);
        if (!mci.isHead() && f.plan.row(listed).naming != RevisionNaming::Latest
            && f.plan.row(latest).revision > mci.revision)
            report.add(LaunchField::Mci, {latest, mci.id});
    }
}

void latestIsNotLatest(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    for (const Id<ListedMci> listed : behindLatest(f.plan, id)) {
        const MultiCloudImage &mci = f.plan.row(f.plan.row(listed).mci);
        report.add(LaunchField::Mci, {latestRevision(f.plan, mci.lineage), mci.id});
    }
}

Result<Change> takeLatest(const Plan &plan, const Finding &finding)
{
    for (const Id<ListedMci> listed : behindLatest(plan, finding.subject.as<ServerTemplate>()))
        if (AnyId(plan.row(listed).mci) == finding.about[1])
            return edit::setListedRevision(plan, listed, finding.about[0].as<MultiCloudImage>(),
                                           RevisionNaming::Latest);
    return Error {Words::tr("%1 lists the latest revision by now.").arg(nameOf(plan, finding.subject)), {}};
}

Result<Change> takeNewer(const Plan &plan, const Finding &finding)
{
    const auto serverTemplate = finding.subject.as<ServerTemplate>();
    for (const Id<ListedMci> listed : listedMcis(plan, serverTemplate))
        if (AnyId(plan.row(listed).mci) == finding.about[1])
            return edit::setListedRevision(plan, listed, finding.about[0].as<MultiCloudImage>(),
                                           RevisionNaming::Number);
    return Error {Words::tr("%1 lists another revision by now.").arg(nameOf(plan, serverTemplate)), {}};
}

// The clouds of the deployments that use the ServerTemplate.
QList<Id<Cloud>> cloudsOfUsers(const PlanFacts &f, Id<ServerTemplate> id)
{
    const Plan &plan = f.plan;
    QSet<Id<Deployment>> deployments;
    for (const Owner owner : ownersFrom(plan, id))
        deployments.insert(deploymentOf(plan, owner));
    Sparse<Id<Cloud>> used;
    for (const Id<Deployment> deployment : std::as_const(deployments))
        for (const Id<Cloud> cloud : f.clouds(deployment))
            used[cloud.value] = cloud;
    QList<Id<Cloud>> clouds;
    used.forEach([&](quint32, Id<Cloud> cloud) { clouds.append(cloud); });
    return clouds;
}

void cloudNotCovered(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    if (f.plan.referrers<&ListedMci::serverTemplate>(id).isEmpty())
        return;
    const QList<Id<Cloud>> clouds = cloudsOfUsers(f, id);
    for (const Id<Cloud> cloud : clouds)
        if (coverageOf(f.plan, id, cloud) == Coverage::None)
            report.add(LaunchField::Mci, {cloud});
}

void defaultLacksCloud(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    const ListedMci *standard = f.plan.defaultMci(id);
    if (!standard || !f.plan.row(standard->mci).settingsKnown)
        return;
    QList<Id<Cloud>> lacking;
    for (const Id<ListedMci> listed : listedMcis(f.plan, id))
        for (const Id<MciSetting> setting : f.plan.referrers<&MciSetting::mci>(f.plan.row(listed).mci))
            if (const Id<Cloud> cloud = f.plan.row(setting).cloud;
                !f.plan.setting(standard->mci, cloud) && !lacking.contains(cloud))
                lacking.append(cloud);
    QStringList names;
    for (const Id<Cloud> cloud : std::as_const(lacking))
        names.append(nameOf(f.plan, cloud));
    if (!names.isEmpty())
        report.add(LaunchField::Mci, {standard->mci}, names.join(QStringLiteral(", ")));
}

void mixedReleases(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    QStringList releases;
    for (const Id<ListedMci> listed : listedMcis(f.plan, id))
        if (const QString release = releaseOf(f.plan.row(f.plan.row(listed).mci).name);
            !release.isEmpty() && !releases.contains(release))
            releases.append(release);
    if (releases.size() > 1)
        report.add(LaunchField::Mci, {}, releases.join(QStringLiteral(", ")));
}
} // namespace

QList<Rule> templateRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-26", Warning, Warning, QT_TRANSLATE_NOOP("rules", "A committed ServerTemplate lists a HEAD"),
         QT_TRANSLATE_NOOP("rules", "%1 is committed, but lists %2, which changes with every edit."),
         QT_TRANSLATE_NOOP("rules", "Committed revisions should not include HEAD versions. (Lifecycle Management of ServerTemplates)"),
         {.serverTemplate = listsHead}},
        {"W-27", Info, Info, QT_TRANSLATE_NOOP("rules", "A newer revision of a MultiCloud Image"),
         QT_TRANSLATE_NOOP("rules", "%1 lists %3; %2 is now available."),
         QT_TRANSLATE_NOOP("rules", "A newer revision is never listed by itself; list it when it was tested. (ServerTemplates, Images)"),
         {.serverTemplate = newerListed}, {{QT_TRANSLATE_NOOP("rules", "List the newer revision"), takeNewer}}},
        quiet(Quiet::OfImported, {"W-29", Warning, Warning, QT_TRANSLATE_NOOP("rules", "No MultiCloud Image for a cloud in use"),
         QT_TRANSLATE_NOOP("rules", "%1 lists no MultiCloud Image for %2, where a deployment that uses it has servers."),
         QT_TRANSLATE_NOOP("rules", "A ServerTemplate for production contains MultiCloud Images that support all of the clouds. (Prepare "
                   "ServerTemplates for Production)"),
         {.serverTemplate = cloudNotCovered}}), // a launch template is of one region
        {"W-30", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The default lacks a cloud that another has"),
         QT_TRANSLATE_NOOP("rules", "The default MultiCloud Image of %1, %2, does not support %4, though others that it lists do. Servers there "
                   "can't inherit it and must choose one."),
         QT_TRANSLATE_NOOP("rules", "Verify that the proper default MultiCloud Image is selected. (Prepare ServerTemplates for Production)"),
         {.serverTemplate = defaultLacksCloud}},
        {"W-31", Error, Error, QT_TRANSLATE_NOOP("rules", "No MultiCloud Image to inherit from"),
         QT_TRANSLATE_NOOP("rules", "%1 %4."),
         QT_TRANSLATE_NOOP("rules", "A ServerTemplate needs at least one MultiCloud Image that supports at least one cloud. (Create a Custom "
                   "ServerTemplate)"),
         {.owner = inheritsNothing, .serverTemplate = listsNothing}},
        {"W-53", Info, Info, QT_TRANSLATE_NOOP("rules", "MultiCloud Images of different releases"),
         QT_TRANSLATE_NOOP("rules", "%1 lists MultiCloud Images of different compatibility releases: %4."),
         QT_TRANSLATE_NOOP("rules", "Keep to one compatibility release, whose parts were tested together. (Lifecycle Management of "
                   "ServerTemplates)"),
         {.serverTemplate = mixedReleases}},
        {"W-74", Warning, Warning, QT_TRANSLATE_NOOP("rules", "“latest” is not the latest revision"),
         QT_TRANSLATE_NOOP("rules", "%1 is to list the latest revision of a MultiCloud Image, which is %2, but lists %3."),
         QT_TRANSLATE_NOOP("rules", "“latest” follows the highest committed revision. Another program may have added one and left the list as "
                   "it was. (ServerTemplates, Images)"),
         {.serverTemplate = latestIsNotLatest}, {{QT_TRANSLATE_NOOP("rules", "List the latest revision"), takeLatest}}},
    };
    // clang-format on
}
