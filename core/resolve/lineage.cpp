// SPDX-License-Identifier: MIT
#include "core/resolve/lineage.h"

#include "core/plan/names.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype linesAtMost = 4, groupsAtMost = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lineage)
};

bool comesByMci(LaunchField field)
{
    return (field >= LaunchField::Image && field <= LaunchField::UserData) || field == LaunchField::Tags;
}

bool isOfMci(Layer layer) { return layer == Layer::MciSetting || layer == Layer::MciMatcher; }

// What the ServerTemplate lists, with the default and the chosen one first.
QStringList listLines(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> chosen)
{
    QStringList first, others;
    const auto listings = plan.referrers<&ListedMci::serverTemplate>(serverTemplate);
    for (const Id<ListedMci> id : listings) {
        const ListedMci &row = plan.row(id);
        const QString name = nameOf(plan, row.mci);
        if (row.isDefault)
            first.prepend(Words::tr("● %1, default").arg(name));
        else if (row.mci == chosen)
            first.append(Words::tr("◉ %1, chosen").arg(name));
        else if (others.size() < linesAtMost)
            others.append(QStringLiteral("○ ") + name);
    }
    QStringList lines = (first + others).mid(0, linesAtMost);
    if (listings.size() > lines.size())
        lines.append(Words::tr("and %1 more").arg(QString::number(listings.size() - lines.size())));
    return lines;
}

// The chain of one field of one owner.
class OwnerLineage {
public:
    OwnerLineage(const Plan &plan, Owner owner, LaunchField field)
        : m_plan(plan), m_owner(owner), m_field(field), m_next(resolve(plan, owner))
    {
    }

    Lineage build()
    {
        if (!m_next.owner)
            return {};
        m_lineage.title = Words::tr("%1 of %2").arg(labelOf(m_field), nameOf(m_plan, m_owner));
        const QList<Step> steps = explain(m_plan, m_owner, m_field);
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            if (comesByMci(m_field) && (isOfMci(step->layer) || (m_field == LaunchField::Tags && m_lineage.nodes.isEmpty())))
                addTemplate();
            add(*step);
        }
        const int next = addNext();
        linkLevels(next);
        if (m_owner.isArray())
            addGroups(next);
        else
            addCurrent(next);
        return m_lineage;
    }

