// SPDX-License-Identifier: MIT
// Which objects a change may have altered the findings of: what it reaches, and what rules look at further away.
#include "core/answer/reach.h"
#include "core/check/check.h"
#include "core/check/conflicts.h"
#include "core/check/traits.h"
#include "core/plan/idset.h"
#include "core/plan/pointer.h"

#include <QSet>
#include <algorithm>

namespace check {
namespace {
class Touched {
public:
    explicit Touched(const Plan &plan) : m_plan(plan) {}

    void reached(AnyId id)
    {
        insert(id);
        if (const Owner owner(id); owner)
            insert(deploymentOf(m_plan, owner));
    }
    template <class E> void edited(const E &row)
    {
        if constexpr (flow::standing<E> == flow::Standing::Everywhere)
            m_all = true;
        look(row);
    }
    // The row was added or removed.
    template <class E> void cameOrWent(const E &row)
    {
        if constexpr (isNamedByLaunches<E>)
            m_cameOrWent.insert(row.id);
        edited(row);
    }

    // What runs is compared with Next by the age of their images.
    template <class E> void moved(const E &before, const E &after)
    {
        if constexpr (std::is_same_v<E, Image>)
            if (before.created != after.created)
                m_cameOrWent.insert(after.id);
    }

    QList<AnyId> result()
    {
        if (m_all)
            everything();
        else if (!m_cameOrWent.isEmpty())
            launchedWithWhatCameOrWent();
        if (!m_read.isEmpty())
            whatWasRead();
        // Whatever changes, the object may be another that they are shown at; there are few.
        m_plan.all<Conflict>().forEach([&](const Conflict &row) { look(row); });
        // Which clouds a deployment is in counts for every ServerTemplate that it uses.
        for (const Id<Deployment> deployment : std::as_const(m_deployments))
            for (const Owner each : ownersIn(m_plan, deployment))
                insert(effectiveTemplate(m_plan, nextOf(m_plan, each)));
        // In the order in which they lie in memory, and the same each time.
        std::sort(m_ids.begin(), m_ids.end());
        return m_ids;
    }

private:
    template <class E>
    static constexpr bool isNamedByLaunches =
        std::is_same_v<
            E,
            Cloud> || std::is_same_v<E, ServerTemplate> || std::is_same_v<E, MultiCloudImage> || std::is_same_v<E, Image> || std::is_same_v<E, InstanceType> || std::is_same_v<E, Datacenter>;

    // What rules see of an edited row beyond its references.
    template <class E> void look(const E &) {}
    void look(const Server &row) { lookAtOwner(row); }
    void look(const ServerArray &row)
    {
        lookAtOwner(row);
        for (const Id<LaunchOption> id : m_plan.referrers<&LaunchOption::array>(row.id))
            look(m_plan.row(id));
    }
    // A dormant array is one that nothing runs of, and its ServerTemplate tells so.
    void look(const Instance &row)
    {
        if (const ServerArray *array = m_plan.find(row.array))
            look(*array);
    }
    template <class E> void lookAtOwner(const E &row)
    {
        m_deployments.insert(row.deployment);
        whatItUses(row.next);
    }
    void look(const Deployment &row)
    {
        for (const Owner each : ownersIn(m_plan, row.id)) {
            reached(each.id());
            whatItUses(nextOf(m_plan, each));
        }
    }
    void look(const ServerDefault &row)
    {
        if (row.deployment)
            return look(m_plan.row(row.deployment));
        for (const Id<Server> id : m_plan.referrers<&Server::next, &LaunchSettings::cloud>(row.cloud))
            reached(id);
        for (const Id<ServerArray> id :
             m_plan.referrers<&ServerArray::next, &LaunchSettings::cloud>(row.cloud))
            reached(id);
    }
    void look(const LaunchOption &row)
    {
        defaultOf(row.templateLineage);
        defaultOf(m_plan.row(row.serverTemplate).lineage);
    }
    // A deployment tells how old what is known of its clouds is; and what a list of types does not have is
    // told.
    void look(const ImportRecord &record) { m_read.insert(record.cloud); }
    void whatWasRead()
    {
        m_plan.all<Deployment>().forEach([&](const Deployment &row) { insert(row.id); });
        m_plan.all<TemplateLineage>().forEach(
            [&](const TemplateLineage &row) { insert(row.defaultRevision); });
        Change named;
        m_plan.all<InstanceType>().forEach([&](const InstanceType &row) {
            if (m_read.contains(row.cloud) && isKnownByName(row))
                named.of<InstanceType>().updated.append({row, row});
        });
        const QList<AnyId> ids = reachOf(m_plan, named, flow::Question::Findings);
        for (const AnyId id : ids)
            reached(id);
    }
    void look(const Conflict &row)
    {
        insert(row.id);
        for (const AnyId id : conflicts::mayBeShownAt(m_plan, row))
            insert(id);
    }
    // Its name may be another's, before and after.
    void look(const MciLineage &row)
    {
        Change alike;
        m_plan.all<MciLineage>().forEach([&](const MciLineage &other) {
            if (other.name == row.name && other.id != row.id)
                alike.of<MciLineage>().updated.append({other, other});
        });
        const QList<AnyId> ids = reachOf(m_plan, alike, flow::Question::Findings);
        for (const AnyId id : ids)
            reached(id);
    }
    // Whether it is published counts for what it lists.
    void look(const ServerTemplate &row)
    {
        for (const Id<ListedMci> listed : m_plan.referrers<&ListedMci::serverTemplate>(row.id))
            insert(m_plan.row(listed).mci);
    }

