// SPDX-License-Identifier: MIT
#include "core/unite/imageproposals.h"

#include "core/base/words.h"
#include "core/plan/regions.h"
#include "core/resolve/sourcekinds.h"
#include "core/unite/buildname.h"
#include "core/unite/uniting.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace unite {
namespace {
using Owners = QMap<QString, QSet<QString>>; // by the type of their clouds

// Where an image belongs.
struct Sorted {
    Id<Image> image;
    QString key; // what it is a build of
    BuildName name;
    Text owner;
    bool isOffered = true; // else it only tells what was united before, as it cannot be launched any more
};

class Proposing {
public:
    Proposing(const Plan &plan, Progress *progress) : m_plan(plan), m_progress(progress) {}

    ImageProposals run(const std::optional<QList<Id<Image>>> &images)
    {
        findCovered();
        findSources();
        if (m_progress)
            m_progress->setTotal(images ? images->size() : m_plan.all<Image>().size());
        if (images)
            for (const Id<Image> id : *images)
                take(m_plan.row(id));
        else
            m_plan.all<Image>().forEach([this](const Image &row) { take(row); });
        takeUnited();
        if (m_progress && m_progress->isCancelled())
            return {};
        for (const QString &key : std::as_const(m_keys))
            for (const QList<Sorted> &group : apart(m_groups.value(key)))
                propose(group);
        nameThem();
        return m_result;
    }

private:
    void findCovered()
    {
        const QSet<Id<MciLineage>> ofTemplates = mcisOfTemplates(m_plan);
        m_plan.all<MciSetting>().forEach([&](const MciSetting &setting) {
            const MultiCloudImage &mci = m_plan.row(setting.mci);
            if (!setting.image || mci.removed || ofTemplates.contains(mci.lineage))
                return;
            m_covered.insert(setting.image);
        });
    }
    // The images that others say they were copied from.
    void findSources()
    {
        QSet<Text> named;
        m_plan.all<Image>().forEach([&](const Image &row) {
            if (!row.copiedFrom.isEmpty())
                named.insert(row.copiedFrom);
        });
        if (!named.isEmpty())
            m_plan.all<Image>().forEach([&](const Image &row) {
                if (named.contains(row.uid))
                    m_sources[row.uid].append(row.id);
            });
    }
    // What an image is a copy of. An image that was built from another lies in the cloud of that; only a copy
    // crosses.
    bool isCopy(const Image &row) const
    {
        if (row.copiedFrom.isEmpty() || row.copiedFrom == row.uid)
            return false;
        const Region *from = row.copiedFromCloud.isEmpty() ? nullptr : regionNamed(row.copiedFromCloud);
        return from && from != regionOf(m_plan.row(row.cloud));
    }
    const Image &original(const Image &row) const
    {
        const Image *found = &row;
        for (int steps = 0; steps < 8 && isCopy(*found); ++steps) {
            const Image *next = nullptr;
            for (const Id<Image> id : m_sources.value(found->copiedFrom))
                if (const Image &source = m_plan.row(id);
                    regionOf(m_plan.row(source.cloud)) == regionNamed(found->copiedFromCloud))
                    next = &source;
            if (!next)
                break;
            found = next;
        }
        return *found;
    }
    const BuildName &readName(const QString &name)
    {
        const auto known = m_names.constFind(name);
        return known != m_names.cend() ? *known : *m_names.insert(name, buildNameOf(name));
    }
    Sorted sortedOf(const Image &row)
    {
        const Image &original = this->original(row);
        Sorted result {row.id, {}, {}, original.owner};
        const QString uid = original.uid, name = original.name, family = original.family;
        if (original.kind == ImageKind::Alias) {
            const QString plain = withoutRegions(QString(uid).remove(QStringLiteral("resolve:ssm:")));
            result.key = QStringLiteral("alias:") + plain.toLower();
            result.name.stem = plain;
        } else if (!family.isEmpty()) {
            result.name = readName(name.isEmpty() ? uid : name);
            if (result.name.build.isEmpty())
                result.name.build = name.isEmpty() ? uid.section(u'/', -1) : name;
            result.key = QStringLiteral("family:") + family.toLower();
            result.name.stem = family;
        } else if (isUrn(uid)) { // its name is what the marketplace calls it
            const QString version = uid.section(u':', 3);
            result.name = buildNameOf(QStringLiteral("image-v") + version);
            result.name.stem = name.isEmpty() ? uid.section(u':', 0, 2) : readName(name).stem;
            result.name.build = version == QLatin1String("latest") ? QString() : version;
            result.key = QStringLiteral("urn:") + uid.section(u':', 0, 2).toLower();
        } else if (!name.isEmpty()) {
            result.name = readName(name);
            result.key = QStringLiteral("name:") + result.name.stem.toLower();
        } else if (isCopy(original)) {
            result.name.stem = original.copiedFrom;
            result.key = QStringLiteral("copy:%1/%2").arg(original.copiedFromCloud, original.copiedFrom);
        }
        if (!result.name.saysArchitecture && original.kind == ImageKind::Machine)
            result.key += u'\n' + QString::number(int(original.architecture));
        return result;
    }
    void take(const Image &row)
    {
        if (m_progress)
            m_progress->advance();
        if (!isImageOfMci(row) || row.removed || (m_progress && m_progress->isCancelled()))
            return;
        if (!isLaunchable(row.availability)) {
            ++m_result.unavailable;
            return;
        }
        const Sorted sorted = sortedOf(row);
        if (!isNamed(sorted)) {
            ++m_result.unnamed;
            return;
        }
        QList<Sorted> &group = m_groups[sorted.key];
        if (group.isEmpty())
            m_keys.append(sorted.key);
        group.append(sorted);
        m_offered.insert(row.id);
    }
    static bool isImageOfMci(const Image &row)
    {
        return row.id && (row.kind == ImageKind::Machine || row.kind == ImageKind::Alias);
    }
    static bool isNamed(const Sorted &sorted)
    {
        return !sorted.key.isEmpty() && !sorted.key.startsWith(u'\n');
    }
    // What was united before is found by its images, also by those that are gone or not among those that are looked at.
    void takeUnited()
    {
        for (const Id<Image> id : m_covered) {
            const Image &row = m_plan.row(id);
            if (!isImageOfMci(row) || m_offered.contains(id))
                continue;
            Sorted sorted = sortedOf(row);
            sorted.isOffered = !isUnavailable(row);
            if (isNamed(sorted) && m_groups.contains(sorted.key))
                m_groups[sorted.key].append(sorted);
        }
    }

