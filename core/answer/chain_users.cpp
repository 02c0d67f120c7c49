// SPDX-License-Identifier: MIT
// The chain turned round: what leads to an image, a MultiCloud Image or a ServerTemplate, and what hangs on it.
#include "core/answer/chain.h"
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace {
constexpr qsizetype unfoldedAtMost = 20, rowsAtMost = 60, cloudsAtMost = 6, namedAtMost = 3;

QString number(qsizetype count) { return QLocale().toString(count); }

// Servers and arrays, of which only the first are kept by name.
struct Crowd {
    qsizetype servers = 0, arrays = 0;
    QList<Owner> first;

    qsizetype size() const { return servers + arrays; }
    void take(Owner owner)
    {
        ++(owner.isArray() ? arrays : servers);
        if (first.size() < rowsAtMost)
            first.append(owner);
    }
    void take(const Crowd &other)
    {
        servers += other.servers;
        arrays += other.arrays;
        first += other.first.mid(0, rowsAtMost - first.size());
    }
    QString text() const
    {
        const QString ofServers =
            servers == 1 ? Words::tr("1 server") : Words::tr("%1 servers").arg(number(servers));
        const QString ofArrays =
            arrays == 1 ? Words::tr("1 array") : Words::tr("%1 arrays").arg(number(arrays));
        return !arrays ? ofServers : !servers ? ofArrays : Words::tr("%1 and %2").arg(ofServers, ofArrays);
    }
};

class Users {
public:
    Users(const Plan &plan, const QList<AnyId> &unfolded) : m_plan(plan), m_unfolded(unfolded) {}

    Chain of(Id<Image> id)
    {
        m_image = id;
        m_cloud = m_plan.row(id).cloud;
        const int root =
            begin(Words::tr("Image in %1").arg(nameOf(m_plan, m_cloud)), id, longNameOf(m_plan, id), 0);
        QList<Id<MciSetting>> settings;
        QSet<Owner> direct;
        for (const Id<Image> named : namesOf(id)) {
            settings += m_plan.referrers<&MciSetting::image>(named);
            for (const auto owner : m_plan.referrers<&Server::next, &LaunchSettings::image>(named))
                direct.insert(owner);
            for (const auto owner : m_plan.referrers<&ServerArray::next, &LaunchSettings::image>(named))
                direct.insert(owner);
            for (const auto option : m_plan.referrers<&LaunchOption::image>(named))
                direct.insert(m_plan.row(option).array);
        }
        QList<Owner> owners(direct.cbegin(), direct.cend());
        std::sort(owners.begin(), owners.end());
        Crowd crowd;
        for (const Owner owner : std::as_const(owners))
            crowd.take(owner);
        hang(root, id, 3, crowd);
        const qsizetype shown = shownOf(settings.size(), id);
        qsizetype templates = 0;
        for (const Id<MciSetting> setting : settings.mid(0, shown))
            templates += m_plan.referrers<&ListedMci::mci>(m_plan.row(setting).mci).size();
        m_areTemplatesFolded = templates > unfoldedAtMost;
        for (const Id<MciSetting> setting : settings.mid(0, shown)) {
            const MciSetting &row = m_plan.row(setting);
            const int node = add(root, 1, Words::tr("MultiCloud Image"), row.mci, nameOf(m_plan, row.mci));
            m_chain.nodes.last().brief = row.image == id
                ? nameOf(m_plan, row.instanceType)
                : Words::tr("through %1").arg(nameOf(m_plan, row.image));
            addUsers(node, row.mci, 2);
        }
        addRest(root, 1, id, settings.size() - shown, Words::tr("MultiCloud Images"));
        return end();
    }

    Chain of(Id<MultiCloudImage> id)
    {
        const int root = begin(Words::tr("MultiCloud Image"), id, nameOf(m_plan, id), 1);
        addClouds(root, id);
        m_areTemplatesFolded = m_plan.referrers<&ListedMci::mci>(id).size() > unfoldedAtMost;
        addUsers(root, id, 2);
        return end();
    }

    Chain of(Id<ServerTemplate> id)
    {
        const int root = begin(Words::tr("ServerTemplate"), id, nameOf(m_plan, id), 1);
        QList<Id<ListedMci>> listings = m_plan.referrers<&ListedMci::serverTemplate>(id);
        std::stable_partition(listings.begin(), listings.end(),
                              [&](Id<ListedMci> listing) { return m_plan.row(listing).isDefault; });
        const bool isOpen = listings.size() <= unfoldedAtMost || m_unfolded.contains(id);
        const qsizetype shown = isOpen ? qMin(listings.size(), rowsAtMost) : cloudsAtMost;
        for (const Id<ListedMci> listing : listings.mid(0, shown)) {
            const ListedMci &row = m_plan.row(listing);
            const int node = add(root, 0, Words::tr("MultiCloud Image"), row.mci, nameOf(m_plan, row.mci));
            tellListed(row);
            m_chain.links.last() = {node, root, row.isDefault};
        }
        if (const int rest = addRest(root, 0, id, listings.size() - shown, Words::tr("MultiCloud Images")))
            m_chain.links.last() = {rest, root, false}, m_chain.nodes.last().outcome = Outcome::Silent;
        Crowd crowd;
        forEachOwnerFrom(id, [&](Owner owner, const LaunchSettings &) { crowd.take(owner); });
        hang(root, id, 2, crowd);
        return end();
    }

private:
    struct Bunch {
        int parent = 0;
        AnyId key;
        int column = 0;
        Crowd crowd;
    };

    // The image, and the aliases that stand for it.
    QList<Id<Image>> namesOf(Id<Image> id) const
    {
        QList<Id<Image>> names {id};
        for (qsizetype i = 0; i < names.size(); ++i)
            for (const Id<Image> alias : m_plan.referrers<&Image::target>(names.at(i)))
                if (!names.contains(alias))
                    names.append(alias);
        return names;
    }

    int begin(const QString &caption, AnyId id, const QString &title, int column)
    {
        m_chain.title = Words::tr("What %1 leads to").arg(nameOf(m_plan, id));
        m_chain.nodes.append(node(column, caption, id, title));
        return 0;
    }
    static ChainNode node(int column, const QString &caption, AnyId id, const QString &title)
    {
        ChainNode made {.kind = ChainNode::Kind::Row, .column = column, .caption = caption, .title = title};
        made.id = id;
        return made;
    }
    int add(int parent, int column, const QString &caption, AnyId id, const QString &title)
    {
        m_chain.nodes.append(node(column, caption, id, title));
        m_chain.links.append({parent, int(m_chain.nodes.size()) - 1, true});
        return m_chain.links.constLast().to;
    }
    void tellListed(const ListedMci &row)
    {
        ChainNode &last = m_chain.nodes.last();
        last.brief = row.isDefault ? Words::tr("● default") : Words::tr("○ listed");
        last.outcome = row.isDefault ? Outcome::Won : Outcome::Silent;
    }

    // How many of these are shown by name.
    qsizetype shownOf(qsizetype count, AnyId key) const
    {
        return m_unfolded.contains(key) ? qMin(count, rowsAtMost) : qMin(count, unfoldedAtMost);
    }
    // Stands for what is not shown by name: chosen, it unfolds; what is too much leads to its row. 0 when
    // nothing is left.
    int addRest(int parent, int column, AnyId key, qsizetype rest, const QString &what)
    {
        if (rest <= 0)
            return 0;
        const int made = add(parent, column, what, key, Words::tr("+%1 more").arg(number(rest)));
        if (!m_unfolded.contains(key))
            m_chain.nodes.last().kind = ChainNode::Kind::Folded;
        return made;
    }

    // What the MultiCloud Image is in each cloud stands before it.
    void addClouds(int root, Id<MultiCloudImage> id)
    {
        const auto settings = m_plan.referrers<&MciSetting::mci>(id);
        const AnyId key = settings.isEmpty() ? AnyId() : AnyId(settings.constLast());
        const bool isOpen = settings.size() <= cloudsAtMost + 1 || m_unfolded.contains(key);
        const qsizetype shown = isOpen ? qMin(settings.size(), rowsAtMost) : cloudsAtMost;
        for (const Id<MciSetting> setting : settings.mid(0, shown)) {
            const MciSetting &row = m_plan.row(setting);
            const int made = add(root, 0, nameOf(m_plan, row.cloud), setting, nameOf(m_plan, row.image));
            ChainNode &last = m_chain.nodes.last();
            last.brief = nameOf(m_plan, row.instanceType);
            last.valueId = row.image;
            m_chain.links.last() = {made, root, true};
        }
        if (const int rest = addRest(root, 0, key, settings.size() - shown, Words::tr("Clouds")))
            m_chain.links.last() = {rest, root, true};
        if (settings.isEmpty())
            m_chain.nodes.first().brief =
                m_plan.row(id).settingsKnown ? Words::tr("in no cloud") : Words::tr("settings not known");
    }

    // Whether each of the ways in which the array launches has an image of its own.
    bool setsImageInOptions(Owner owner) const
    {
        const auto &options = m_plan.referrers<&LaunchOption::array>(owner.array());
        return !options.isEmpty()
            && std::all_of(options.cbegin(), options.cend(),
                           [this](Id<LaunchOption> id) { return m_plan.row(id).image.isSet(); });
    }
    // Visits the owner unless it launches another image than the one that is asked about.
    template <class Visit> void take(Owner owner, Visit &&visit) const
    {
        const LaunchSettings &next = nextOf(m_plan, owner);
        if (!m_image || (next.cloud == m_cloud && next.image.isInherited() && !setsImageInOptions(owner)))
            visit(owner, next);
    }
    template <auto Field, class E, class Visit> void forEachOwner(Id<E> id, Visit &&visit) const
    {
        for (const auto owner : m_plan.referrers<&Server::next, Field>(id))
            take(owner, visit);
        for (const auto owner : m_plan.referrers<&ServerArray::next, Field>(id))
            take(owner, visit);
    }
    // Whether they name the revision or follow it.
    template <class Visit> void forEachOwnerFrom(Id<ServerTemplate> id, Visit &&visit) const
    {
        for (const Owner owner : ownersFrom(m_plan, id))
            take(owner, visit);
    }

    // The ServerTemplates that list the MCI, and who gets it there: by default, or chosen on Next; and who
    // chose it although its ServerTemplate does not list it.
    void addUsers(int parent, Id<MultiCloudImage> mci, int column)
    {
        QHash<Id<ServerTemplate>, Crowd> choosers;
        forEachOwner<&LaunchSettings::mci>(mci, [&](Owner owner, const LaunchSettings &next) {
            choosers[effectiveTemplate(m_plan, next)].take(owner);
        });
        const auto listings = m_plan.referrers<&ListedMci::mci>(mci);
        const bool isOpen = !m_areTemplatesFolded || m_unfolded.contains(mci);
        const qsizetype shown = isOpen ? qMin(listings.size(), rowsAtMost) : 0;
        Crowd hidden;
        for (qsizetype i = 0; i < listings.size(); ++i) {
            const ListedMci &row = m_plan.row(listings.at(i));
            Crowd crowd = choosers.take(row.serverTemplate);
            if (row.isDefault)
                forEachOwnerFrom(row.serverTemplate, [&](Owner owner, const LaunchSettings &next) {
                    if (!next.mci.isSet())
                        crowd.take(owner);
                });
            if (i < shown)
                addTemplate(parent, row, column, crowd);
            else
                hidden.take(crowd);
        }
        if (addRest(parent, column, mci, listings.size() - shown, Words::tr("ServerTemplates"))) {
            m_chain.nodes.last().brief = Words::tr("with %1").arg(hidden.text());
            m_all.take(hidden);
        }
        Crowd unlisted;
        for (const Crowd &crowd : std::as_const(choosers))
            unlisted.take(crowd);
        hang(parent, mci, column + 1, unlisted);
    }

    // A ServerTemplate may list several of what is shown.
    void addTemplate(int parent, const ListedMci &row, int column, const Crowd &crowd)
    {
        const int known = m_templates.value(row.serverTemplate);
        if (known) {
            m_chain.links.append({parent, known, row.isDefault});
            if (row.isDefault) {
                m_chain.nodes[known].brief = Words::tr("● default");
                m_chain.nodes[known].outcome = Outcome::Won;
            }
        } else {
            m_templates.insert(row.serverTemplate,
                               add(parent, column, Words::tr("ServerTemplate"), row.serverTemplate,
                                   nameOf(m_plan, row.serverTemplate)));
            tellListed(row);
            m_chain.links.last().wins = row.isDefault || crowd.size() > 0;
        }
        hang(m_templates.value(row.serverTemplate), row.serverTemplate, column + 1, crowd);
    }

    void hang(int parent, AnyId key, int column, const Crowd &crowd)
    {
        m_all.take(crowd);
        for (Bunch &bunch : m_bunches)
            if (bunch.parent == parent)
                return bunch.crowd.take(crowd);
        if (crowd.size())
            m_bunches.append({parent, key, column, crowd});
    }

    Chain end()
    {
        for (const Bunch &bunch : std::as_const(m_bunches))
            addCrowd(bunch,
                     bunch.crowd.size() <= namedAtMost || m_all.size() <= unfoldedAtMost
                         || m_unfolded.contains(bunch.key));
        m_chain.sentence = m_all.size() ? Words::tr("It leads to %1.").arg(m_all.text())
                                        : Words::tr("No server and no array gets anything from it.");
        for (ChainNode &node : m_chain.nodes)
            node.isOnPath = node.outcome == Outcome::Won;
        return m_chain;
    }

    void addCrowd(const Bunch &bunch, bool isOpen)
    {
        Crowd rest = bunch.crowd;
        for (const Owner owner : isOpen ? bunch.crowd.first : QList<Owner>()) {
            add(bunch.parent, bunch.column, owner.isArray() ? Words::tr("Server Array") : Words::tr("Server"),
                owner.id(), nameOf(m_plan, owner));
            m_chain.nodes.last().brief = nameOf(m_plan, deploymentOf(m_plan, owner));
            --(owner.isArray() ? rest.arrays : rest.servers);
        }
        if (!rest.size())
            return;
        QStringList names;
        for (const Owner owner : rest.first.mid(isOpen ? rest.first.size() : 0, namedAtMost))
            names.append(nameOf(m_plan, owner));
        add(bunch.parent, bunch.column, Words::tr("Launches"), bunch.key, u'+' + rest.text());
        ChainNode &last = m_chain.nodes.last();
        last.kind = isOpen ? ChainNode::Kind::Row : ChainNode::Kind::Folded;
        last.brief = names.join(QStringLiteral(", ")) + (names.isEmpty() ? QString() : QStringLiteral("…"));
    }

    const Plan &m_plan;
    const QList<AnyId> m_unfolded;
    Id<Cloud> m_cloud;
    Id<Image> m_image;
    bool m_areTemplatesFolded = false;
    Chain m_chain;
    QHash<Id<ServerTemplate>, int> m_templates; // their nodes
    QList<Bunch> m_bunches;
    Crowd m_all;
};
} // namespace

Chain chainFrom(const Plan &plan, AnyId id, const QList<AnyId> &unfolded)
{
    Users users(plan, unfolded);
    if (plan.find(id.as<Image>()))
        return users.of(id.as<Image>());
    if (plan.find(id.as<MultiCloudImage>()))
        return users.of(id.as<MultiCloudImage>());
    if (plan.find(id.as<ServerTemplate>()))
        return users.of(id.as<ServerTemplate>());
    return {};
}
