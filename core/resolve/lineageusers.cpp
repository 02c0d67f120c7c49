// SPDX-License-Identifier: MIT
// The lineage turned round: what hangs on an image, a MultiCloud Image or a ServerTemplate.
#include "core/plan/names.h"
#include "core/resolve/lineage.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype unfoldedAtMost = 20, ownersAtMost = 200, rowsAtMost = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lineage)
};

class Users {
public:
    Users(const Plan &plan, AnyId unfolded) : m_plan(plan), m_unfolded(unfolded) {}

    Lineage of(Id<Image> id)
    {
        m_cloud = m_plan.row(id).cloud;
        m_image = id;
        const int root = begin(Words::tr("Image"), id, longNameOf(m_plan, id), nameOf(m_plan, m_cloud));
        QList<Owner> direct;
        for (const auto owner : m_plan.referrers<&Server::next, &LaunchSettings::image>(id))
            direct.append(owner);
        for (const auto owner : m_plan.referrers<&ServerArray::next, &LaunchSettings::image>(id))
            direct.append(owner);
        hang(root, id, 3, direct);
        const auto settings = m_plan.referrers<&MciSetting::image>(id);
        for (const Id<MciSetting> setting : settings.mid(0, rowsAtMost)) {
            const Id<MultiCloudImage> mci = m_plan.row(setting).mci;
            const int node = add(root, 1, Words::tr("MultiCloud Image"), mci, nameOf(m_plan, mci),
                                 nameOf(m_plan, m_plan.row(setting).instanceType));
            addTemplates(node, mci, 2);
        }
        addRest(root, 1, id, settings.size());
        return end();
    }

    Lineage of(Id<MultiCloudImage> id)
    {
        const int root = begin(Words::tr("MultiCloud Image"), id, nameOf(m_plan, id), cloudsText(id));
        addTemplates(root, id, 1);
        return end();
    }

    Lineage of(Id<ServerTemplate> id)
    {
        m_lineage.title = Words::tr("What %1 leads to").arg(nameOf(m_plan, id));
        const auto listings = m_plan.referrers<&ListedMci::serverTemplate>(id);
        LineageNode self {.column = 1, .caption = Words::tr("ServerTemplate"), .title = nameOf(m_plan, id)};
        self.id = id;
        m_lineage.nodes.append(self);
        for (const Id<ListedMci> listing : listings.mid(0, rowsAtMost)) {
            const ListedMci &row = m_plan.row(listing);
            const int node = add(0, 0, Words::tr("MultiCloud Image"), row.mci, nameOf(m_plan, row.mci),
                                 row.isDefault ? Words::tr("● default") : Words::tr("○ listed"));
            m_lineage.links.last() = {node, 0, row.isDefault};
            m_lineage.nodes.last().outcome = row.isDefault ? Outcome::Won : Outcome::Silent;
        }
        addRest(0, 0, id, listings.size());
        hang(0, id, 2, ownersOf<&LaunchSettings::serverTemplate>(id));
        return end();
    }

private:
    struct Bunch {
        int parent = 0;
        AnyId of;
        int column = 0;
        QList<Owner> owners;
    };

    int begin(const QString &caption, AnyId id, const QString &title, const QString &value)
    {
        m_lineage.title = Words::tr("What %1 leads to").arg(title);
        LineageNode node {.caption = caption, .title = title, .value = value};
        node.id = id;
        m_lineage.nodes.append(node);
        return 0;
    }

    int add(int parent, int column, const QString &caption, AnyId id, const QString &title, const QString &value)
    {
        LineageNode node {.column = column, .caption = caption, .title = title, .value = value};
        node.id = id;
        m_lineage.nodes.append(node);
        m_lineage.links.append({parent, int(m_lineage.nodes.size()) - 1, true});
        return m_lineage.links.constLast().to;
    }

    // What is beyond the number of rows that a column shows.
    void addRest(int parent, int column, AnyId id, qsizetype all)
    {
        if (all > rowsAtMost)
            add(parent, column, Words::tr("Others"), id,
                Words::tr("+%1 more").arg(QString::number(all - rowsAtMost)), {});
    }

