// SPDX-License-Identifier: MIT
#include "core/answer/impact.h"

#include "core/answer/reach.h"
#include "core/plan/imported.h"

#include <QSet>
#include <algorithm>

namespace {
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
            return was.mci.value != is.mci.value || m_ids.contains(is.mci.value)
                || m_ids.contains(is.owner.id());
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

QList<ImpactField> fieldsOf(const Plan &before, const Plan &after, const Resolution &was,
                            const Resolution &is, const EditedWords &edited)
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
    // An array may launch in several ways, of which each counts.
    const QList<Resolution> was = resolutions(before, owner), is = resolutions(after, owner);
    const bool could = std::all_of(was.cbegin(), was.cend(), canLaunch);
    const bool can = std::all_of(is.cbegin(), is.cend(), canLaunch);
    QList<ImpactField> fields;
    for (qsizetype i = 0; i < qMax(was.size(), is.size()); ++i)
        for (const ImpactField &field :
             fieldsOf(before, after, was.at(qMin(i, was.size() - 1)), is.at(qMin(i, is.size() - 1)), edited))
            if (!fields.contains(field))
                fields.append(field);
    return {owner,
            could && !can       ? LaunchImpact::Kind::Broken
                : !could && can ? LaunchImpact::Kind::Mended
                                : LaunchImpact::Kind::Changed,
            false, fields};
}

template <class E> void addOwn(const Change &change, QSet<Owner> &own)
{
    for (const auto &update : change.of<E>().updated)
        own.insert(update.after.id);
}
} // namespace

qsizetype Impact::ofOthers() const
{
    return std::count_if(launches.cbegin(), launches.cend(),
                         [](const LaunchImpact &one) { return !one.isOwn; });
}

qsizetype Impact::count(LaunchImpact::Kind kind) const
{
    return std::count_if(launches.cbegin(), launches.cend(),
                         [kind](const LaunchImpact &one) { return one.kind == kind; });
}

QList<Owner> reachedBy(const Plan &before, const Plan &after, const Change &change)
{
    QList<Owner> owners;
    const QList<AnyId> reached = reachOf(after, change, flow::Question::Launches);
    for (const AnyId id : reached)
        if (const Owner owner(id); owner && isThere(before, owner) && isThere(after, owner))
            owners.append(owner);
    std::sort(owners.begin(), owners.end());
    return owners;
}

Impact impactOf(const Plan &before, const Change &change, Progress *progress)
{
    const Change whole = completed(before, change);
    Plan after = before;
    after.apply(whole);
    return impactOf(before, after, whole, progress);
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
