// SPDX-License-Identifier: MIT
#include "ui/plans/templateproposalsmodel.h"

#include "core/naming/names.h"
#include "core/unite/uniting.h"
#include "ui/theme/theme.h"

#include <algorithm>

TemplateProposalsModel::TemplateProposalsModel(const Plan &plan,
                                               const QList<unite::TemplateProposal> &proposals,
                                               QObject *parent)
    : ProposalsModel(parent), m_plan(plan), m_templates(proposals)
{
}

int TemplateProposalsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant TemplateProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList {tr("ServerTemplate"), tr("Cloud"), tr("Launched By"), tr("Note")}.value(section);
}

int TemplateProposalsModel::countBelow(const ProposalNode &node) const
{
    if (node.top < 0)
        return int(m_templates.size());
    return node.part < 0 ? int(m_templates.at(node.top).members.size()) : 0;
}

QString TemplateProposalsModel::textAt(const ProposalNode &node, int column) const
{
    const unite::TemplateProposal &proposal = m_templates.at(node.top);
    if (node.depth() == 0) {
        if (column == Name)
            return proposal.name;
        if (column == CloudColumn)
            return theme::counted(proposal.members.size(), tr("1 cloud"), tr("%1 clouds"));
        return column == Note && proposal.lineage ? tr("continues what was united before") : QString();
    }
    const unite::TemplateMember &member = proposal.members.at(node.part);
    if (column == Name)
        return m_plan.row(member.lineage).name;
    if (column == CloudColumn)
        return nameOf(m_plan, member.cloud);
    if (column != Launchers)
        return {};
    QStringList names;
    for (const Owner owner : unite::launchersOf(m_plan, member.lineage))
        names.append(nameOf(m_plan, owner));
    return names.join(QStringLiteral(", "));
}

Qt::CheckState TemplateProposalsModel::stateOf(const ProposalNode &node) const
{
    const auto &members = m_templates.at(node.top).members;
    if (node.depth() > 0)
        return members.at(node.part).taken ? Qt::Checked : Qt::Unchecked;
    const auto taken =
        std::count_if(members.cbegin(), members.cend(), [](const auto &one) { return one.taken; });
    return taken == 0 ? Qt::Unchecked : taken == members.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void TemplateProposalsModel::setTaken(const ProposalNode &node, bool taken)
{
    auto &members = m_templates[node.top].members;
    for (int part = 0; part < members.size(); ++part)
        if (node.part < 0 || node.part == part)
            members[part].taken = taken;
}

bool TemplateProposalsModel::canRename(int top) const { return !m_templates.at(top).lineage; }
void TemplateProposalsModel::rename(int top, const QString &name) { m_templates[top].name = name; }

QList<Id<TemplateLineage>> TemplateProposalsModel::lineagesOf(const QList<ProposalNode> &nodes, int top) const
{
    QList<Id<TemplateLineage>> lineages;
    for (const ProposalNode &node : nodes)
        if (node.top == top && node.part >= 0)
            lineages.append(m_templates.at(top).members.at(node.part).lineage);
    return lineages;
}

QString TemplateProposalsModel::whyNotJoined(const QList<ProposalNode> &nodes) const
{
    const bool areTops =
        std::all_of(nodes.cbegin(), nodes.cend(), [](const auto &one) { return one.depth() == 0; });
    return nodes.size() > 1 && areTops ? QString() : tr("Select several ServerTemplates.");
}

QString TemplateProposalsModel::whyNotSplit(const QList<ProposalNode> &nodes) const
{
    const bool areParts = std::all_of(nodes.cbegin(), nodes.cend(), [&](const auto &one) {
        return one.depth() > 0 && one.top == nodes.constFirst().top;
    });
    return !nodes.isEmpty() && areParts ? QString() : tr("Select what one ServerTemplate would unite.");
}

void TemplateProposalsModel::join(const QList<ProposalNode> &nodes)
{
    if (!whyNotJoined(nodes).isEmpty())
        return;
    QList<ProposalNode> sorted = nodes;
    std::sort(sorted.begin(), sorted.end());
    rearrange([&] {
        QList<unite::TemplateProposal> all;
        for (const ProposalNode &node : std::as_const(sorted))
            all.append(m_templates.at(node.top));
        for (qsizetype i = sorted.size() - 1; i > 0; --i)
            m_templates.removeAt(sorted.at(i).top);
        m_templates[sorted.constFirst().top] = unite::joined(all);
    });
}

void TemplateProposalsModel::split(const QList<ProposalNode> &nodes)
{
    if (!whyNotSplit(nodes).isEmpty())
        return;
    rearrange([&] {
        const int top = nodes.constFirst().top;
        m_templates.insert(top + 1, unite::split(m_templates[top], lineagesOf(nodes, top)));
        if (m_templates.at(top).members.isEmpty())
            m_templates.removeAt(top);
    });
}

void TemplateProposalsModel::drop(const QList<ProposalNode> &nodes)
{
    rearrange([&] {
        for (int top = int(m_templates.size()) - 1; top >= 0; --top) {
            if (const auto lineages = lineagesOf(nodes, top); !lineages.isEmpty())
                unite::split(m_templates[top], lineages);
            if (m_templates.at(top).members.isEmpty() || nodes.contains(ProposalNode {top, -1, -1}))
                m_templates.removeAt(top);
        }
    });
}

QString TemplateProposalsModel::summary() const
{
    return theme::counted(m_templates.size(), tr("1 ServerTemplate is proposed."),
                          tr("%1 ServerTemplates are proposed."));
}

std::function<UnitingResult(Progress &)> TemplateProposalsModel::making(const QString &by,
                                                                        Timestamp now) const
{
    return [plan = m_plan, templates = m_templates, by, now](Progress &) {
        const auto united = unite::uniteTemplates(plan, templates, by, now);
        UnitingResult result;
        if (!united) {
            result.change = united.error();
            return result;
        }
        result.change = united->change;
        result.impact = unite::movedLaunches(plan, united->change);
        result.moved = united->moved.size();
        result.left = united->left.size();
        return result;
    };
}
