// SPDX-License-Identifier: MIT
#include "core/answer/inventories.h"
#include "core/answer/inventorykinds.h"
#include "core/plan/lookup.h"
#include "core/resolve/drift.h"
#include "core/resolve/sourcekinds.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

namespace {
// In which clouds something is that could use images, and whose: there all of its kinds are looked for.
class UserPlaces {
public:
    explicit UserPlaces(const Plan &plan)
    {
        for (const Owner owner : allOwners(plan)) {
            const SourceKey &key = sourceKeyOf(plan, owner);
            add(key.provider, key.account, nextOf(plan, owner).cloud);
        }
        plan.all<ImportRecord>().forEach([this](const ImportRecord &record) {
            const InventoryKind *kind = inventoryKindOf(record.kind);
            if (record.cloud || (kind && !isPerCloud(kind->provider)))
                add(record.provider, kind && kind->isUser() ? record.account : QString(), record.cloud);
        });
    }
    void add(Provider provider, const QString &account, Id<Cloud> cloud)
    {
        if (provider != Provider::None)
            m_accounts[{provider, isPerCloud(provider) ? cloud : Id<Cloud>()}].insert(account);
    }
    // An account that is not known is any, where others are.
    template <class Visit> void forEach(Visit &&visit) const
    {
        for (const auto &[place, accounts] : m_accounts)
            for (const QString &account : accounts)
                if (!account.isEmpty() || accounts.size() == 1)
                    visit(place.first, account, place.second);
    }

private:
    std::map<std::pair<Provider, Id<Cloud>>, std::set<QString>> m_accounts;
};

// What was read, and of what.
class ReadKinds {
public:
    explicit ReadKinds(const Plan &plan)
    {
        plan.all<ImportRecord>().forEach([this](const ImportRecord &record) {
            const Id<Cloud> cloud = isPerCloud(record.provider) ? record.cloud : Id<Cloud>();
            m_accounts[{askedCommand(record.kind), cloud}].insert(record.account);
        });
    }
    // Of the account, whichever that is where it is not known.
    bool has(const QString &command, const QString &account, Id<Cloud> cloud) const
    {
        const auto accounts = m_accounts.find({command, cloud});
        return accounts != m_accounts.end()
            && (account.isEmpty() || accounts->second.count(account) > 0
                || accounts->second.count(QString()) > 0);
    }

private:
    std::map<std::pair<QString, Id<Cloud>>, std::set<QString>> m_accounts;
};

class GapFinder {
public:
    explicit GapFinder(const Plan &plan) : m_plan(plan) {}

    void findUnknown()
    {
        for (const Owner owner : allOwners(m_plan))
            for (const Resolution &next : resolutions(m_plan, owner)) {
                findUnknownNext(next);
                findUnknownImage(next);
            }
        findUnknownRunning();
    }
    void findUncounted(const UserPlaces &places)
    {
        const ReadKinds read(m_plan);
        places.forEach([&](Provider provider, const QString &account, Id<Cloud> cloud) {
            for (const InventoryKind &kind : inventoryKinds()) {
                const QString command = QLatin1String(kind.command);
                if (kind.isUser() && kind.provider == provider && askedCommand(command) == command
                    && !read.has(command, account, cloud))
                    gapOf(provider, account, cloud, command).neverRead = true;
            }
        });
        for (const InventoryRow &row : inventoryRows(m_plan))
            if (!row.complete)
                gapOf(row.provider, row.account, row.cloud, askedCommand(row.kind)).morePages = true;
        m_plan.all<ServerTemplate>().forEach([this](const ServerTemplate &row) {
            if (!row.contentsKnown && !row.removed)
                countVersion(m_plan.row(row.lineage));
        });
    }
    // That the command was asked, and did not tell.
    void findRead()
    {
        for (const InventoryRow &row : inventoryRows(m_plan)) {
            const auto gap = m_gaps.find({row.provider, row.cloud, row.account, askedCommand(row.kind)});
            if (gap != m_gaps.end() && row.complete)
                gap->wasRead = true;
        }
    }
    QList<InventoryGap> gaps() const
    {
        QList<InventoryGap> gaps = m_gaps.values();
        const auto weight = [](const InventoryGap &gap) {
            return std::tuple(gap.launches.size(), gap.runs.size(), gap.images.size());
        };
        std::stable_sort(gaps.begin(), gaps.end(),
                         [&](const InventoryGap &a, const InventoryGap &b) { return weight(a) > weight(b); });
        return gaps;
    }

private:
    InventoryGap &gapOf(Provider provider, const QString &account, Id<Cloud> cloud, const QString &command)
    {
        InventoryGap &gap = m_gaps[{provider, cloud, account, command}];
        gap.provider = provider;
        gap.account = account;
        gap.cloud = cloud;
        gap.command = command;
        return gap;
    }
    // Of what the owner is in; a command of another provider is of no cloud alone.
    InventoryGap &gapOf(Owner owner, const QString &command)
    {
        const SourceKey &key = sourceKeyOf(m_plan, owner);
        const InventoryKind *kind = inventoryKindOf(command);
        const Provider provider = kind ? kind->provider : key.provider;
        return gapOf(provider, provider == key.provider ? key.account.toString() : QString(),
                     isPerCloud(provider) ? nextOf(m_plan, owner).cloud : Id<Cloud>(), command);
    }
    static void add(QList<Owner> &owners, Owner owner)
    {
        if (owners.isEmpty() || owners.constLast() != owner) // by several options
            owners.append(owner);
    }

