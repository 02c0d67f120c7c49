// SPDX-License-Identifier: MIT
// Which objects a change may have altered the findings of: every rule's reach, read backwards.
#include "core/check/check.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace check {
namespace {
// Ids of any entity, as bits: ids are dense, and a hash takes longer to ask.
class IdSet {
public:
    // False when it is there already.
    bool insert(AnyId id)
    {
        if (contains(id))
            return false;
        if (size_t(id.entity()) >= m_known.size())
            m_known.resize(size_t(id.entity()) + 1);
        std::vector<bool> &known = m_known[size_t(id.entity())];
        if (id.value() >= known.size())
            known.resize(qMax<size_t>(id.value() + 1, known.size() * 2));
        known[id.value()] = true;
        return true;
    }
    bool contains(AnyId id) const
    {
        return id && size_t(id.entity()) < m_known.size() && id.value() < m_known[size_t(id.entity())].size()
            && m_known[size_t(id.entity())][id.value()];
    }
    bool isEmpty() const { return m_known.empty(); }

private:
    std::vector<std::vector<bool>> m_known; // by entity and id
};

class Touched {
public:
    explicit Touched(const Plan &plan) : m_plan(plan) {}

    // What it would launch, or runs, may be another.
    void owner(Owner owner)
    {
        if (insert(owner.id()))
            insert(deploymentOf(m_plan, owner));
    }
    template <class E> void ownerRow(const E &row)
    {
        owner(row.id);
        insert(row.deployment);
        m_deployments.insert(row.deployment);
        insert(row.next.serverTemplate);
        mcisOf(row.next);
    }
    template <auto Field, class Target> void ownersWith(Id<Target> target)
    {
        for (const auto id : m_plan.referrers<&Server::next, Field>(target))
            owner(id);
        for (const auto id : m_plan.referrers<&ServerArray::next, Field>(target))
            owner(id);
    }