    void insert(AnyId id)
    {
        if (!isJudged(id) || !m_known.insert(id))
            return;
        m_ids.append(id);
    }
    static bool isJudged(AnyId id)
    {
        bool isJudged = false;
        forEachEntity([&]<class E>() {
            isJudged = isJudged || (flow::standing<E> == flow::Standing::Judged && id.is<E>());
        });
        return isJudged;
    }
    // What was launched is compared by the rows that it names as long as these are there, and by their texts
    // afterwards.
    void launchedWithWhatCameOrWent()
    {
        m_plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            bool has = false;
            forEachField<LaunchSnapshot>([&]<class F>(const F &) {
                if constexpr (isPastId<typename F::Value>)
                    has = has || m_cameOrWent.contains(F::of(launch).id());
            });
            if (has)
                for (const Id<Instance> id : m_plan.referrers<&Instance::launch>(launch.id)) {
                    const Instance &instance = m_plan.row(id);
                    reached(instance.array ? AnyId(instance.array) : AnyId(instance.server));
                }
        });
    }
    // A default revision tells who launches from any of its lineage.
    void defaultOf(Id<TemplateLineage> lineage) { insert(m_plan.row(lineage).defaultRevision); }
    // Whether production launches with them is theirs to say.
    void whatItUses(const LaunchSettings &next)
    {
        insert(effectiveTemplate(m_plan, next));
        defaultOf(next.templateLineage);
        defaultOf(m_plan.row(next.serverTemplate).lineage);
        insert(next.mci.value());
        if (const ListedMci *standard = m_plan.defaultMci(effectiveTemplate(m_plan, next)))
            insert(standard->mci);
    }
    void everything()
    {
        forEachEntity([&]<class E>() {
            if constexpr (flow::standing<E> == flow::Standing::Judged)
                m_plan.all<E>().forEach([&](const E &row) { insert(row.id); });
        });
    }

    const Plan &m_plan;
    QList<AnyId> m_ids; // each once
    IdSet m_known, m_cameOrWent;
    QSet<Id<Deployment>> m_deployments;
    QSet<Id<Cloud>> m_read; // that inventories told something of
    bool m_all = false;
};
} // namespace

QList<AnyId> touched(const Plan &after, const Change &change)
{
    Touched touched(after);
    const QList<AnyId> reached = reachOf(after, change, flow::Question::Findings);
    for (const AnyId id : reached)
        touched.reached(id);
    change.forEach([&](const auto &delta) {
        for (const auto &row : delta.added)
            touched.cameOrWent(row);
        for (const auto &row : delta.removed)
            touched.cameOrWent(row);
        for (const auto &update : delta.updated) {
            touched.edited(update.before);
            touched.edited(update.after);
            touched.moved(update.before, update.after);
        }
    });
    return touched.result();
}
} // namespace check
