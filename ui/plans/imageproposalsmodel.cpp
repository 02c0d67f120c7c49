// SPDX-License-Identifier: MIT
#include "ui/plans/imageproposalsmodel.h"

#include "core/naming/names.h"
#include "core/unite/uniteimages.h"
#include "core/unite/uniting.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

namespace {
QSet<Id<Cloud>> cloudsOf(const Plan &plan, const unite::Build &build)
{
    QSet<Id<Cloud>> clouds;
    for (const unite::Candidate &one : build.images)
        clouds.insert(plan.row(one.image).cloud);
    return clouds;
}

// Wholly taken when there is one image for each of its clouds.
Qt::CheckState stateOfBuild(const Plan &plan, const unite::Build &build)
{
    const qsizetype taken = unite::takenOf(build).size();
    return taken == 0                           ? Qt::Unchecked
        : taken == cloudsOf(plan, build).size() ? Qt::Checked
                                                : Qt::PartiallyChecked;
}
} // namespace

ImageProposalsModel::ImageProposalsModel(const Plan &plan, const unite::ImageProposals &proposals,
                                         QObject *parent)
    : ProposalsModel(parent), m_plan(plan), m_mcis(proposals.mcis), m_alone(proposals.alone),
      m_unnamed(proposals.unnamed), m_unavailable(proposals.unavailable)
{
}

int ImageProposalsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant ImageProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList {tr("MultiCloud Image, Build, Image"), tr("Cloud"), tr("Of"), tr("Note")}.value(
        section);
}

int ImageProposalsModel::countBelow(const ProposalNode &node) const
{
    if (node.top < 0)
        return int(m_mcis.size());
    if (node.part < 0)
        return int(m_mcis.at(node.top).builds.size());
    return node.leaf < 0 ? int(buildAt(node).images.size()) : 0;
}

QString ImageProposalsModel::textAt(const ProposalNode &node, int column) const
{
    if (column == Note)
        return noteAt(node);
    if (node.depth() == 0) {
        const unite::MciProposal &mci = m_mcis.at(node.top);
        return column == Name ? mci.name : column == Of ? mci.from : QString();
    }
    const unite::Build &build = buildAt(node);
    if (node.depth() == 1) {
        if (column == Name)
            return !build.label.isEmpty()               ? build.label
                : m_mcis.at(node.top).builds.size() > 1 ? tr("Without a label")
                                                        : tr("The only build");
        if (column == CloudColumn)
            return theme::counted(unite::takenOf(build).size(), tr("1 cloud"), tr("%1 clouds"));
        return build.at ? QLocale().toString(build.at.toDateTime().date(), QLocale::ShortFormat) : QString();
    }
    const Image &image = m_plan.row(build.images.at(node.leaf).image);
    return column == Name       ? image.uid.toString()
        : column == CloudColumn ? nameOf(m_plan, image.cloud)
                                : image.name.toString();
}

QString ImageProposalsModel::noteAt(const ProposalNode &node) const
{
    const unite::MciProposal &mci = m_mcis.at(node.top);
    if (node.depth() == 0) {
        const qsizetype conflicts = unite::conflictsOf(m_plan, mci);
        if (conflicts > 0)
            return theme::counted(conflicts, tr("1 cloud has several images of one build: take one"),
                                  tr("%1 times, a cloud has several images of one build: take one"));
        const QString revisions =
            theme::counted(unite::buildsToMake(m_plan, mci).size(), tr("1 revision"), tr("%1 revisions"));
        return mci.lineage ? tr("%1, continues what was united before").arg(revisions) : revisions;
    }
    if (buildAt(node).isOlder)
        return node.depth() == 1 ? tr("Older than what it has: what you take becomes its latest revision")
                                 : QString();
    QStringList clouds;
    for (const Id<Cloud> cloud : unite::conflictsOf(m_plan, buildAt(node)))
        if (node.depth() == 1 || m_plan.row(buildAt(node).images.at(node.leaf).image).cloud == cloud)
            clouds.append(nameOf(m_plan, cloud));
    return clouds.isEmpty() ? QString()
                            : tr("Several images for %1: take one").arg(clouds.join(QStringLiteral(", ")));
}

bool ImageProposalsModel::isWarned(const ProposalNode &node) const
{
    return node.depth() == 0 ? unite::conflictsOf(m_plan, m_mcis.at(node.top)) > 0 : !noteAt(node).isEmpty();
}

Qt::CheckState ImageProposalsModel::stateOf(const ProposalNode &node) const
{
    if (node.depth() == 2)
        return buildAt(node).images.at(node.leaf).taken ? Qt::Checked : Qt::Unchecked;
    if (node.depth() == 1)
        return stateOfBuild(m_plan, buildAt(node));
    bool isAny = false, isAll = true;
    for (const unite::Build &build : m_mcis.at(node.top).builds) {
        isAny = isAny || stateOfBuild(m_plan, build) != Qt::Unchecked;
        isAll = isAll && stateOfBuild(m_plan, build) == Qt::Checked;
    }
    return isAll ? Qt::Checked : isAny ? Qt::PartiallyChecked : Qt::Unchecked;
}

void ImageProposalsModel::setTaken(const ProposalNode &node, bool taken)
{
    for (int part = 0; part < countBelow({node.top, -1, -1}); ++part) {
        if (node.part >= 0 && node.part != part)
            continue;
        unite::Build &build = m_mcis[node.top].builds[part];
        if (node.leaf >= 0) {
            unite::take(m_plan, build, build.images.at(node.leaf).image, taken);
            continue;
        }
        QHash<Id<Cloud>, int> count;
        for (const unite::Candidate &one : std::as_const(build.images))
            ++count[m_plan.row(one.image).cloud];
        // Of several for one cloud, the person says which.
        for (unite::Candidate &one : build.images)
            if (!taken || count.value(m_plan.row(one.image).cloud) == 1)
                one.taken = taken;
    }
}