    // Images of one name that several owners have in one kind of cloud need not be the same: they stay apart.
    QList<QList<Sorted>> apart(const QList<Sorted> &group) const
    {
        Owners owners;
        for (const Sorted &one : group)
            if (!one.owner.isEmpty())
                owners[m_plan.row(m_plan.row(one.image).cloud).type].insert(one.owner);
        const bool isMixed = std::any_of(owners.cbegin(), owners.cend(),
                                         [](const QSet<QString> &some) { return some.size() > 1; });
        return isMixed ? parted(group, [](const Sorted &one) { return one.owner.toString(); })
                       : QList<QList<Sorted>> {group};
    }
    template <class Key> static QList<QList<Sorted>> parted(const QList<Sorted> &group, Key &&key)
    {
        QList<QList<Sorted>> parts;
        QHash<QString, qsizetype> places;
        for (const Sorted &one : group) {
            const QString part = key(one);
            const auto known = places.constFind(part);
            const qsizetype place = known == places.cend() ? *places.insert(part, parts.size()) : *known;
            if (place == parts.size())
                parts.append(QList<Sorted>());
            parts[place].append(one);
        }
        return parts;
    }

    // A lineage that was united from such images before.
    Id<MciLineage> madeBefore(const QList<Sorted> &group) const
    {
        Id<MciLineage> found;
        for (const Sorted &one : group)
            for (const Id<MciSetting> id : m_plan.referrers<&MciSetting::image>(one.image)) {
                const MultiCloudImage &mci = m_plan.row(m_plan.row(id).mci);
                const MciLineage &lineage = m_plan.row(mci.lineage);
                // In any letter case, as images are grouped: Azure writes one id in several.
                if (!mci.removed && !lineage.place
                    && lineage.clonedFrom.compare(group.constFirst().name.stem, Qt::CaseInsensitive) == 0
                    && (!found || lineage.id < found))
                    found = lineage.id;
            }
        return found;
    }
    bool has(Id<MciLineage> lineage, Id<Image> image) const
    {
        const auto settings = m_plan.referrers<&MciSetting::image>(image);
        return lineage && std::any_of(settings.cbegin(), settings.cend(), [&](Id<MciSetting> id) {
                   const MultiCloudImage &mci = m_plan.row(m_plan.row(id).mci);
                   return mci.lineage == lineage && !mci.removed;
               });
    }
    QList<Build> buildsOf(const QList<Sorted> &group, Id<MciLineage> lineage) const
    {
        QList<Build> builds;
        QHash<QString, qsizetype> places;
        for (const Sorted &one : group) {
            if (!lineage && m_covered.contains(one.image))
                continue;
            const auto known = places.constFind(one.name.build);
            if (known == places.cend()) {
                places.insert(one.name.build, builds.size());
                builds.append({one.name.build, one.name.day, one.name.order, {}});
            }
            Build &build = builds[places.value(one.name.build)];
            build.images.append({one.image, true});
            const Timestamp created = m_plan.row(one.image).created;
            if (!one.name.day && created && (!build.at || created < build.at))
                build.at = created;
        }
        sortBuilds(builds);
        return builds;
    }
    // What is before the newest build that the lineage has would become its latest revision.
    void leaveOlder(QList<Build> &builds, Id<MciLineage> lineage) const
    {
        bool isOlder = false;
        for (auto build = builds.rbegin(); build != builds.rend(); ++build) {
            build->isOlder = isOlder;
            for (Candidate &one : build->images) {
                isOlder = isOlder || has(lineage, one.image);
                one.taken = one.taken && !build->isOlder;
            }
        }
    }
    void propose(const QList<Sorted> &group)
    {
        MciProposal proposal {
            .name = {}, .from = group.constFirst().name.stem, .lineage = madeBefore(group), .builds = {}};
        QSet<Id<Image>> offered;
        for (const Sorted &one : group)
            if (one.isOffered)
                offered.insert(one.image);
        proposal.builds = buildsOf(group, proposal.lineage);
        leaveOlder(proposal.builds, proposal.lineage);
        qsizetype images = 0;
        for (Build &build : proposal.builds) {
            build.images.removeIf([&](const Candidate &one) { return !offered.contains(one.image); });
            if (std::all_of(build.images.cbegin(), build.images.cend(),
                            [&](const Candidate &one) { return m_covered.contains(one.image); }))
                build.images.clear();
            leaveUndecided(m_plan, build);
            images += build.images.size();
        }
        proposal.builds.removeIf([](const Build &build) { return build.images.isEmpty(); });
        if (images == 0)
            return;
        if (images == 1 && !proposal.lineage) {
            ++m_result.alone;
            return;
        }
        m_result.mcis.append(proposal);
    }

