// SPDX-License-Identifier: MIT
#include "core/answer/usedby.h"

#include "core/answer/impact.h"
#include "core/plan/anyrow.h"
#include "core/plan/pointer.h"
#include "core/resolve/launchfields.h"

#include <QSet>
#include <algorithm>

namespace {
using Kind = Use::Kind;

template <class E> constexpr bool isUsable = false;
template <> constexpr bool isUsable<Cloud> = true;
template <> constexpr bool isUsable<Datacenter> = true;
template <> constexpr bool isUsable<InstanceType> = true;
template <> constexpr bool isUsable<Image> = true;
template <> constexpr bool isUsable<MultiCloudImage> = true;
template <> constexpr bool isUsable<ServerTemplate> = true;

template <class E> class Collector {
public:
    Collector(const Plan &plan, Id<E> id) : m_plan(plan), m_id(id) {}

    QList<Use> uses()
    {
        settings();
        templates();
        aliases();
        options();
        nexts();
        notes();
        instances();
        std::stable_sort(m_uses.begin(), m_uses.end(),
                         [](const Use &a, const Use &b) { return a.kind < b.kind; });
        return m_uses;
    }

private:
    void add(Kind kind, AnyId by, LaunchField field, AnyId through = {}, int count = 1)
    {
        m_uses.append({kind, by, field, through, count});
    }

    // The settings that name it, by the field that they name it in; each once.
    void settings()
    {
        const auto take = [this](const QList<Id<MciSetting>> &settings, LaunchField field) {
            for (const Id<MciSetting> id : settings) {
                if (m_settings.contains(id))
                    continue;
                m_settings.insert(id);
                add(Kind::Setting, id, field);
            }
        };
        if constexpr (std::is_same_v<E, Image>) {
            take(m_plan.referrers<&MciSetting::image>(m_id), LaunchField::Image);
            take(m_plan.referrers<&MciSetting::kernel>(m_id), LaunchField::Kernel);
            take(m_plan.referrers<&MciSetting::ramdisk>(m_id), LaunchField::Ramdisk);
        } else if constexpr (std::is_same_v<E, InstanceType>) {
            take(m_plan.referrers<&MciSetting::instanceType>(m_id), LaunchField::InstanceType);
        } else if constexpr (std::is_same_v<E, Cloud>) {
            take(m_plan.referrers<&MciSetting::cloud>(m_id), LaunchField::Cloud);
        }
    }

    // what stands for it, and what hands it on under that name.
    void aliases()
    {
        if constexpr (std::is_same_v<E, Image>)
            for (const Id<Image> id : m_plan.referrers<&Image::target>(m_id))
                add(Kind::Alias, id, LaunchField::Image);
    }
    //
    void options()
    {
        const auto take = [this](const QList<Id<LaunchOption>> &options, LaunchField field) {
            for (const Id<LaunchOption> id : options)
                add(Kind::Option, id, field);
        };
        if constexpr (std::is_same_v<E, Image>)
            take(m_plan.referrers<&LaunchOption::image>(m_id), LaunchField::Image);
        else if constexpr (std::is_same_v<E, InstanceType>)
            take(m_plan.referrers<&LaunchOption::instanceType>(m_id), LaunchField::InstanceType);
        else if constexpr (std::is_same_v<E, ServerTemplate>)
            take(m_plan.referrers<&LaunchOption::serverTemplate>(m_id), LaunchField::ServerTemplate);
    }

    // The ServerTemplates that list it, or a MultiCloud Image whose setting names it.
    void templates()
    {
        if constexpr (std::is_same_v<E, MultiCloudImage>) {
            for (const Id<ListedMci> id : m_plan.referrers<&ListedMci::mci>(m_id))
                add(Kind::Template, id, LaunchField::Mci);
        } else if constexpr (std::is_same_v<E, Image> || std::is_same_v<E, InstanceType>) {
            QSet<Id<ListedMci>> known;
            for (const Use &use : QList(m_uses)) {
                const Id<MultiCloudImage> mci = m_plan.row(use.by.as<MciSetting>()).mci;
                for (const Id<ListedMci> id : m_plan.referrers<&ListedMci::mci>(mci)) {
                    if (!known.contains(id))
                        add(Kind::Template, id, use.field, mci);
                    known.insert(id);
                }
            }
        }
    }

    void nexts()
    {
        for (const Owner owner : whoCanTake())
            addNext(owner);
    }
    // Of an array with launch options the first that takes it.
    void addNext(Owner owner)
    {
        const QList<Resolution> all = resolutions(m_plan, owner);
        for (const Resolution &next : all)
            for (const LaunchField field : allLaunchFields)
                if (valueId(next, field) == AnyId(m_id)
                    || (field == LaunchField::Image && AnyId(next.alias) == m_id))
                    return add(Kind::Next, owner.id(), field, giverOf(next, field));
    }
    // Servers, then arrays; more than do take it, never fewer.
    QList<Owner> whoCanTake() const
    {
        // A cloud and a datacenter are chosen by each Next itself.
        if constexpr (std::is_same_v<E, Cloud>)
            return choosing<&LaunchSettings::cloud>();
        else if constexpr (std::is_same_v<E, ServerTemplate>)
            return ownersFrom(m_plan, m_id);
        else if constexpr (std::is_same_v<E, Datacenter>)
            return choosing<&LaunchSettings::datacenter>();
        Change touch; // nothing changes; who would be reached by a change is who can get it
        touch.of<E>().updated.append({m_plan.row(m_id), m_plan.row(m_id)});
        QList<Owner> reached = reachedBy(m_plan, m_plan, touch);
        std::stable_partition(reached.begin(), reached.end(), [](Owner owner) { return !owner.isArray(); });
        return reached;
    }
    template <auto Field> QList<Owner> choosing() const
    {
        QList<Owner> owners;
        for (const Id<Server> id : m_plan.referrers<&Server::next, Field>(m_id))
            owners.append(id);
        for (const Id<ServerArray> id : m_plan.referrers<&ServerArray::next, Field>(m_id))
            owners.append(id);
        return owners;
    }
    AnyId giverOf(const Resolution &next, LaunchField field) const
    {
        if (field == LaunchField::Image && next.alias && AnyId(next.alias) != m_id)
            return next.alias;
        switch (layerOf(next, field)) {
        case Layer::ServerTemplate:
            return next.serverTemplate.value;
        case Layer::MciSetting:
        case Layer::MciMatcher:
            return next.mci.value;
        default:
            return {};
        }
    }

    void notes()
    {
        if constexpr (std::is_same_v<E, Datacenter>) {
            for (const Id<DatacenterWeight> id : m_plan.referrers<&DatacenterWeight::datacenter>(m_id))
                add(Kind::Policy, id, LaunchField::Datacenter);
            defaults(m_plan.referrers<&ServerDefault::datacenter>(m_id), LaunchField::Datacenter);
        } else if constexpr (std::is_same_v<E, InstanceType>) {
            defaults(m_plan.referrers<&ServerDefault::instanceType>(m_id), LaunchField::InstanceType);
        } else if constexpr (std::is_same_v<E, Cloud>) {
            defaults(m_plan.referrers<&ServerDefault::cloud>(m_id), LaunchField::Cloud);
        }
    }
    void defaults(const QList<Id<ServerDefault>> &defaults, LaunchField field)
    {
        for (const Id<ServerDefault> id : defaults)
            add(Kind::Defaults, id, field);
    }

    // What was launched with it, as the launch remembers.
    void instances()
    {
        m_plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            if (const auto field = rememberedAs(launch))
                for (const Id<Instance> id : m_plan.referrers<&Instance::launch>(launch.id))
                    addInstance(m_plan.row(id), *field);
        });
        m_uses += m_instances;
    }
    std::optional<LaunchField> rememberedAs(const LaunchSnapshot &launch) const
    {
        std::optional<LaunchField> field;
        launchfields::forEach([&]<class L>(const L &line) {
            if constexpr (L::isRow())
                if (!field && AnyId((launch.*line.pastRow).id()) == AnyId(m_id))
                    field = line.field;
        });
        return field;
    }
    // An owner's instances of one kind are one use.
    void addInstance(const Instance &row, LaunchField field)
    {
        const Kind kind = row.role == InstanceRole::Previous ? Kind::Previous : Kind::Running;
        const AnyId owner = row.server ? AnyId(row.server) : AnyId(row.array);
        const auto known = m_positions.constFind({owner, int(kind)});
        if (known != m_positions.cend()) {
            ++m_instances[*known].count;
            return;
        }
        m_positions.insert({owner, int(kind)}, m_instances.size());
        m_instances.append({kind, row.id, field, {}, 1});
    }

    const Plan &m_plan;
    Id<E> m_id;
    QSet<Id<MciSetting>> m_settings;
    QList<Use> m_uses, m_instances;
    QHash<std::pair<AnyId, int>, qsizetype> m_positions;
};
} // namespace

QList<Use> usesOf(const Plan &plan, AnyId id)
{
    QList<Use> uses;
    visitRow(plan, id, [&]<class E>(const E &row) {
        if constexpr (isUsable<E>)
            uses = Collector<E>(plan, row.id).uses();
    });
    return uses;
}

qsizetype countOf(const QList<Use> &uses, Use::Kind kind)
{
    qsizetype count = 0;
    for (const Use &use : uses)
        count += use.kind == kind ? use.count : 0;
    return count;
}

AnyId holderOf(const Plan &plan, const Use &use)
{
    if (const auto setting = use.by.as<MciSetting>())
        return plan.row(setting).mci;
    if (const auto listed = use.by.as<ListedMci>())
        return plan.row(listed).serverTemplate;
    if (const auto option = use.by.as<LaunchOption>())
        return plan.row(option).array;
    if (const auto weight = use.by.as<DatacenterWeight>())
        return plan.row(weight).array;
    if (const auto defaults = use.by.as<ServerDefault>())
        return plan.row(defaults).deployment;
    if (const Instance *instance = plan.find(use.by.as<Instance>()))
        return instance->server ? AnyId(instance->server) : AnyId(instance->array);
    return use.by;
}
