// SPDX-License-Identifier: MIT
#include "core/unite/uniteimages.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"
#include "core/plan/latest.h"
#include "core/resolve/resolve.h"

#include <QHash>
#include <QSet>

namespace unite {
namespace {
// The instance types that images are launched with, by how often.
class LaunchedTypes {
public:
    explicit LaunchedTypes(const Plan &plan) : m_plan(plan)
    {
        for (const Owner owner : allOwners(plan))
            for (const Resolution &next : resolutions(plan, owner))
                if (next.instanceType.value)
                    for (const Id<Image> image : {next.alias, next.image.value})
                        if (image)
                            ++m_counts[image][next.instanceType.value];
    }
    // That most launches of these images in the cloud have; none where there are none.
    Id<InstanceType> most(const QList<Id<Image>> &images) const
    {
        QHash<Id<InstanceType>, int> sum;
        for (const Id<Image> image : images) {
            const auto counts = m_counts.value(image);
            for (auto count = counts.cbegin(); count != counts.cend(); ++count)
                sum[count.key()] += *count;
        }
        Id<InstanceType> most;
        for (auto count = sum.cbegin(); count != sum.cend(); ++count)
            if (!m_plan.row(count.key()).removed
                && (!most || std::pair(*count, most) > std::pair(sum.value(most), count.key())))
                most = count.key();
        return most;
    }

private:
    const Plan &m_plan;
    QHash<Id<Image>, QHash<Id<InstanceType>, int>> m_counts;
};

// Adds the rows to one Change, by ids of its own.
class ImageUniter {
public:
    ImageUniter(const Plan &plan, const QString &by, Timestamp now)
        : m_plan(plan), m_types(plan), m_by(by), m_now(now)
    {
        m_nextLineage = plan.nextId<MciLineage>();
        m_nextMci = plan.nextId<MultiCloudImage>();
        m_nextSetting = plan.nextId<MciSetting>();
    }

    void make(const MciProposal &proposal, const QList<Build> &builds)
    {
        Id<MciLineage> lineage = proposal.lineage;
        if (!lineage) {
            lineage = m_nextLineage;
            ++m_nextLineage.value;
            m_change.of<MciLineage>().added.append({.id = lineage,
                                                    .name = proposal.name.trimmed(),
                                                    .clonedFrom = proposal.from,
                                                    .clonedAt = m_now});
        } else
            m_extended.append(lineage);
        int revision = 0;
        for (const Id<MultiCloudImage> id : m_plan.referrers<&MultiCloudImage::lineage>(lineage))
            revision = qMax(revision, m_plan.row(id).revision);
        const QHash<Id<Cloud>, Id<InstanceType>> types = typesOf(proposal);
        for (const Build &build : builds)
            addRevision(lineage, proposal, build, ++revision, types);
    }
    // With what listings that follow the latest revision list from now on.
    Change change(const Saying &label)
    {
        m_change.label = label;
        if (m_extended.isEmpty())
            return m_change;
        Plan after = m_plan;
        after.apply(m_change);
        Draft draft(after);
        for (const Id<MciLineage> lineage : std::as_const(m_extended))
            followLatest(draft, lineage);
        return m_change.merged(draft.change(label));
    }
    qsizetype settings() const { return m_change.of<MciSetting>().added.size(); }

private:
    QHash<Id<Cloud>, Id<InstanceType>> typesOf(const MciProposal &proposal) const
    {
        QHash<Id<Cloud>, QList<Id<Image>>> images;
        for (const Build &build : proposal.builds)
            for (const Candidate &one : build.images)
                images[m_plan.row(one.image).cloud].append(one.image);
        for (const Id<MultiCloudImage> mci : m_plan.referrers<&MultiCloudImage::lineage>(proposal.lineage))
            for (const Id<MciSetting> setting : m_plan.referrers<&MciSetting::mci>(mci))
                images[m_plan.row(setting).cloud].append(m_plan.row(setting).image);
        QHash<Id<Cloud>, Id<InstanceType>> types;
        for (auto of = images.begin(); of != images.end(); ++of) {
            QList<Id<Image>> once = QSet<Id<Image>>(of->cbegin(), of->cend()).values();
            types.insert(of.key(), m_types.most(once));
        }
        return types;
    }
    void addRevision(Id<MciLineage> lineage, const MciProposal &proposal, const Build &build, int revision,
                     const QHash<Id<Cloud>, Id<InstanceType>> &types)
    {
        const Id<MultiCloudImage> mci = m_nextMci;
        ++m_nextMci.value;
        m_change.of<MultiCloudImage>().added.append(
            {.id = mci,
             .lineage = lineage,
             .revision = revision,
             .name = proposal.name.trimmed(),
             .commitMessage = build.label.isEmpty()
                 ? Words::tr("United from the images %1").arg(proposal.from)
                 : Words::tr("Build %1").arg(build.label),
             .committedBy = m_by,
             .committedAt = m_now});
        for (const Id<Image> image : takenOf(build)) {
            const Id<Cloud> cloud = m_plan.row(image).cloud;
            m_change.of<MciSetting>().added.append({.id = m_nextSetting,
                                                    .mci = mci,
                                                    .cloud = cloud,
                                                    .image = image,
                                                    .instanceType = types.value(cloud)});
            ++m_nextSetting.value;
        }
    }

    const Plan &m_plan;
    LaunchedTypes m_types;
    QString m_by;
    Timestamp m_now;
    Change m_change;
    Id<MciLineage> m_nextLineage;
    Id<MultiCloudImage> m_nextMci;
    Id<MciSetting> m_nextSetting;
    QList<Id<MciLineage>> m_extended;
};

// Why a proposal can't be made so; empty when it can.
QString whyNoMci(const Plan &plan, const MciProposal &proposal, QSet<QString> &names)
{
    const QString name = proposal.name.trimmed();
    if (!proposal.lineage) {
        if (const QString why = edit::whyNotNamed<MultiCloudImage>(plan, name); !why.isEmpty())
            return why;
    } else if (!plan.find(proposal.lineage))
        return Words::tr("The MultiCloud Image %1 is no longer in the plan. Look for proposals again.")
            .arg(name);
    if (names.contains(name))
        return Words::tr("Two of the MultiCloud Images would be named %1. Rename one, or join them.")
            .arg(name);
    names.insert(name);
    for (const Build &build : proposal.builds) {
        QSet<Id<Cloud>> clouds;
        for (const Id<Image> id : takenOf(build)) {
            const Image *image = plan.find(id);
            if (!image)
                return Words::tr("An image of %1 is no longer in the plan. Look for proposals again.")
                    .arg(name);
            if (clouds.contains(image->cloud))
                return Words::tr("A build of %1 has two images for one cloud. Take one of them.").arg(name);
            clouds.insert(image->cloud);
        }
    }
    return {};
}
} // namespace

Result<Change> uniteImages(const Plan &plan, const QList<MciProposal> &proposals, const QString &by,
                           Timestamp now)
{
    ImageUniter uniter(plan, by, now);
    QSet<QString> names;
    int made = 0;
    for (const MciProposal &proposal : proposals) {
        const QList<Build> builds = buildsToMake(plan, proposal);
        if (builds.isEmpty())
            continue;
        if (const QString why = whyNoMci(plan, proposal, names); !why.isEmpty())
            return Error {why, {}};
        uniter.make(proposal, builds);
        ++made;
    }
    if (made == 0)
        return Error {Words::tr("No image is taken, so there is nothing to unite."), {}};
    return uniter.change(Words::say("Unite %1 images as %n MultiCloud Images", nullptr, made)
                             .arg(QString::number(uniter.settings())));
}
} // namespace unite
