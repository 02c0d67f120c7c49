// SPDX-License-Identifier: MIT
#include "core/answer/impact.h"

#include <QSet>
#include <algorithm>

namespace {
// Follows references from edited rows to the Nexts that resolve through them, in one plan.
class Reach {
public:
    Reach(const Plan &plan, QSet<Owner> &owners) : m_plan(plan), m_owners(owners) {}

    void row(const Server &row) { m_owners.insert(row.id); }
    void row(const ServerArray &row) { m_owners.insert(row.id); }
    void row(const DatacenterWeight &row) { m_owners.insert(row.array); }
    void row(const Cloud &row)
    {
        nexts<&LaunchSettings::cloud>(row.id);
        for (const auto id : m_plan.referrers<&MciSetting::cloud>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const Datacenter &row)
    {
        nexts<&LaunchSettings::datacenter>(row.id);
        for (const auto id : m_plan.referrers<&DatacenterWeight::datacenter>(row.id))
            m_owners.insert(m_plan.row(id).array);
    }
    void row(const InstanceType &row)
    {
        nexts<&LaunchSettings::instanceType>(row.id);
        for (const auto id : m_plan.referrers<&MciSetting::instanceType>(row.id))
            this->row(m_plan.row(id));
    }
    void row(const Image &row)
    {
        nexts<&LaunchSettings::image>(row.id);
        nexts<&LaunchSettings::kernel>(row.id);
        nexts<&LaunchSettings::ramdisk>(row.id);
        settings<&MciSetting::image>(row.id);
        settings<&MciSetting::kernel>(row.id);
        settings<&MciSetting::ramdisk>(row.id);
    }
    void row(const MciSetting &row) { mci(row.mci); }
    void row(const MultiCloudImage &row) { mci(row.id); }
    void row(const ListedMci &row) { serverTemplate(row.serverTemplate); }
    void row(const ServerTemplate &row) { serverTemplate(row.id); }
    void row(const MciLineage &row)
    {
        for (const auto id : m_plan.referrers<&MultiCloudImage::lineage>(row.id))
            mci(id);
    }
    void row(const TemplateLineage &row)
    {
        for (const auto id : m_plan.referrers<&ServerTemplate::lineage>(row.id))
            serverTemplate(id);
    }
    // What no launch resolves through.
    template <class E> void row(const E &) {}

private:
    template <auto Field, class Target> void nexts(Id<Target> target)
    {
        for (const auto id : m_plan.referrers<&Server::next, Field>(target))
            m_owners.insert(id);
        for (const auto id : m_plan.referrers<&ServerArray::next, Field>(target))
            m_owners.insert(id);
    }
    template <auto Field> void settings(Id<Image> image)
    {
        for (const auto id : m_plan.referrers<Field>(image))
            mci(m_plan.row(id).mci);
    }
    void mci(Id<MultiCloudImage> id)
    {
        if (m_mcis.contains(id))
            return;
        m_mcis.insert(id);
        nexts<&LaunchSettings::mci>(id);
        for (const auto listed : m_plan.referrers<&ListedMci::mci>(id))
            if (m_plan.row(listed).isDefault)
                serverTemplate(m_plan.row(listed).serverTemplate);
    }
    void serverTemplate(Id<ServerTemplate> id)
    {
        if (m_templates.contains(id))
            return;
        m_templates.insert(id);
        nexts<&LaunchSettings::serverTemplate>(id);
    }

    const Plan &m_plan;
    QSet<Owner> &m_owners;
    QSet<Id<MultiCloudImage>> m_mcis;
    QSet<Id<ServerTemplate>> m_templates;
};

bool isThere(const Plan &plan, Owner owner) { return plan.find(owner.server()) || plan.find(owner.array()); }

// The rows that a change edits and that a launch is shown with: their words may differ though their ids do not.
class EditedWords {
public:
    EditedWords(const Plan &after, const Change &change)
    {
        change.forEach([&](const auto &delta) {
            for (const auto &update : delta.updated)
                m_ids.insert(update.after.id);
        });
        for (const auto &update : change.of<MciLineage>().updated)
            for (const auto id : after.referrers<&MultiCloudImage::lineage>(update.after.id))
                m_ids.insert(id);
        for (const auto &update : change.of<TemplateLineage>().updated)
            for (const auto id : after.referrers<&ServerTemplate::lineage>(update.after.id))
                m_ids.insert(id);
        // A policy is told by its weights and their datacenters.
        m_isPolicy = !change.of<DatacenterWeight>().isEmpty() || !change.of<Datacenter>().isEmpty();
    }

