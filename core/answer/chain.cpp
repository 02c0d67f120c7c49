// SPDX-License-Identifier: MIT
#include "core/answer/chain.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr qsizetype listedAtMost = 4, groupsAtMost = 12;

bool comesByMci(LaunchField field)
{
    return (field >= LaunchField::Image && field <= LaunchField::UserData) || field == LaunchField::Tags;
}

bool isOfMci(Layer layer)
{
    return layer == Layer::MciSetting || layer == Layer::MciMatcher || layer == Layer::Unknown;
}

QString day(Timestamp time)
{
    return QLocale().toString(time.toDateTime().toLocalTime().date(), QStringLiteral("d MMM yyyy"));
}
QString moment(Timestamp time)
{
    return QLocale().toString(time.toDateTime().toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
}

// The default and the chosen one, then others in the list's order.
void takeList(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> chosen,
              ChainNode &node)
{
    const auto listings = listedMcis(plan, serverTemplate);
    for (const Id<ListedMci> id : listings) {
        const ListedMci &row = plan.row(id);
        node.list.append({row.mci, {}, row.isDefault, row.mci == chosen});
    }
    std::stable_partition(node.list.begin(), node.list.end(),
                          [](const ChainEntry &entry) { return entry.isChosen; });
    std::stable_partition(node.list.begin(), node.list.end(),
                          [](const ChainEntry &entry) { return entry.isDefault; });
    node.unlisted = qMax(qsizetype(0), node.list.size() - listedAtMost);
    node.list.resize(node.list.size() - node.unlisted);
    for (ChainEntry &entry : node.list)
        entry.name = nameOf(plan, entry.mci);
}

// The chain of one field of one owner.
class OwnerChain {
public:
    OwnerChain(const Plan &plan, Owner owner, LaunchField field)
        : m_plan(plan), m_owner(owner), m_field(field), m_next(resolve(plan, owner))
    {
    }

    Chain build()
    {
        if (!m_next.owner)
            return {};
        m_steps = explain(m_plan, m_owner);
        m_chain.title = Words::tr("%1 of %2").arg(labelOf(m_field), nameOf(m_plan, m_owner));
        m_chain.sentence = summary(m_plan, m_owner, m_field);
        addLevels();
        const int next = addNext();
        linkLevels(next);
        if (m_owner.isArray())
            addGroups(next);
        else
            addCurrent(next);
        markPath();
        return m_chain;
    }

private:
    int append(ChainNode node)
    {
        m_chain.nodes.append(std::move(node));
        return int(m_chain.nodes.size()) - 1;
    }
    int nextColumn() const { return m_chain.nodes.isEmpty() ? 0 : m_chain.nodes.constLast().column + 1; }
    QList<Step> stepsOf(LaunchField field) const
    {
        QList<Step> steps; // least precedence first
        for (const Step &step : m_steps)
            if (step.field == field)
                steps.prepend(step);
        return steps;
    }

    void addLevels()
    {
        const QList<Step> steps = stepsOf(m_field);
        const auto last = std::find_if(steps.crbegin(), steps.crend(),
                                       [](const Step &step) { return !step.source.is<Image>(); });
        const bool isNextLast = last->layer == Layer::Here && m_field != LaunchField::Tags;
        const qsizetype lastLevel = std::distance(last, steps.crend()) - 1;
        bool isGiven = false; // the levels of the MultiCloud Image are there
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Step &step = steps.at(i);
            if (step.source.is<Image>())
                addAlias(step);
            else if (comesByMci(m_field) && isOfMci(step.layer)) {
                if (!std::exchange(isGiven, true))
                    addChoice(steps);
                addSetting(step);
            } else if (step.layer == Layer::Unresolved || (isNextLast && i == lastLevel)) {
                m_nextSteps.append(step);
            } else {
                add(step);
            }
        }
    }

    // The choice of the MultiCloud Image comes before what the MultiCloud Image gives.
    void addChoice(const QList<Step> &steps)
    {
        const bool isUsed = std::any_of(steps.cbegin(), steps.cend(), [](const Step &step) {
            return isOfMci(step.layer) && step.outcome != Outcome::Silent;
        });
        for (const Step &step : stepsOf(LaunchField::Mci)) {
            if (step.layer == Layer::ServerTemplate)
                add(step);
            else if (step.layer == Layer::Here)
                addChosenMci(step);
            else
                continue;
            ChainNode &node = m_chain.nodes.last();
            if (!isUsed && node.outcome == Outcome::Won)
                node.outcome = Outcome::Silent;
        }
    }

    void addChosenMci(const Step &step)
    {
        ChainNode node = level(step);
        const Id<MultiCloudImage> mci = m_next.mci.value;
        node.caption = m_owner.isArray() ? Words::tr("Add Server Array") : Words::tr("Add Server");
        node.title = mci ? nameOf(m_plan, mci) : Words::tr("No MultiCloud Image");
        node.value.clear();
        node.outcome = mci ? Outcome::Won : Outcome::Silent;
        node.id = mci;
        node.state = fieldState(m_plan, m_owner, LaunchField::Mci);
        node.brief = chipText(m_next.mci.from, LaunchField::Mci);
        node.isTrouble = m_next.mci.problem != Problem::None;
        append(node);
    }

    // what was named, and what it stands for now.
    void addAlias(const Step &step)
    {
        ChainNode node = level(step);
        node.caption = Words::tr("Alias");
        node.brief = labelOf(m_plan.row(step.source.as<Image>()).follows);
        node.isTrouble = !step.value;
        append(node);
    }

    // Of an MCI whose settings are not known two levels speak, of which one card is made.
    void addSetting(const Step &step)
    {
        ChainNode node = level(step);
        node.caption = Words::tr("For %1").arg(nameOf(m_plan, m_next.cloud.value));
        node.title.clear();
        if (m_field == LaunchField::Tags)
            node.caption = Words::tr("MultiCloud Image");
        else if (m_next.setting)
            node.id = m_next.setting;
        if (step.layer == Layer::MciMatcher && step.outcome == Outcome::Won)
            node.brief = Words::tr("found by a fingerprint");
        node.isTrouble = node.isTrouble || step.layer == Layer::Unknown;
        if (m_chain.nodes.isEmpty() || !m_chain.nodes.constLast().layer
            || !isOfMci(*m_chain.nodes.constLast().layer)) {
            append(node);
            return;
        }
        // The level of lower precedence came first: it is the one that says "unknown".
        ChainNode &known = m_chain.nodes.last();
        known.why = QStringLiteral("%1 %2").arg(node.why, known.why);
    }

    void add(const Step &step)
    {
        ChainNode node = level(step);
        if (step.layer == Layer::ServerTemplate) {
            node.value = m_field == LaunchField::Mci ? node.value : QString();
            takeList(m_plan, m_next.serverTemplate.value, m_next.mci.value, node);
        }
        append(node);
    }

    ChainNode level(const Step &step) const
    {
        ChainNode node {.column = nextColumn(), .caption = captionOf(step.layer)};
        node.title = nameOf(m_plan, step.source);
        node.value = step.outcome == Outcome::Silent ? QString() : step.text;
        node.brief = briefOf(step);
        node.why = step.why;
        node.outcome = step.outcome;
        node.id = step.source;
        node.valueId = step.value;
        node.field = step.field;
        node.layer = step.layer;
        node.isTrouble = step.outcome == Outcome::Won && step.field == m_field && step.value
            && problemOf(m_next, m_field) != Problem::None;
        return node;
    }

    QString briefOf(const Step &step) const
    {
        if (step.outcome == Outcome::Won)
            return {};
        if (step.outcome == Outcome::Silent)
            return step.layer == Layer::ServerTemplate ? Words::tr("lists none")
                : isOfMci(step.layer) && m_next.mci.value && !m_next.setting && m_field != LaunchField::Tags
                ? Words::tr("no setting for this cloud")
                : Words::tr("says nothing");
        if (step.layer == Layer::Here)
            return Words::tr("the policy comes first");
        return step.layer == Layer::ServerTemplate ? Words::tr("another is chosen on Next")
                                                   : Words::tr("overridden by Next");
    }

    QString captionOf(Layer layer) const
    {
        switch (layer) {
        case Layer::ServerTemplate:
            return Words::tr("ServerTemplate");
        case Layer::DatacenterPolicy:
            return Words::tr("Datacenter policy");
        case Layer::CloudDefault:
            return Words::tr("Cloud");
        case Layer::Option:
            return Words::tr("Launch option");
        case Layer::FollowsDefault:
            return Words::tr("Follows Default");
        case Layer::FollowsLatest:
            return Words::tr("Follows Latest");
        case Layer::Here:
            return m_owner.isArray() ? Words::tr("Set on the Server Array") : Words::tr("Set on the Server");
        default:
            return Words::tr("MultiCloud Image");
        }
    }

    int addNext()
    {
        ChainNode node {.kind = ChainNode::Kind::Next, .column = nextColumn(), .caption = Words::tr("Next")};
        node.title = nameOf(m_plan, m_owner);
        node.value = valueText(m_plan, m_next, m_field);
        QStringList whys;
        for (auto step = m_nextSteps.crbegin(); step != m_nextSteps.crend(); ++step)
            whys.append(step->why);
        node.why = whys.isEmpty() ? Words::tr("What the next launch takes.") : whys.join(u' ');
        node.id = m_owner.id();
        node.valueId = ::valueId(m_next, m_field);
        node.field = m_field;
        node.layer = Layer::Here;
        node.state = fieldState(m_plan, m_owner, m_field);
        node.brief = chipText(layerOf(m_next, m_field), m_field);
        const Problem problem = problemOf(m_next, m_field);
        node.isTrouble = problem != Problem::None || layerOf(m_next, m_field) == Layer::Unresolved;
        const bool isTold = std::any_of(m_nextSteps.cbegin(), m_nextSteps.cend(), [](const Step &step) {
            return step.outcome == Outcome::Won && step.value; // with what is wrong with it
        });
        if (problem != Problem::None && !isTold)
            node.why = (node.why + u' ' + sentenceOf(problem)).simplified();
        return append(node);
    }

    // From the level that wins on, the value flows to Next; levels before it are passed over.
    void linkLevels(int next)
    {
        const auto &nodes = m_chain.nodes;
        int winner = next;
        for (int i = 0; i < next; ++i)
            if (nodes.at(i).field == m_field && nodes.at(i).outcome == Outcome::Won)
                winner = qMin(winner, i);
        // What gives the MultiCloud Image is part of what its setting gives.
        if (winner < next && nodes.at(winner).layer && isOfMci(*nodes.at(winner).layer))
            while (winner > 0 && nodes.at(winner - 1).field == LaunchField::Mci
                   && nodes.at(winner - 1).outcome == Outcome::Won)
                --winner;
        for (int i = 0; i < next; ++i)
            m_chain.links.append({i, i + 1, i >= winner});
    }

    void markPath()
    {
        for (const ChainLink &link : m_chain.links) {
            if (!link.wins)
                continue;
            for (const int end : {link.from, link.to})
                m_chain.nodes[end].isOnPath = true;
        }
        for (ChainNode &node : m_chain.nodes)
            node.isOnPath = node.isOnPath || node.kind == ChainNode::Kind::Next;
    }

    ChainNode running(int next, const QList<Id<Instance>> &instances) const
    {
        ChainNode node {.kind = ChainNode::Kind::Running, .column = m_chain.nodes.at(next).column + 1};
        node.caption = Words::tr("Current");
        node.id = instances.isEmpty() ? m_owner.id() : AnyId(instances.constFirst());
        node.field = m_field;
        node.instances = instances;
        if (instances.isEmpty()) {
            node.outcome = Outcome::Silent;
            return node;
        }
        const LaunchSnapshot &launched = launchedWith(m_plan, instances.constFirst());
        node.value = valueText(launched, m_field);
        node.brief = periodOf(instances);
        for (const FieldDrift &drifted : driftOf(m_plan, instances.constFirst()))
            node.isTrouble = node.isTrouble || drifted.field == m_field;
        return node;
    }

    QString periodOf(const QList<Id<Instance>> &instances) const
    {
        const Timestamp first = m_plan.row(instances.constFirst()).launchedAt;
        const QString from = day(first), to = day(m_plan.row(instances.constLast()).launchedAt);
        return !first               ? Words::tr("since when is not known")
            : instances.size() == 1 ? Words::tr("since %1").arg(moment(first))
            : from == to            ? from
                                    : Words::tr("%1 to %2").arg(from, to);
    }

    void addCurrent(int next)
    {
        ChainNode node = running(next, runningOf(m_plan, m_owner));
        if (node.instances.isEmpty()) {
            node.title = Words::tr("Not running");
            node.why = Words::tr("Launching takes what Next says then.");
        } else if (node.isTrouble) {
            node.why = Words::tr("Launched with this; a relaunch would change it.");
            m_chain.sentence += Words::tr(" It runs with %1 %2; a relaunch would change that.")
                                    .arg(node.value.section(u'\n', 0, 0).left(80), node.brief);
        } else {
            node.why = Words::tr("As Next; a relaunch would not change it.");
        }
        const bool isLike = !node.instances.isEmpty() && !node.isTrouble;
        m_chain.links.append({next, append(node), isLike});
    }

    void addGroups(int next)
    {
        const QList<LaunchGroup> groups = launchGroups(m_plan, m_owner.array());
        qsizetype all = 0, differing = 0;
        for (const LaunchGroup &group : groups) {
            ChainNode node = running(next, group.instances);
            node.title = counted(group.instances.size());
            node.why = node.isTrouble
                ? Words::tr("Launched with this; new instances are launched as Next says.")
                : Words::tr("As Next.");
            all += group.instances.size();
            differing += node.isTrouble ? group.instances.size() : 0;
            if (m_chain.nodes.size() <= next + groupsAtMost)
                m_chain.links.append({next, append(node), !node.isTrouble});
        }
        if (groups.isEmpty() || groups.size() > groupsAtMost) {
            ChainNode node = running(next, {});
            node.title = groups.isEmpty()
                ? Words::tr("No instance is running")
                : Words::tr("+%1 more groups").arg(QString::number(groups.size() - groupsAtMost));
            node.why = Words::tr("New instances are launched as Next says.");
            m_chain.links.append({next, append(node), false});
        }
        if (differing == 1)
            m_chain.sentence +=
                Words::tr(" Of its %1, one runs with something else until it is replaced.").arg(counted(all));
        else if (differing)
            m_chain.sentence += Words::tr(" Of its %1, %2 run with something else until they are replaced.")
                                    .arg(counted(all), QString::number(differing));
    }
    static QString counted(qsizetype count)
    {
        return count == 1 ? Words::tr("1 instance") : Words::tr("%1 instances").arg(QString::number(count));
    }

    const Plan &m_plan;
    Owner m_owner;
    LaunchField m_field;
    Resolution m_next;
    QList<Step> m_steps, m_nextSteps; // what Next itself says, and what is missing
    Chain m_chain;
};
} // namespace

Chain chainOf(const Plan &plan, Owner owner, LaunchField field)
{
    return OwnerChain(plan, owner, field).build();
}