bool ImageProposalsModel::canRename(int top) const { return !m_mcis.at(top).lineage; }
void ImageProposalsModel::rename(int top, const QString &name) { m_mcis[top].name = name; }

QSet<Id<Image>> ImageProposalsModel::imagesOf(const QList<ProposalNode> &nodes, int top) const
{
    QSet<Id<Image>> images;
    for (const ProposalNode &node : nodes)
        if (node.top == top && node.part >= 0)
            for (int i = 0; i < buildAt(node).images.size(); ++i)
                if (node.leaf < 0 || node.leaf == i)
                    images.insert(buildAt(node).images.at(i).image);
    return images;
}

QString ImageProposalsModel::whyNotJoined(const QList<ProposalNode> &nodes) const
{
    const bool areMcis =
        std::all_of(nodes.cbegin(), nodes.cend(), [](const auto &one) { return one.depth() == 0; });
    const bool areBuilds = std::all_of(nodes.cbegin(), nodes.cend(), [&](const auto &one) {
        return one.depth() == 1 && one.top == nodes.constFirst().top;
    });
    return nodes.size() > 1 && (areMcis || areBuilds)
        ? QString()
        : tr("Select several MultiCloud Images, or several builds of one.");
}

QString ImageProposalsModel::whyNotSplit(const QList<ProposalNode> &nodes) const
{
    const bool areParts = std::all_of(nodes.cbegin(), nodes.cend(), [&](const auto &one) {
        return one.depth() > 0 && one.top == nodes.constFirst().top;
    });
    return !nodes.isEmpty() && areParts ? QString() : tr("Select builds or images of one MultiCloud Image.");
}

void ImageProposalsModel::join(const QList<ProposalNode> &nodes)
{
    if (!whyNotJoined(nodes).isEmpty())
        return;
    QList<ProposalNode> sorted = nodes;
    std::sort(sorted.begin(), sorted.end());
    rearrange([&] {
        const int top = sorted.constFirst().top;
        if (sorted.constFirst().depth() == 1) {
            QList<unite::Build> builds;
            for (const ProposalNode &node : std::as_const(sorted))
                builds.append(buildAt(node));
            for (qsizetype i = sorted.size() - 1; i > 0; --i)
                m_mcis[top].builds.removeAt(sorted.at(i).part);
            m_mcis[top].builds[sorted.constFirst().part] = unite::joined(m_plan, builds);
            return;
        }
        QList<unite::MciProposal> mcis;
        for (const ProposalNode &node : std::as_const(sorted))
            mcis.append(m_mcis.at(node.top));
        for (qsizetype i = sorted.size() - 1; i > 0; --i)
            m_mcis.removeAt(sorted.at(i).top);
        m_mcis[top] = unite::joined(m_plan, mcis);
    });
}

void ImageProposalsModel::split(const QList<ProposalNode> &nodes)
{
    if (!whyNotSplit(nodes).isEmpty())
        return;
    rearrange([&] {
        const int top = nodes.constFirst().top;
        m_mcis.insert(top + 1, unite::split(m_plan, m_mcis[top], imagesOf(nodes, top)));
        if (m_mcis.at(top).builds.isEmpty())
            m_mcis.removeAt(top);
    });
}

void ImageProposalsModel::drop(const QList<ProposalNode> &nodes)
{
    rearrange([&] {
        for (int top = int(m_mcis.size()) - 1; top >= 0; --top) {
            const QSet<Id<Image>> images = imagesOf(nodes, top);
            if (!images.isEmpty())
                unite::split(m_plan, m_mcis[top], images);
            if (m_mcis.at(top).builds.isEmpty() || nodes.contains(ProposalNode {top, -1, -1}))
                m_mcis.removeAt(top);
        }
    });
}

QString ImageProposalsModel::summary() const
{
    QStringList parts {theme::counted(m_mcis.size(), tr("1 MultiCloud Image is proposed."),
                                      tr("%1 MultiCloud Images are proposed."))};
    if (m_alone > 0)
        parts.append(theme::counted(m_alone, tr("1 image has no other of its kind."),
                                    tr("%1 images have no other of their kind.")));
    if (m_unnamed > 0)
        parts.append(theme::counted(m_unnamed, tr("Of 1 nothing but its uid is known."),
                                    tr("Of %1 nothing but their uid is known.")));
    if (m_unavailable > 0)
        parts.append(theme::counted(m_unavailable, tr("1 can't be launched any more."),
                                    tr("%1 can't be launched any more.")));
    return parts.join(u' ');
}

bool ImageProposalsModel::isUndecided() const
{
    return std::any_of(m_mcis.cbegin(), m_mcis.cend(),
                       [this](const unite::MciProposal &one) { return unite::conflictsOf(m_plan, one) > 0; });
}

std::function<UnitingResult(Progress &)> ImageProposalsModel::making(const QString &by, Timestamp now) const
{
    return [plan = m_plan, mcis = m_mcis, by, now](Progress &) {
        UnitingResult result {.change = unite::uniteImages(plan, mcis, by, now)};
        if (result.change)
            result.impact = unite::movedLaunches(plan, *result.change);
        return result;
    };
}