    // False only when the field is surely told alike before and after.
    bool mayDiffer(const Resolution &was, const Resolution &is, LaunchField field) const
    {
        if (layerOf(was, field) != layerOf(is, field) || valueId(was, field) != valueId(is, field))
            return true;
        switch (field) {
        case LaunchField::UserData:
            return was.userData.value != is.userData.value;
        case LaunchField::Tags:
            return was.mci.value != is.mci.value || m_ids.contains(is.mci.value) || m_ids.contains(is.owner.id());
        case LaunchField::Datacenter:
            return m_isPolicy;
        default:
            return m_ids.contains(valueId(is, field));
        }
    }

private:
    QSet<AnyId> m_ids;
    bool m_isPolicy = false;
};

QList<ImpactField> fieldsOf(const Plan &before, const Plan &after, const Resolution &was, const Resolution &is,
                            const EditedWords &edited)
{
    QList<ImpactField> fields;
    for (const LaunchField field : allLaunchFields) {
        if (!edited.mayDiffer(was, is, field))
            continue;
        const QString old = valueText(before, was, field), now = valueText(after, is, field);
        if (old != now)
            fields.append({field, old, now, layerOf(is, field)});
    }
    return fields;
}

LaunchImpact launchImpact(const Plan &before, const Plan &after, Owner owner, const EditedWords &edited)
{
    const Resolution was = resolve(before, owner), is = resolve(after, owner);
    const bool could = canLaunch(was), can = canLaunch(is);
    return {owner,
            could && !can       ? LaunchImpact::Kind::Broken
                : !could && can ? LaunchImpact::Kind::Mended
                                : LaunchImpact::Kind::Changed,
            false, fieldsOf(before, after, was, is, edited)};
}

template <class E> void addOwn(const Change &change, QSet<Owner> &own)
{
    for (const auto &update : change.of<E>().updated)
        own.insert(update.after.id);
}
} // namespace

qsizetype Impact::ofOthers() const
{
    return std::count_if(launches.cbegin(), launches.cend(), [](const LaunchImpact &one) { return !one.isOwn; });
}

qsizetype Impact::count(LaunchImpact::Kind kind) const
{
    return std::count_if(launches.cbegin(), launches.cend(),
                         [kind](const LaunchImpact &one) { return one.kind == kind; });
}

QList<Owner> reachedBy(const Plan &before, const Plan &after, const Change &change)
{
    QSet<Owner> reached;
    Reach inBefore(before, reached), inAfter(after, reached);
    change.forEach([&](const auto &delta) {
        for (const auto &row : delta.removed)
            inBefore.row(row);
        for (const auto &row : delta.added)
            inAfter.row(row);
        for (const auto &update : delta.updated) {
            inBefore.row(update.before);
            inAfter.row(update.after);
        }
    });
    QList<Owner> owners = reached.values();
    owners.removeIf([&](Owner owner) { return !isThere(before, owner) || !isThere(after, owner); });
    std::sort(owners.begin(), owners.end());
    return owners;
}

Impact impactOf(const Plan &before, const Change &change, Progress *progress)
{
    Plan after = before;
    after.apply(change);
    return impactOf(before, after, change, progress);
}

Impact impactOf(const Plan &before, const Plan &after, const Change &change, Progress *progress)
{
    QSet<Owner> own;
    addOwn<Server>(change, own);
    addOwn<ServerArray>(change, own);
    const EditedWords edited(after, change);
    const QList<Owner> owners = reachedBy(before, after, change);
    if (progress)
        progress->setTotal(owners.size());
    Impact impact;
    for (const Owner owner : owners) {
        if (progress && progress->isCancelled())
            return {};
        if (progress)
            progress->advance();
        LaunchImpact launch = launchImpact(before, after, owner, edited);
        launch.isOwn = own.contains(owner);
        if (!launch.fields.isEmpty() || launch.kind != LaunchImpact::Kind::Changed)
            impact.launches.append(std::move(launch));
    }
    std::stable_sort(impact.launches.begin(), impact.launches.end(),
                     [](const LaunchImpact &a, const LaunchImpact &b) { return a.kind < b.kind; });
    return impact;
}