    // The last part of a path, with more of it where others are called the same; of an id of Azure, in which
    // each part is named by the one before it, the gallery.
    static QString shortName(const QString &stem, int parts)
    {
        const bool isId = stem.contains(QLatin1String("galleries/"), Qt::CaseInsensitive);
        if ((stem.startsWith(u'/') && !isId) || !stem.contains(u'/'))
            return stem;
        const int outer = isId ? -3 : -2;
        const QString last = stem.section(u'/', -1), before = stem.section(u'/', outer, outer);
        return parts == 1 ? last : parts == 2 ? QStringLiteral("%1 (%2)").arg(last, before) : stem;
    }
    // A gallery and the versions in it have one id, which may be written in several letter cases: what follows the
    // latest version says so, and is no revision among the versions, which stay what they are.
    QString nameOf(const MciProposal &one, int parts) const
    {
        const Image &image = m_plan.row(one.builds.constFirst().images.constFirst().image);
        const QString name = shortName(one.from, parts);
        return image.kind == ImageKind::Alias && image.follows == AliasRule::Gallery
            ? Words::tr("%1 (latest version)").arg(name)
            : name;
    }
    void nameThem()
    {
        QHash<QString, int> count;
        const auto key = [&](const MciProposal &one, int parts) {
            return QString::number(parts) + nameOf(one, parts).toLower();
        };
        for (const MciProposal &one : std::as_const(m_result.mcis))
            for (const int parts : {1, 2})
                if (!one.lineage)
                    ++count[key(one, parts)];
        QSet<QString> taken;
        for (MciProposal &one : m_result.mcis) {
            const bool isClear = count.value(key(one, 1)) == 1, isClearer = count.value(key(one, 2)) == 1;
            const QString wanted = nameOf(one, isClear ? 1 : isClearer ? 2 : 3);
            one.name =
                one.lineage ? m_plan.row(one.lineage).name : freeName<MciLineage>(m_plan, wanted, taken);
            taken.insert(one.name);
        }
        std::stable_sort(m_result.mcis.begin(), m_result.mcis.end(),
                         [](const MciProposal &a, const MciProposal &b) { return a.name < b.name; });
    }

    const Plan &m_plan;
    Progress *m_progress;
    QSet<Id<Image>> m_covered, m_offered;
    QHash<Text, QList<Id<Image>>> m_sources;
    QHash<QString, BuildName> m_names;
    QHash<QString, QList<Sorted>> m_groups;
    QStringList m_keys; // in the order in which they were met
    ImageProposals m_result;
};
} // namespace

ImageProposals proposeMcis(const Plan &plan, const std::optional<QList<Id<Image>>> &images,
                           Progress *progress)
{
    return Proposing(plan, progress).run(images);
}
} // namespace unite
