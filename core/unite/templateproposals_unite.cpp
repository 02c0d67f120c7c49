// SPDX-License-Identifier: MIT
// Makes the ServerTemplates that were proposed, and moves the Nexts.
#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "core/unite/needs.h"
#include "core/unite/uniting.h"

#include <QSet>
#include <algorithm>

namespace unite {
namespace {
class TemplateUniter {
public:
    TemplateUniter(const Plan &plan, const QString &by, Timestamp now)
        : m_plan(plan), m_draft(plan), m_by(by), m_now(now)
    {
    }

    void make(const TemplateProposal &proposal)
    {
        const QList<Launcher> all = launchers(m_plan, proposal, m_left);
        if (all.isEmpty())
            return;
        QList<Id<MultiCloudImage>> mcis = mciFor(m_draft.plan(), all);
        if (mcis.isEmpty())
            mcis = makeMciFor(m_draft, proposal,
                              freeName<MciLineage>(m_draft.plan(), proposal.name.trimmed(), {}), all, m_by,
                              m_now);
        makeRevisions(proposal, all, mcis);
        for (qsizetype i = 0; i < all.size(); ++i)
            move(all.at(i), mcis.at(i));
    }

    // Whoever would launch something else stays where it is, so that no launch changes.
    void leaveWhatWouldMove()
    {
        for (int round = 0; round < 4; ++round) {
            const Impact impact = movedLaunches(m_plan, m_draft.change({}));
            if (impact.launches.isEmpty())
                return;
            for (const LaunchImpact &launch : impact.launches)
                restore(launch.owner);
        }
    }
    UnitedTemplates result() const
    {
        UnitedTemplates result;
        for (const Owner owner : m_moved)
            if (!m_left.contains(owner))
                result.moved.append(owner);
        result.left = m_left;
        std::sort(result.moved.begin(), result.moved.end());
        std::sort(result.left.begin(), result.left.end());
        result.change = m_draft.change(Words::say("Unite the ServerTemplates of %n servers and arrays",
                                                  nullptr, int(result.moved.size())));
        return result;
    }

private:
    // The lineage's revision that lists the MultiCloud Image as its default, made where there is none.
    void makeRevisions(const TemplateProposal &proposal, const QList<Launcher> &all,
                       const QList<Id<MultiCloudImage>> &mcis)
    {
        m_revisions.clear();
        Id<TemplateLineage> lineage = proposal.lineage;
        int number = 0;
        for (const Id<ServerTemplate> id : m_draft.plan().referrers<&ServerTemplate::lineage>(lineage)) {
            const ServerTemplate &row = m_draft.plan().row(id);
            number = qMax(number, row.revision);
            if (const ListedMci *listed = m_draft.plan().defaultMci(id);
                listed && !row.isHead() && !row.removed)
                m_revisions.insert(listed->mci, id);
        }
        QList<Id<MultiCloudImage>> wanted = QSet<Id<MultiCloudImage>>(mcis.cbegin(), mcis.cend()).values();
        std::sort(wanted.begin(), wanted.end(), [this](auto a, auto b) {
            return std::pair(m_draft.plan().row(a).revision, a)
                < std::pair(m_draft.plan().row(b).revision, b);
        });
        if (!lineage)
            lineage = m_draft.add(TemplateLineage {
                .name = proposal.name.trimmed(), .clonedFrom = proposal.from, .clonedAt = m_now});
        for (const Id<MultiCloudImage> mci : std::as_const(wanted))
            if (!m_revisions.contains(mci))
                m_revisions.insert(mci, addRevision(lineage, proposal, mci, ++number));
        TemplateLineage row = m_draft.plan().row(lineage);
        row.latestNumber = number;
        if (!row.defaultRevision) {
            row.defaultRevision = m_revisions.value(mostLaunched(all, mcis));
            addRevision(lineage, proposal, wanted.constLast(), 0); // HEAD goes on from what is the latest
        }
        m_draft.update(row);
    }
    Id<ServerTemplate> addRevision(Id<TemplateLineage> lineage, const TemplateProposal &proposal,
                                   Id<MultiCloudImage> mci, int number)
    {
        ServerTemplate row {.lineage = lineage, .revision = number, .name = proposal.name.trimmed()};
        if (number > 0) {
            row.commitMessage = Words::tr("United from %1").arg(proposal.from);
            row.committedBy = m_by;
            row.committedAt = m_now;
        }
        const Id<ServerTemplate> id = m_draft.add(row);
        m_draft.add(ListedMci {.serverTemplate = id, .mci = mci, .isDefault = true});
        return id;
    }
    // By those that follow Default, which else could not go on following; then by those that launch what their
    // lineage's default is, or else by all; of as many the latest.
    Id<MultiCloudImage> mostLaunched(const QList<Launcher> &all, const QList<Id<MultiCloudImage>> &mcis) const
    {
        QHash<Id<MultiCloudImage>, std::tuple<int, int, int>> counts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Launcher &launcher = all.at(i);
            auto &[followers, defaults, others] = counts[mcis.at(i)];
            followers += launcher.followsDefault() ? 1 : 0;
            ++(launcher.isDefault ? defaults : others);
        }
        Id<MultiCloudImage> most;
        const auto rank = [&](Id<MultiCloudImage> mci) {
            return std::pair(counts.value(mci), m_draft.plan().row(mci).revision);
        };
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            if (!most || rank(count.key()) > rank(most))
                most = count.key();
        return most;
    }

