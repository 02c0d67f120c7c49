// SPDX-License-Identifier: MIT
// Rules on deployments as a whole.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/plan/pointer.h"

#include "core/edit/deployments.h"
#include "core/edit/instances.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
void notLockedDown(const PlanFacts &f, Id<Deployment> id, Report &report)
{
    const Deployment &row = f.plan.row(id);
    if (row.environment != Environment::Production)
        return;
    int unlocked = 0;
    for (const Id<Server> server : f.plan.referrers<&Server::deployment>(id))
        if (const Instance *current = currentOf(f.plan, server); current && !current->locked)
            ++unlocked;
    const QString servers = unlocked == 1
        ? Words::tr("1 running server in it is not locked")
        : Words::tr("%n running servers in it are not locked", nullptr, unlocked);
    if (!row.locked)
        report.add({}, {}, Words::tr("it is not locked"));
    else if (unlocked)
        report.add({}, {}, servers);
}

// The deployment and what runs in it.
Result<Change> lock(const Plan &plan, const Finding &finding)
{
    const auto id = finding.subject.as<Deployment>();
    const Result<Change> deployment = edit::lockDeployments(plan, {id}, true);
    QList<Id<Instance>> unlocked;
    for (const Id<Server> server : plan.referrers<&Server::deployment>(id))
        if (const Instance *current = currentOf(plan, server); current && !current->locked)
            unlocked.append(current->id);
    if (!deployment || unlocked.isEmpty())
        return deployment;
    const Result<Change> instances = edit::lockInstances(plan, unlocked, true, Timestamp::now());
    if (!instances || deployment->isEmpty())
        return instances;
    return deployment->merged(*instances);
}

void severalImages(const PlanFacts &f, Id<Deployment> id, Report &report)
{
    struct User {
        Id<TemplateLineage> lineage;
        Id<MciLineage> mci;
        Id<Cloud> cloud;
        Owner owner;
        auto operator<=>(const User &) const = default;
        bool isLike(const User &other) const
        {
            return lineage == other.lineage && mci == other.mci && cloud == other.cloud;
        }
    };
    // Other MultiCloud Images are a choice, and W-03 tells of images chosen by hand.
    QList<User> users;
    for (const Owner owner : ownersIn(f.plan, id)) {
        const LaunchSettings &next = nextOf(f.plan, owner);
        const ListedMci *standard = f.plan.defaultMci(effectiveTemplate(f.plan, next));
        const auto mci = next.mci.isSet() ? next.mci.value()
            : standard                    ? standard->mci
                                          : Id<MultiCloudImage>();
        if (mci && !next.image.isSet())
            users.append({f.plan.row(effectiveTemplate(f.plan, next)).lineage, f.plan.row(mci).lineage,
                          next.cloud, owner});
    }
    std::sort(users.begin(), users.end());
    // Only those who have something to be compared with are resolved.
    for (auto first = users.cbegin(), end = first; first != users.cend(); first = end) {
        end = std::find_if(first, users.cend(), [&](const User &user) { return !user.isLike(*first); });
        QSet<Id<Image>> images;
        for (auto user = first; user != end && end - first > 1; ++user)
            if (const Id<Image> image = resolve(f.plan, user->owner).image.value)
                images.insert(image);
        if (images.size() > 1)
            report.add({}, {first->cloud},
                       Words::tr("%1 different images of %2 for %3")
                           .arg(QString::number(images.size()), f.plan.row(first->mci).name,
                                f.plan.row(first->lineage).name));
    }
}
} // namespace

QList<Rule> deploymentRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        quiet(Quiet::OfImported, {"W-48", Off, Warning, QT_TRANSLATE_NOOP("rules", "Production is not locked down"),
         QT_TRANSLATE_NOOP("rules", "%1 is in production, but %4."),
         QT_TRANSLATE_NOOP("rules", "Locking down production means to commit all HEADs, to lock the deployment and its servers, and to test a "
                   "restart. (Prepare ServerTemplates for Production)"),
         {.deployment = notLockedDown}, {{QT_TRANSLATE_NOOP("rules", "Lock the deployment and its running servers"), lock}}}),
        {"W-54", Info, Warning, QT_TRANSLATE_NOOP("rules", "Several images for the same ServerTemplate"),
         QT_TRANSLATE_NOOP("rules", "The servers and arrays of %1 in %2 would launch %4, because they use different revisions."),
         QT_TRANSLATE_NOOP("rules", "A deployment should be consistent and repeatable: update all of its servers to the same revision. "
                   "(Instances and Servers, Concepts)"),
         {.deployment = severalImages}},
    };
    // clang-format on
}
