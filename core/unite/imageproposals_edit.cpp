// SPDX-License-Identifier: MIT
// What can be asked of proposals, and how they are corrected.
#include "core/unite/imageproposals.h"

#include "core/base/words.h"
#include "core/unite/uniting.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace unite {
namespace {
QHash<Id<Cloud>, QList<qsizetype>> byCloud(const Plan &plan, const Build &build)
{
    QHash<Id<Cloud>, QList<qsizetype>> places;
    for (qsizetype i = 0; i < build.images.size(); ++i)
        places[plan.row(build.images.at(i).image).cloud].append(i);
    return places;
}

// True when a revision that was made before has all of these.
bool isMade(const Plan &plan, Id<MciLineage> lineage, const QList<Id<Image>> &images)
{
    for (const Id<MultiCloudImage> revision : plan.referrers<&MultiCloudImage::lineage>(lineage)) {
        const bool has = std::all_of(images.cbegin(), images.cend(), [&](Id<Image> image) {
            const MciSetting *setting = plan.setting(revision, plan.row(image).cloud);
            return setting && setting->image == image;
        });
        if (has && !plan.row(revision).removed)
            return true;
    }
    return false;
}
} // namespace

void sortBuilds(QList<Build> &builds)
{
    const bool areTimed =
        std::all_of(builds.cbegin(), builds.cend(), [](const Build &one) { return bool(one.at); });
    std::stable_sort(builds.begin(), builds.end(), [areTimed](const Build &a, const Build &b) {
        if (areTimed && a.at != b.at)
            return a.at < b.at;
        if (a.label.isEmpty() != b.label.isEmpty())
            return b.label.isEmpty(); // what bears no date is what there is now
        return a.order != b.order ? a.order < b.order : a.label < b.label;
    });
}

void leaveUndecided(const Plan &plan, Build &build)
{
    std::stable_sort(build.images.begin(), build.images.end(), [&](const Candidate &a, const Candidate &b) {
        return std::pair(plan.row(a.image).cloud, a.image) < std::pair(plan.row(b.image).cloud, b.image);
    });
    for (const QList<qsizetype> &places : byCloud(plan, build))
        if (places.size() > 1)
            for (const qsizetype place : places)
                build.images[place].taken = false;
}

QList<Id<Cloud>> conflictsOf(const Plan &plan, const Build &build)
{
    QList<Id<Cloud>> clouds;
    if (build.isOlder)
        return clouds;
    const auto places = byCloud(plan, build);
    for (auto of = places.cbegin(); of != places.cend(); ++of)
        if (of->size() > 1
            && std::none_of(of->cbegin(), of->cend(), [&](qsizetype i) { return build.images.at(i).taken; }))
            clouds.append(of.key());
    std::sort(clouds.begin(), clouds.end());
    return clouds;
}

qsizetype conflictsOf(const Plan &plan, const MciProposal &proposal)
{
    qsizetype count = 0;
    for (const Build &build : proposal.builds)
        count += conflictsOf(plan, build).size();
    return count;
}

QList<Id<Image>> takenOf(const Build &build)
{
    QList<Id<Image>> taken;
    for (const Candidate &one : build.images)
        if (one.taken)
            taken.append(one.image);
    return taken;
}

QList<Build> buildsToMake(const Plan &plan, const MciProposal &proposal)
{
    QList<Build> builds;
    for (const Build &build : proposal.builds)
        if (const QList<Id<Image>> taken = takenOf(build);
            !taken.isEmpty() && !(proposal.lineage && isMade(plan, proposal.lineage, taken)))
            builds.append(build);
    return builds;
}

Build joined(const Plan &plan, const QList<Build> &builds)
{
    Build result = builds.value(0);
    for (const Build &other : builds.mid(1)) {
        result.images += other.images;
        result.isOlder = result.isOlder && other.isOlder;
        if (other.at && (!result.at || other.at < result.at))
            result.at = other.at;
    }
    leaveUndecided(plan, result);
    return result;
}

MciProposal joined(const Plan &plan, const QList<MciProposal> &proposals)
{
    MciProposal result = proposals.value(0);
    result.builds.clear();
    QHash<QString, QList<Build>> byLabel;
    QStringList labels;
    for (const MciProposal &proposal : proposals) {
        if (!result.lineage)
            result.lineage = proposal.lineage;
        for (const Build &build : proposal.builds) {
            if (!byLabel.contains(build.label))
                labels.append(build.label);
            byLabel[build.label].append(build);
        }
    }
    for (const QString &label : std::as_const(labels)) {
        const QList<Build> &same = byLabel[label];
        result.builds.append(same.size() == 1 ? same.constFirst() : joined(plan, same));
    }
    if (result.lineage)
        result.name = plan.row(result.lineage).name;
    sortBuilds(result.builds);
    return result;
}

MciProposal split(const Plan &plan, MciProposal &proposal, const QSet<Id<Image>> &images)
{
    MciProposal result {.name = Words::tr("%1 (split)").arg(proposal.name), .from = proposal.from};
    QList<Build> left;
    for (Build &build : proposal.builds) {
        Build own = build;
        own.isOlder = false; // it has no lineage yet
        own.images.removeIf([&](const Candidate &one) { return !images.contains(one.image); });
        build.images.removeIf([&](const Candidate &one) { return images.contains(one.image); });
        for (Build *part : {&own, &build}) {
            // What is for its cloud alone now is no longer undecided.
            for (const QList<qsizetype> &places : byCloud(plan, *part))
                if (places.size() == 1 && !own.images.isEmpty() && !part->isOlder)
                    part->images[places.constFirst()].taken = true;
        }
        if (!own.images.isEmpty())
            result.builds.append(own);
        if (!build.images.isEmpty())
            left.append(build);
    }
    proposal.builds = left;
    return result;
}

void take(const Plan &plan, Build &build, Id<Image> image, bool taken)
{
    const Id<Cloud> cloud = plan.row(image).cloud;
    for (Candidate &one : build.images)
        if (one.image == image)
            one.taken = taken;
        else if (taken && plan.row(one.image).cloud == cloud)
            one.taken = false;
}
} // namespace unite