    // The ServerTemplates that list the MCI, and who gets it: by its default, or chosen on Next.
    void addTemplates(int parent, Id<MultiCloudImage> mci, int column)
    {
        const auto listings = m_plan.referrers<&ListedMci::mci>(mci);
        for (const Id<ListedMci> listing : listings.mid(0, rowsAtMost)) {
            const ListedMci &row = m_plan.row(listing);
            const int node = add(parent, column, Words::tr("ServerTemplate"), row.serverTemplate,
                                 nameOf(m_plan, row.serverTemplate),
                                 row.isDefault ? Words::tr("● as default") : Words::tr("○ listed"));
            m_lineage.links.last().wins = row.isDefault;
            m_lineage.nodes.last().outcome = row.isDefault ? Outcome::Won : Outcome::Silent;
            if (row.isDefault)
                hang(node, row.serverTemplate, column + 1, inheriting(row.serverTemplate));
        }
        addRest(parent, column, mci, listings.size());
        hang(parent, mci, column + 1, ownersOf<&LaunchSettings::mci>(mci));
    }

    template <auto Field, class E> QList<Owner> ownersOf(Id<E> id) const
    {
        QList<Owner> owners;
        const auto take = [&](auto owner) {
            const LaunchSettings &next = m_plan.row(owner).next;
            if (!m_image || (next.cloud == m_cloud && next.image.isInherited()))
                owners.append(owner);
        };
        for (const auto owner : m_plan.referrers<&Server::next, Field>(id))
            take(owner);
        for (const auto owner : m_plan.referrers<&ServerArray::next, Field>(id))
            take(owner);
        return owners;
    }

    QList<Owner> inheriting(Id<ServerTemplate> id) const
    {
        QList<Owner> owners = ownersOf<&LaunchSettings::serverTemplate>(id);
        owners.removeIf([&](Owner owner) { return nextOf(m_plan, owner).mci.isSet(); });
        return owners;
    }

    void hang(int parent, AnyId of, int column, const QList<Owner> &owners)
    {
        if (!owners.isEmpty())
            m_bunches.append({parent, of, column, owners});
    }

    Lineage end()
    {
        qsizetype all = 0;
        for (const Bunch &bunch : std::as_const(m_bunches))
            all += bunch.owners.size();
        for (const Bunch &bunch : std::as_const(m_bunches)) {
            const bool isOpen = all <= unfoldedAtMost || bunch.of == m_unfolded;
            const QList<Owner> shown = isOpen ? bunch.owners.mid(0, ownersAtMost) : QList<Owner>();
            for (const Owner owner : shown)
                add(bunch.parent, bunch.column,
                    owner.isArray() ? Words::tr("Server Array") : Words::tr("Server"), owner.id(),
                    nameOf(m_plan, owner), nameOf(m_plan, deploymentOf(m_plan, owner)));
            if (shown.size() < bunch.owners.size())
                fold(bunch, shown.size());
        }
        return m_lineage;
    }

    void fold(const Bunch &bunch, qsizetype shown)
    {
        add(bunch.parent, bunch.column, Words::tr("Servers and arrays"), bunch.of,
            Words::tr("+%1 servers and arrays").arg(QString::number(bunch.owners.size() - shown)), {});
        LineageNode &node = m_lineage.nodes.last();
        node.isFolded = shown == 0;
        for (const Owner owner : bunch.owners.mid(shown, 3))
            node.lines.append(nameOf(m_plan, owner));
        node.lines.append(QStringLiteral("…"));
    }

    QString cloudsText(Id<MultiCloudImage> id) const
    {
        const auto settings = m_plan.referrers<&MciSetting::mci>(id);
        return settings.size() == 1 ? Words::tr("1 cloud")
                                    : Words::tr("%1 clouds").arg(QString::number(settings.size()));
    }

    const Plan &m_plan;
    AnyId m_unfolded;
    Id<Cloud> m_cloud;
    Id<Image> m_image;
    Lineage m_lineage;
    QList<Bunch> m_bunches;
};
} // namespace

Lineage lineageFrom(const Plan &plan, AnyId id, AnyId unfolded)
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
