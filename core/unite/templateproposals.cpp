// SPDX-License-Identifier: MIT
#include "core/unite/templateproposals.h"

#include "core/base/words.h"
#include "core/plan/pointer.h"
#include "core/resolve/sourcekinds.h"
#include "core/unite/buildname.h"
#include "core/unite/uniting.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace unite {
namespace {
Id<Cloud> cloudOf(const Plan &plan, Id<TemplateLineage> lineage)
{
    for (const Id<ServerTemplate> revision : plan.referrers<&ServerTemplate::lineage>(lineage))
        for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(revision))
            for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(plan.row(listed).mci))
                return plan.row(setting).cloud;
    for (const Owner owner : launchersOf(plan, lineage))
        return nextOf(plan, owner).cloud;
    return {};
}

// Launch configurations never change: each is made anew under another name.
QString plainName(const TemplateLineage &lineage)
{
    return isLaunchConfiguration(lineage.sourceKey) ? buildNameOf(lineage.name).stem
                                                    : withoutRegions(lineage.name);
}

// Of accounts that are known, only the own one: another's ServerTemplate is another's.
bool isLaunchedIn(const Plan &plan, Id<TemplateLineage> lineage, const QString &account)
{
    const QList<Owner> owners = launchersOf(plan, lineage);
    return std::any_of(owners.cbegin(), owners.cend(), [&](Owner owner) {
        const QString of = sourceKeyOf(plan, owner).account;
        return account.isEmpty() || of.isEmpty() || of == account;
    });
}

Id<TemplateLineage> unitedBefore(const Plan &plan, const QString &from, const QString &account)
{
    Id<TemplateLineage> found;
    plan.all<TemplateLineage>().forEachWhile([&](const TemplateLineage &row) {
        if (!row.place && !isOfInventory(row) && row.clonedFrom == from && row.defaultRevision
            && isLaunchedIn(plan, row.id, account))
            found = row.id;
        return !found;
    });
    return found;
}
} // namespace

QList<Owner> launchersOf(const Plan &plan, Id<TemplateLineage> lineage)
{
    QSet<Owner> owners;
    for (const Owner owner : followersOf(plan, lineage))
        owners.insert(owner);
    for (const Id<ServerTemplate> revision : plan.referrers<&ServerTemplate::lineage>(lineage))
        for (const Owner owner : ownersFrom(plan, revision))
            owners.insert(owner);
    QList<Owner> sorted(owners.cbegin(), owners.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<TemplateProposal> proposeTemplates(const Plan &plan)
{
    QMap<std::pair<QString, QString>, TemplateProposal> groups; // by name and account
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (!isOfInventory(row))
            return;
        const QString from = plainName(row);
        TemplateProposal &group = groups[{from.toLower(), row.sourceKey.account}];
        if (group.members.isEmpty())
            group.from = from;
        group.members.append({row.id, cloudOf(plan, row.id), true});
    });
    QList<TemplateProposal> proposals;
    QSet<QString> taken;
    for (auto one = groups.cbegin(); one != groups.cend(); ++one) {
        TemplateProposal group = *one;
        group.lineage = unitedBefore(plan, group.from, one.key().second);
        QSet<Id<Cloud>> clouds;
        bool isLaunched = false;
        for (const TemplateMember &member : std::as_const(group.members)) {
            clouds.insert(member.cloud);
            isLaunched = isLaunched || !launchersOf(plan, member.lineage).isEmpty();
        }
        if (!isLaunched || (clouds.size() < 2 && !group.lineage))
            continue;
        std::stable_sort(group.members.begin(), group.members.end(),
                         [](const TemplateMember &a, const TemplateMember &b) { return a.cloud < b.cloud; });
        group.name =
            group.lineage ? plan.row(group.lineage).name : freeName<TemplateLineage>(plan, group.from, taken);
        taken.insert(group.name);
        // Where nothing can move, there is nothing to propose.
        const auto tried = uniteTemplates(plan, {group}, {}, {});
        if (tried && !tried->moved.isEmpty())
            proposals.append(group);
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const TemplateProposal &a, const TemplateProposal &b) { return a.name < b.name; });
    return proposals;
}

TemplateProposal joined(const QList<TemplateProposal> &proposals)
{
    TemplateProposal result = proposals.value(0);
    for (const TemplateProposal &other : proposals.mid(1)) {
        result.members += other.members;
        if (!result.lineage && other.lineage) {
            result.lineage = other.lineage;
            result.name = other.name;
        }
    }
    std::stable_sort(result.members.begin(), result.members.end(),
                     [](const TemplateMember &a, const TemplateMember &b) { return a.cloud < b.cloud; });
    return result;
}

TemplateProposal split(TemplateProposal &proposal, const QList<Id<TemplateLineage>> &members)
{
    TemplateProposal result {.name = Words::tr("%1 (split)").arg(proposal.name), .from = proposal.from};
    for (const TemplateMember &member : std::as_const(proposal.members))
        if (members.contains(member.lineage))
            result.members.append(member);
    proposal.members.removeIf([&](const TemplateMember &member) { return members.contains(member.lineage); });
    return result;
}
} // namespace unite