    // What followed goes on following where that leads to the same.
    template <class Settings>
    void point(Settings &next, const Launcher &launcher, Id<ServerTemplate> to) const
    {
        const ServerTemplate &revision = m_draft.plan().row(to);
        const TemplateLineage &lineage = m_draft.plan().row(revision.lineage);
        const bool leadsThere = launcher.pointer == TemplatePointer::Default
            ? lineage.defaultRevision == to
            : lineage.latestNumber == revision.revision;
        next.serverTemplate = {};
        next.templateLineage = {};
        next.pointer = TemplatePointer::Default;
        if (launcher.follows && leadsThere) {
            next.templateLineage = revision.lineage;
            next.pointer = launcher.pointer;
        } else
            next.serverTemplate = to;
    }
    void move(const Launcher &launcher, Id<MultiCloudImage> mci)
    {
        const Id<ServerTemplate> to = m_revisions.value(mci);
        const MciSetting *setting = m_draft.plan().setting(mci, launcher.need.cloud);
        const Id<InstanceType> type = launcher.need.instanceType;
        const bool pins = setting && setting->instanceType != type && type;
        const QList<Id<LaunchOption>> options =
            launcher.owner.isArray() ? optionsOf(m_plan, launcher.owner.array()) : QList<Id<LaunchOption>>();
        if (launcher.option) {
            LaunchOption row = m_draft.plan().row(launcher.option);
            point(row, launcher, to);
            pinType(row, pins, type);
            m_draft.update(row);
        } else {
            edit::editOwner(m_draft, launcher.owner, [&](auto &row) {
                point(row.next, launcher, to);
                if (pins && options.isEmpty() && row.next.instanceType.isInherited())
                    row.next.instanceType = type;
            });
            // An option that has no template of its own takes the Next's.
            for (const Id<LaunchOption> id : options)
                if (LaunchOption row = m_draft.plan().row(id); !row.serverTemplate && !row.templateLineage
                    && nextOf(m_plan, launcher.owner).instanceType.isInherited()) {
                    pinType(row, pins, type);
                    m_draft.update(row);
                }
        }
        m_moved.insert(launcher.owner);
    }
    static void pinType(LaunchOption &option, bool pins, Id<InstanceType> type)
    {
        if (pins && option.instanceType.isInherited() && !option.typeByCloud)
            option.instanceType = type;
    }
    void restore(Owner owner)
    {
        if (owner.isArray()) {
            m_draft.update(m_plan.row(owner.array()));
            for (const Id<LaunchOption> option : optionsOf(m_plan, owner.array()))
                m_draft.update(m_plan.row(option));
        } else
            m_draft.update(m_plan.row(owner.server()));
        if (!m_left.contains(owner))
            m_left.append(owner);
    }

    const Plan &m_plan;
    Draft m_draft;
    QString m_by;
    Timestamp m_now;
    QHash<Id<MultiCloudImage>, Id<ServerTemplate>> m_revisions;
    QSet<Owner> m_moved;
    QList<Owner> m_left;
};

QString whyNoTemplate(const Plan &plan, const TemplateProposal &proposal, QSet<QString> &names)
{
    const QString name = proposal.name.trimmed();
    if (!proposal.lineage) {
        if (const QString why = edit::whyNotNamed<ServerTemplate>(plan, name); !why.isEmpty())
            return why;
    } else if (!plan.find(proposal.lineage))
        return Words::tr("The ServerTemplate %1 is no longer in the plan. Look for proposals again.")
            .arg(name);
    if (names.contains(name))
        return Words::tr("Two of the ServerTemplates would be named %1. Rename one, or join them.").arg(name);
    names.insert(name);
    return {};
}
} // namespace

Result<UnitedTemplates> uniteTemplates(const Plan &plan, const QList<TemplateProposal> &proposals,
                                       const QString &by, Timestamp now)
{
    TemplateUniter uniter(plan, by, now);
    QSet<QString> names;
    for (const TemplateProposal &proposal : proposals) {
        const bool takesAny = std::any_of(proposal.members.cbegin(), proposal.members.cend(),
                                          [](const TemplateMember &member) { return member.taken; });
        if (!takesAny)
            continue;
        if (const QString why = whyNoTemplate(plan, proposal, names); !why.isEmpty())
            return Error {why, {}};
        uniter.make(proposal);
    }
    uniter.leaveWhatWouldMove();
    UnitedTemplates result = uniter.result();
    if (result.moved.isEmpty())
        return Error {
            Words::tr(
                "No server or array would move to another ServerTemplate, so there is nothing to unite."),
            {}};
    return result;
}
} // namespace unite
