// SPDX-License-Identifier: MIT
#include "core/unite/needs.h"

#include "core/base/words.h"
#include "core/plan/latest.h"
#include "core/plan/pointer.h"
#include "core/unite/uniting.h"

#include <QMap>
#include <algorithm>

namespace unite {
namespace {
// What a launch from the revision takes in the cloud; false when that is not known.
bool takeNeed(const Plan &plan, Id<ServerTemplate> revision, Id<Cloud> cloud, Launcher &launcher)
{
    const ServerTemplate &row = plan.row(revision);
    const ListedMci *listed = plan.defaultMci(revision);
    if (!listed || !row.contentsKnown || row.removed)
        return false;
    const MciSetting *setting = plan.setting(listed->mci, cloud);
    if (!setting || !setting->image)
        return false;
    launcher.need = *setting;
    launcher.need.id = {};
    launcher.need.mci = {};
    launcher.need.place = {};
    launcher.tags = plan.row(listed->mci).tags;
    launcher.revision = row.revision;
    launcher.isDefault = plan.row(row.lineage).defaultRevision == revision;
    return true;
}

class Collecting {
public:
    Collecting(const Plan &plan, QList<Owner> &left) : m_plan(plan), m_left(left) {}

    void add(Owner owner, Id<LaunchOption> option, Id<ServerTemplate> named, Id<TemplateLineage> followed,
             TemplatePointer pointer)
    {
        Launcher launcher {.owner = owner, .option = option, .follows = bool(followed), .pointer = pointer};
        const Id<ServerTemplate> revision = followed ? followedRevision(m_plan, followed, pointer) : named;
        if (takeNeed(m_plan, revision, nextOf(m_plan, owner).cloud, launcher))
            m_launchers.append(launcher);
        else if (!m_left.contains(owner))
            m_left.append(owner);
    }
    void look(Owner owner, Id<TemplateLineage> lineage)
    {
        const LaunchSettings &next = nextOf(m_plan, owner);
        if (templateLineageOf(m_plan, next) == lineage)
            add(owner, {}, next.serverTemplate, next.templateLineage, next.pointer);
        if (owner.isArray())
            for (const Id<LaunchOption> id : optionsOf(m_plan, owner.array()))
                if (const LaunchOption &option = m_plan.row(id); option.templateLineage == lineage
                    || (option.serverTemplate && m_plan.row(option.serverTemplate).lineage == lineage))
                    add(owner, id, option.serverTemplate, option.templateLineage, option.pointer);
    }
    const QList<Launcher> &launchers() const { return m_launchers; }

private:
    const Plan &m_plan;
    QList<Owner> &m_left;
    QList<Launcher> m_launchers;
};

// The revisions of a MultiCloud Image that give what one launcher needs, best first.
bool isBetter(const Plan &plan, const MciSetting &a, const MciSetting &b, const MciSetting &need)
{
    const auto rank = [&](const MciSetting &setting) {
        return std::pair(setting.instanceType == need.instanceType, plan.row(setting.mci).revision);
    };
    return rank(a) > rank(b);
}

// By lineage, the best setting for one launcher.
QHash<Id<MciLineage>, Id<MciSetting>> offersFor(const Plan &plan, const QSet<Id<MciLineage>> &ofTemplates,
                                                const Launcher &launcher)
{
    QHash<Id<MciLineage>, Id<MciSetting>> offers;
    for (const Id<MciSetting> id : plan.referrers<&MciSetting::image>(launcher.need.image)) {
        const MciSetting &setting = plan.row(id);
        const MultiCloudImage &mci = plan.row(setting.mci);
        if (ofTemplates.contains(mci.lineage) || mci.isHead() || mci.removed || mci.tags != launcher.tags
            || !gives(setting, launcher.need))
            continue;
        const Id<MciSetting> known = offers.value(mci.lineage);
        if (!known || isBetter(plan, setting, plan.row(known), launcher.need))
            offers.insert(mci.lineage, id);
    }
    return offers;
}
} // namespace

QList<Launcher> launchers(const Plan &plan, const TemplateProposal &proposal, QList<Owner> &left)
{
    Collecting collecting(plan, left);
    for (const TemplateMember &member : proposal.members)
        if (member.taken)
            for (const Owner owner : launchersOf(plan, member.lineage))
                collecting.look(owner, member.lineage);
    return collecting.launchers();
}

bool gives(const MciSetting &setting, const MciSetting &need)
{
    return setting.cloud == need.cloud && setting.image == need.image && setting.kernel == need.kernel
        && setting.ramdisk == need.ramdisk && setting.userData == need.userData
        && setting.typeByCloud == need.typeByCloud && (need.instanceType || !setting.instanceType);
}

QList<Id<MultiCloudImage>> mciFor(const Plan &plan, const QList<Launcher> &launchers)
{
    const QSet<Id<MciLineage>> ofTemplates = mcisOfTemplates(plan);
    QList<QHash<Id<MciLineage>, Id<MciSetting>>> offers;
    for (const Launcher &launcher : launchers)
        offers.append(offersFor(plan, ofTemplates, launcher));
    QList<Id<MultiCloudImage>> best;
    std::pair<int, int> bestRank {-1, 0};
    QList<Id<MciLineage>> lineages = offers.value(0).keys();
    std::sort(lineages.begin(), lineages.end());
    for (const Id<MciLineage> lineage : std::as_const(lineages)) {
        QList<Id<MultiCloudImage>> mcis;
        QSet<Id<MultiCloudImage>> distinct;
        int types = 0;
        for (qsizetype i = 0; i < launchers.size(); ++i) {
            const MciSetting &setting = plan.row(offers.at(i).value(lineage));
            if (!setting.id)
                break;
            mcis.append(setting.mci);
            distinct.insert(setting.mci);
            types += setting.instanceType == launchers.at(i).need.instanceType ? 1 : 0;
        }
        if (mcis.size() == launchers.size() && std::pair(types, -int(distinct.size())) > bestRank) {
            bestRank = {types, -int(distinct.size())};
            best = mcis;
        }
    }
    return best;
}

QList<Id<MultiCloudImage>> makeMciFor(Draft &draft, const TemplateProposal &proposal, const QString &name,
                                      const QList<Launcher> &launchers, const QString &by, Timestamp now)
{
    // What differs in a cloud lies in revisions of its own, the default's in the latest.
    QMap<Id<Cloud>, QList<qsizetype>>
        distinct; // the launchers that are the first to need something, by cloud
    QList<qsizetype> order(launchers.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const Launcher &one = launchers.at(a), &other = launchers.at(b);
        return std::tuple(one.followsDefault(), one.isDefault, one.revision)
            > std::tuple(other.followsDefault(), other.isDefault, other.revision);
    });
    QList<int> levels(launchers.size());
    int deepest = 0;
    for (const qsizetype i : std::as_const(order)) {
        const Launcher &launcher = launchers.at(i);
        QList<qsizetype> &known = distinct[launcher.need.cloud];
        int level = 0;
        while (level < known.size() && launchers.at(known.at(level)).need != launcher.need)
            ++level;
        if (level == known.size())
            known.append(i);
        levels[i] = level;
        deepest = qMax(deepest, level);
    }
    const Id<MciLineage> lineage =
        draft.add(MciLineage {.name = name, .clonedFrom = proposal.from, .clonedAt = now});
    QList<Id<MultiCloudImage>> byLevel(deepest + 1);
    for (int level = deepest; level >= 0; --level) {
        byLevel[level] =
            draft.add(MultiCloudImage {.lineage = lineage,
                                       .revision = deepest - level + 1,
                                       .name = name,
                                       .commitMessage = Words::tr("United from %1").arg(proposal.from),
                                       .committedBy = by,
                                       .committedAt = now});
        for (const QList<qsizetype> &known : std::as_const(distinct))
            if (level < known.size()) {
                MciSetting setting = launchers.at(known.at(level)).need;
                setting.mci = byLevel[level];
                setting.origin = SettingOrigin::Manual;
                draft.add(setting);
            }
    }
    QList<Id<MultiCloudImage>> mcis;
    for (const int level : std::as_const(levels))
        mcis.append(byLevel[level]);
    return mcis;
}
} // namespace unite