    void row(const Server &row) { ownerRow(row); }
    void row(const ServerArray &row) { ownerRow(row); }
    void row(const Instance &row)
    {
        row.array ? owner(row.array) : owner(row.server);
    }
    void row(const DatacenterWeight &row) { owner(row.array); }
    void row(const ScheduleEntry &row) { owner(row.array); }
    void row(const Deployment &row)
    {
        insert(row.id);
        for (const Owner each : ownersIn(m_plan, row.id)) {
            owner(each);
            insert(nextOf(m_plan, each).serverTemplate);
            mcisOf(nextOf(m_plan, each));
        }
    }
    void row(const ServerDefault &row)
    {
        if (row.deployment)
            this->row(m_plan.row(row.deployment));
        else
            ownersWith<&LaunchSettings::cloud>(row.cloud);
    }
    void row(const Cloud &row)
    {
        ownersWith<&LaunchSettings::cloud>(row.id);
        for (const auto id : m_plan.referrers<&MciSetting::cloud>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const Datacenter &row)
    {
        ownersWith<&LaunchSettings::datacenter>(row.id);
        for (const auto id : m_plan.referrers<&DatacenterWeight::datacenter>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const InstanceType &row)
    {
        ownersWith<&LaunchSettings::instanceType>(row.id);
        for (const auto id : m_plan.referrers<&MciSetting::instanceType>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const Image &row)
    {
        ownersWith<&LaunchSettings::image>(row.id);
        ownersWith<&LaunchSettings::kernel>(row.id);
        ownersWith<&LaunchSettings::ramdisk>(row.id);
        for (const auto id : m_plan.referrers<&MciSetting::image>(row.id))
            this->row(m_plan.row(id));
        for (const auto id : m_plan.referrers<&MciSetting::kernel>(row.id))
            this->row(m_plan.row(id));
        for (const auto id : m_plan.referrers<&MciSetting::ramdisk>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const MciSetting &row) { mci(row.mci); }
    void row(const MultiCloudImage &row)
    {
        insert(row.id);
        mciLineage(row.lineage);
    }
    void row(const MciLineage &row)
    {
        // Its name may be another's, before and after.
        m_plan.all<MciLineage>().forEach([&](const MciLineage &other) {
            if (other.name == row.name)
                mciLineage(other.id);
        });
        mciLineage(row.id);
    }
    void row(const ListedMci &row)
    {
        serverTemplate(row.serverTemplate);
        insert(row.mci);
    }
    void row(const ServerTemplate &row)
    {
        insert(row.id);
        templateLineage(row.lineage);
        // Whether it is published counts for what it lists.
        for (const Id<ListedMci> listed : m_plan.referrers<&ListedMci::serverTemplate>(row.id))
            insert(m_plan.row(listed).mci);
    }
    void row(const TemplateLineage &row) { templateLineage(row.id); }
    void row(const TestRecord &row)
    {
        serverTemplate(row.serverTemplate);
        mci(row.mci);
    }
    void row(const Waiver &row)
    {
        for (const AnyId id : {AnyId(row.server), AnyId(row.array), AnyId(row.deployment), AnyId(row.serverTemplate),
                               AnyId(row.mci)})
            if (id)
                insert(id);
    }
    void row(const RuleSetting &) { m_all = true; }
    void row(const LaunchSnapshot &) {}
    void row(const InstanceEvent &) {}

    // The row was added or removed.
    template <class E> void rowCameOrWent(const E &changed)
    {
        if constexpr (isNamedByLaunches<E>)
            m_cameOrWent.insert(changed.id);
        row(changed);
    }

    QList<AnyId> result()
    {
        if (m_all)
            everything();
        else if (!m_cameOrWent.isEmpty())
            launchedWithWhatCameOrWent();
        // Which clouds a deployment is in counts for every ServerTemplate that it uses.
        for (const Id<Deployment> deployment : std::as_const(m_deployments))
            for (const Owner each : ownersIn(m_plan, deployment))
                insert(nextOf(m_plan, each).serverTemplate);
        // In the order in which they lie in memory, and the same each time.
        std::sort(m_ids.begin(), m_ids.end());
        return m_ids;
    }

private:
    template <class E>
    static constexpr bool isNamedByLaunches =
        std::is_same_v<E, Cloud> || std::is_same_v<E, ServerTemplate> || std::is_same_v<E, MultiCloudImage>
        || std::is_same_v<E, Image> || std::is_same_v<E, InstanceType> || std::is_same_v<E, Datacenter>;
    bool insert(AnyId id)
    {
        if (!id || !m_known.insert(id))
            return false;
        m_ids.append(id);
        return true;
    }
    // What was launched is compared by the rows that it names as long as these are there, and by their texts
    // afterwards.
    void launchedWithWhatCameOrWent()
    {
        m_plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            const auto has = [&](auto... past) { return (m_cameOrWent.contains(past.id()) || ...); };
            if (has(launch.cloudId, launch.serverTemplateId, launch.mciId, launch.imageId, launch.instanceTypeId,
                    launch.kernelId, launch.ramdiskId, launch.datacenterId))
                for (const Id<Instance> instance : m_plan.referrers<&Instance::launch>(launch.id))
                    row(m_plan.row(instance));
        });
    }
    // Whether production launches with them is theirs to say.
    void mcisOf(const LaunchSettings &next)
    {
        insert(next.mci.value());
        if (const ListedMci *standard = m_plan.defaultMci(next.serverTemplate))
            insert(standard->mci);
    }
    void mci(Id<MultiCloudImage> id)
    {
        insert(id);
        if (m_mcis.contains(id))
            return;
        m_mcis.insert(id);
        ownersWith<&LaunchSettings::mci>(id);
        for (const Id<ListedMci> listed : m_plan.referrers<&ListedMci::mci>(id))
            serverTemplate(m_plan.row(listed).serverTemplate);
    }
    void mciLineage(Id<MciLineage> lineage)
    {
        for (const auto id : m_plan.referrers<&MultiCloudImage::lineage>(lineage))
            mci(id);
    }
    void serverTemplate(Id<ServerTemplate> id)
    {
        insert(id);
        if (m_templates.contains(id))
            return;
        m_templates.insert(id);
        ownersWith<&LaunchSettings::serverTemplate>(id);
    }
    void templateLineage(Id<TemplateLineage> lineage)
    {
        for (const auto id : m_plan.referrers<&ServerTemplate::lineage>(lineage))
            serverTemplate(id);
    }
    void everything()
    {
        for (const Owner each : allOwners(m_plan))
            insert(each.id());
        m_plan.all<ServerTemplate>().forEach([&](const auto &row) { insert(row.id); });
        m_plan.all<MultiCloudImage>().forEach([&](const auto &row) { insert(row.id); });
        m_plan.all<Deployment>().forEach([&](const auto &row) { insert(row.id); });
    }

    const Plan &m_plan;
    QList<AnyId> m_ids; // each once
    IdSet m_known, m_cameOrWent;
    QSet<Id<MultiCloudImage>> m_mcis;
    QSet<Id<ServerTemplate>> m_templates;
    QSet<Id<Deployment>> m_deployments;
    bool m_all = false;
};
} // namespace

QList<AnyId> touched(const Plan &after, const Change &change)
{
    Touched touched(after);
    change.forEach([&](const auto &delta) {
        for (const auto &row : delta.added)
            touched.rowCameOrWent(row);
        for (const auto &row : delta.removed)
            touched.rowCameOrWent(row);
        for (const auto &update : delta.updated) {
            touched.row(update.before);
            touched.row(update.after);
        }
    });
    return touched.result();
}
} // namespace check