private:
    int append(LineageNode node)
    {
        m_lineage.nodes.append(std::move(node));
        return int(m_lineage.nodes.size()) - 1;
    }
    int nextColumn() const { return m_lineage.nodes.isEmpty() ? 0 : m_lineage.nodes.constLast().column + 1; }

    // The choice of the MultiCloud Image comes before what the MultiCloud Image gives.
    void addTemplate()
    {
        for (const Step &step : explain(m_plan, m_owner, LaunchField::Mci))
            if (step.layer == Layer::ServerTemplate)
                add(step);
    }

    void add(const Step &step)
    {
        LineageNode node {.column = nextColumn(), .caption = captionOf(step.layer)};
        node.title = step.layer == Layer::Here ? Words::tr("Choice for %1").arg(nameOf(m_plan, m_owner))
                                               : nameOf(m_plan, step.source);
        node.value = step.outcome == Outcome::Silent
            ? (step.layer == Layer::Here ? Words::tr("inherits") : QString())
            : step.text;
        node.why = step.why;
        node.outcome = step.outcome;
        node.id = step.source;
        node.layer = step.layer;
        node.isTrouble = step.layer == Layer::Unresolved;
        if (step.layer == Layer::ServerTemplate)
            node.lines = listLines(m_plan, m_next.serverTemplate.value, m_next.mci.value);
        append(node);
    }

    QString captionOf(Layer layer) const
    {
        switch (layer) {
        case Layer::Here:
            return m_owner.isArray() ? Words::tr("Add Server Array") : Words::tr("Add Server");
        case Layer::ServerTemplate:
            return Words::tr("ServerTemplate");
        case Layer::MciSetting:
        case Layer::MciMatcher:
            return m_next.mci.from == Layer::Here ? Words::tr("MultiCloud Image, chosen on Next")
                                                  : Words::tr("MultiCloud Image");
        case Layer::DatacenterPolicy:
            return Words::tr("Datacenter policy");
        case Layer::CloudDefault:
            return Words::tr("Cloud");
        case Layer::Unknown:
            return Words::tr("Not known");
        case Layer::Unresolved:
            return Words::tr("Nothing");
        }
        return {};
    }

    int addNext()
    {
        LineageNode node {.column = nextColumn(), .caption = Words::tr("Next"), .title = nameOf(m_plan, m_owner)};
        node.value = valueText(m_plan, m_next, m_field);
        node.why = summary(m_plan, m_owner, m_field);
        node.id = m_owner.id();
        node.isTrouble = problemOf(m_next, m_field) != Problem::None;
        return append(node);
    }

    // From the level that wins on, the value flows to Next; levels before it are passed over.
    void linkLevels(int next)
    {
        int winner = 0;
        for (int i = 0; i < next; ++i)
            if (m_lineage.nodes.at(i).outcome == Outcome::Won && m_lineage.nodes.at(i).layer != Layer::ServerTemplate)
                winner = i;
        for (int i = 0; i < next; ++i) {
            const bool givesMci = i + 1 == winner && m_lineage.nodes.at(i).layer == Layer::ServerTemplate
                && m_lineage.nodes.at(i).outcome == Outcome::Won;
            const bool isDefaultMci = m_field == LaunchField::Mci && m_next.mci.from == Layer::ServerTemplate;
            m_lineage.links.append({i, i + 1, i >= winner || givesMci || isDefaultMci || bothWin(i)});
        }
    }
    bool bothWin(int position) const
    {
        return m_field == LaunchField::Tags && m_lineage.nodes.at(position).outcome == Outcome::Won;
    }

    void addCurrent(int next)
    {
        const Instance *current = currentOf(m_plan, m_owner.server());
        LineageNode node {.column = m_lineage.nodes.at(next).column + 1, .caption = Words::tr("Current")};
        node.id = m_owner.id();
        if (current) {
            node.title = nameOf(m_plan, current->id);
            node.value = valueText(launchedWith(m_plan, current->id), m_field);
            const bool differs = isDifferent(current->id);
            node.isTrouble = differs;
            node.why = differs ? Words::tr("Launched before; a relaunch would change it.")
                               : Words::tr("As Next; a relaunch would not change it.");
        } else {
            node.title = Words::tr("Not running");
            node.outcome = Outcome::Silent;
            node.why = Words::tr("Launching takes what Next says then.");
        }
        m_lineage.links.append({next, append(node), bool(current) && !node.isTrouble});
    }

    void addGroups(int next)
    {
        const QList<LaunchGroup> groups = launchGroups(m_plan, m_owner.array());
        const int column = m_lineage.nodes.at(next).column + 1;
        for (const LaunchGroup &group : groups.mid(0, groupsAtMost)) {
            LineageNode node {.column = column, .caption = Words::tr("Current")};
            node.title = group.instances.size() == 1
                ? Words::tr("1 instance")
                : Words::tr("%1 instances").arg(QString::number(group.instances.size()));
            node.value = valueText(launchedWith(m_plan, group.instances.constFirst()), m_field);
            node.isTrouble = isDifferent(group.instances.constFirst());
            node.why = node.isTrouble ? Words::tr("Launched before; new instances are launched as Next says.")
                                      : Words::tr("As Next.");
            node.id = m_owner.id();
            m_lineage.links.append({next, append(node), !node.isTrouble});
        }
        if (groups.isEmpty() || groups.size() > groupsAtMost) {
            LineageNode node {.column = column, .caption = Words::tr("Current"), .outcome = Outcome::Silent};
            node.title = groups.isEmpty()
                ? Words::tr("No instance is running")
                : Words::tr("and %1 more groups").arg(QString::number(groups.size() - groupsAtMost));
            node.id = m_owner.id();
            m_lineage.links.append({next, append(node), false});
        }
    }

    bool isDifferent(Id<Instance> instance) const
    {
        for (const FieldDrift &field : driftOf(m_plan, instance))
            if (field.field == m_field)
                return true;
        return false;
    }

    const Plan &m_plan;
    Owner m_owner;
    LaunchField m_field;
    Resolution m_next;
    Lineage m_lineage;
};
} // namespace

Lineage lineageOf(const Plan &plan, Owner owner, LaunchField field)
{
    return OwnerLineage(plan, owner, field).build();
}

QString asText(const Lineage &lineage)
{
    QStringList lines {lineage.title};
    for (const LineageNode &node : lineage.nodes) {
        const QString mark = node.outcome == Outcome::Won ? QStringLiteral("✓")
            : node.outcome == Outcome::Lost               ? QStringLiteral("✗")
                                                          : QStringLiteral("–");
        QString line = QStringLiteral("%1%2 %3: %4").arg(QString(node.column * 2, u' '), mark, node.caption, node.title);
        if (!node.value.isEmpty())
            line += QStringLiteral(" = ") + node.value.simplified();
        if (!node.why.isEmpty())
            line += QStringLiteral(" (%1)").arg(node.why);
        lines.append(line);
    }
    return lines.join(u'\n');
}