    void findUnknownNext(const Resolution &next)
    {
        for (const Obstacle &obstacle : obstaclesOf(next))
            if (isNotKnown(obstacle.problem))
                add(gapOf(next.owner,
                          obstacle.problem == Problem::SettingsUnknown
                              ? QLatin1String(importingCommand)
                              : commandTelling(m_plan, next, obstacle.problem))
                        .launches,
                    next.owner);
    }
    void findUnknownImage(const Resolution &next)
    {
        const Image *image = m_plan.find(next.image.value);
        if (!image || !image->place || image->availability != Availability::Unknown)
            return;
        if (const QString command = imagesCommand(image->sourceKey.provider); !command.isEmpty())
            add(gapOf(next.owner, command).images, next.owner);
    }
    void findUnknownRunning()
    {
        std::set<Owner> running;
        m_plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            if (!launch.unknown.contains(LaunchField::Image))
                return;
            for (const Id<Instance> id : m_plan.referrers<&Instance::launch>(launch.id))
                if (const Instance &row = m_plan.row(id); row.role != InstanceRole::Previous)
                    running.insert(row.server ? Owner(row.server) : Owner(row.array));
        });
        for (const Owner owner : running)
            if (runsAs(m_plan, owner) == RunsAs::Unknown && resolve(m_plan, owner).image.value)
                add(gapOf(owner, runningCommand(sourceKeyOf(m_plan, owner).provider, owner.isArray())).runs,
                    owner);
    }
    void countVersion(const TemplateLineage &lineage)
    {
        const QString command = contentsCommand(lineage.sourceKey);
        const Id<Cloud> cloud = m_plan.row(lineage.place.record.id()).cloud;
        const Provider provider = lineage.sourceKey.provider;
        if (!command.isEmpty())
            ++gapOf(provider, lineage.sourceKey.account, isPerCloud(provider) ? cloud : Id<Cloud>(), command)
                  .versions;
    }

    using Key = std::tuple<Provider, Id<Cloud>, QString, QString>;
    const Plan &m_plan;
    QMap<Key, InventoryGap> m_gaps;
};

// In which clouds who uses the row would be; none for what no inventory can use.
QSet<Id<Cloud>> cloudsOf(const Plan &plan, AnyId id)
{
    QSet<Id<Cloud>> clouds;
    const auto addMci = [&](Id<MultiCloudImage> mci) {
        for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(mci))
            clouds.insert(plan.row(setting).cloud);
    };
    if (const auto image = id.as<Image>())
        clouds.insert(plan.row(image).cloud);
    else if (const auto type = id.as<InstanceType>())
        clouds.insert(plan.row(type).cloud);
    else if (const auto datacenter = id.as<Datacenter>())
        clouds.insert(plan.row(datacenter).cloud);
    else if (const auto cloud = id.as<Cloud>())
        clouds.insert(cloud);
    else if (const auto mci = id.as<MultiCloudImage>(); mci && plan.row(plan.row(mci).lineage).place)
        addMci(mci);
    else if (const auto base = id.as<ServerTemplate>(); base && plan.row(plan.row(base).lineage).place)
        for (const Id<ListedMci> listed : listedMcis(plan, base))
            addMci(plan.row(listed).mci);
    return clouds;
}
} // namespace

QList<InventoryGap> inventoryGaps(const Plan &plan)
{
    GapFinder finder(plan);
    finder.findUnknown();
    finder.findUncounted(UserPlaces(plan));
    finder.findRead();
    return finder.gaps();
}

QList<InventoryGap> uncounted(const Plan &plan, AnyId id)
{
    const QSet<Id<Cloud>> clouds = cloudsOf(plan, id);
    if (clouds.isEmpty() || plan.all<ImportRecord>().isEmpty())
        return {};
    std::set<Provider> providers;
    for (const Id<Cloud> cloud : clouds)
        providers.insert(providerOf(plan.row(cloud)));
    UserPlaces places(plan);
    if (const Image *image = plan.find(id.as<Image>()); image && image->place) // of a catalogue, perhaps
        places.add(*providers.cbegin(), {}, image->cloud);
    GapFinder finder(plan);
    finder.findUncounted(places);
    const bool isComponent = id.is<MultiCloudImage>() || id.is<ServerTemplate>();
    QList<InventoryGap> gaps = finder.gaps();
    gaps.removeIf([&](const InventoryGap &gap) {
        const InventoryKind *kind = inventoryKindOf(gap.command);
        return !kind || !kind->isUser() || (isComponent && kind->role == InventoryKind::Role::Templates)
            || (gap.cloud ? !clouds.contains(gap.cloud) : providers.count(gap.provider) == 0);
    });
    return gaps;
}
