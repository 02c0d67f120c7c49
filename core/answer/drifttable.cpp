// SPDX-License-Identifier: MIT
#include "core/answer/drifttable.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace {
DriftCause causeOf(const Resolution &next, LaunchField field, bool isMciNew)
{
    DriftCause cause {.field = field};
    const Layer layer = layerOf(next, field);
    const bool isChosen = layer == Layer::Here || layer == Layer::DatacenterPolicy || layer == Layer::Option
        || layer == Layer::FollowsDefault || layer == Layer::FollowsLatest;
    const bool isGiven = layer == Layer::MciSetting || layer == Layer::MciMatcher || layer == Layer::Unknown
        || layer == Layer::Unresolved;
    if (isChosen || (isGiven && isMciNew && next.mci.from == Layer::Here)) {
        cause.kind = DriftCause::Kind::Choice;
        cause.field = isChosen ? field : LaunchField::Mci;
    } else if (layer == Layer::ServerTemplate || (isGiven && isMciNew)) {
        cause = {DriftCause::Kind::Default, next.serverTemplate.value, LaunchField::Mci};
    } else if (isGiven && next.mci.value) {
        cause.kind = DriftCause::Kind::Setting;
        cause.source = next.mci.value;
    }
    return cause;
}

// What decides is the image; that the ServerTemplate or the MultiCloud Image has another name says less.
LaunchField decisive(const QList<LaunchField> &fields)
{
    if (fields.contains(LaunchField::Image))
        return LaunchField::Image;
    const auto beyond = std::find_if(fields.cbegin(), fields.cend(),
                                     [](LaunchField field) { return field > LaunchField::Image; });
    return beyond != fields.cend() ? *beyond : fields.constLast();
}

// The groups of what runs, as for an array; a server has one of one instance.
QList<LaunchGroup> groupsOf(const Plan &plan, Owner owner)
{
    if (owner.isArray())
        return launchGroups(plan, owner.array());
    const Instance *current = currentOf(plan, owner.server());
    return current ? QList<LaunchGroup> {{current->launch, {current->id}, RunsAs::Otherwise}}
                   : QList<LaunchGroup>();
}

// Takes one owner's groups together.
class RowBuilder {
public:
    RowBuilder(const Plan &plan, Owner owner) : m_plan(plan) { m_row.owner = owner; }

    DriftRow row()
    {
        m_row.differing = m_row.running = 0;
        for (const LaunchGroup &group : groupsOf(m_plan, m_row.owner))
            add(group);
        for (const LaunchField field : allLaunchFields)
            if (m_fields & (1 << int(field)))
                m_row.fields.append(field);
        if (!m_row.fields.isEmpty())
            m_row.cause = causeOf(resolve(m_plan, m_row.owner), decisive(m_row.fields),
                                  m_row.fields.contains(LaunchField::Mci));
        std::stable_sort(m_row.images.begin(), m_row.images.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        return m_row;
    }

private:
    void add(const LaunchGroup &group)
    {
        const int count = int(group.instances.size());
        m_row.running += count;
        addImage(imageText(m_plan.row(group.launch)), count);
        if (group.isLikeNext())
            return;
        const QList<LaunchField> fields = driftedFields(m_plan, group.instances.constFirst());
        if (fields.isEmpty())
            return;
        for (const LaunchField field : fields)
            m_fields |= 1 << int(field);
        m_row.differing += count;
        const Instance &oldest = m_plan.row(group.instances.constFirst());
        if (!m_row.oldest || oldest.launchedAt < m_row.since) {
            m_row.oldest = oldest.id;
            m_row.since = oldest.launchedAt;
        }
    }
    void addImage(const Text &uid, int count)
    {
        for (auto &image : m_row.images)
            if (image.first == uid) {
                image.second += count;
                return;
            }
        m_row.images.append({uid, count});
    }

    const Plan &m_plan;
    DriftRow m_row;
    quint16 m_fields = 0;
};

// What rows of one group have in common, to find it by.
struct GroupKey {
    AnyId id;
    DriftCause cause;
    QString text;
    bool operator==(const GroupKey &) const = default;
};
size_t qHash(const GroupKey &key, size_t seed = 0) { return qHashMulti(seed, key.id, key.cause, key.text); }

GroupKey keyOf(const Plan &plan, const DriftRow &row, DriftGrouping by)
{
    const LaunchSettings &next = nextOf(plan, row.owner);
    switch (by) {
    case DriftGrouping::Cause:
        return {{}, row.cause, {}};
    case DriftGrouping::Template:
        return {resolve(plan, row.owner).serverTemplate.value, {}, {}};
    case DriftGrouping::Mci:
        return {resolve(plan, row.owner).mci.value, {}, {}};
    case DriftGrouping::Deployment:
        return {deploymentOf(plan, row.owner), {}, {}};
    case DriftGrouping::Cloud:
        return {next.cloud, {}, {}};
    case DriftGrouping::RunningImage:
        return {{}, {}, valueText(launchedWith(plan, row.oldest), LaunchField::Image)};
    case DriftGrouping::NextImage:
        return {resolve(plan, row.owner).image.value, {}, {}};
    }
    return {};
}

DriftGroup groupOf(const Plan &plan, const GroupKey &key, DriftGrouping by)
{
    DriftGroup group {.title = key.text, .id = key.id};
    if (by == DriftGrouping::Cause) {
        group.title = textOf(plan, key.cause);
        group.id = key.cause.source;
    } else if (key.id) {
        group.title = key.id.is<Image>() ? longNameOf(plan, key.id.as<Image>()) : nameOf(plan, key.id);
    } else if (group.title.isEmpty()) {
        group.title = Words::tr("-none-");
    }
    return group;
}
} // namespace

size_t qHash(const DriftCause &cause, size_t seed)
{
    return qHashMulti(seed, int(cause.kind), cause.source, int(cause.field));
}

QString textOf(const Plan &plan, const DriftCause &cause)
{
    switch (cause.kind) {
    case DriftCause::Kind::Default:
        return Words::tr("Default of %1").arg(nameOf(plan, cause.source));
    case DriftCause::Kind::Setting:
        return Words::tr("%1 of %2").arg(labelOf(cause.field), nameOf(plan, cause.source));
    case DriftCause::Kind::Choice:
        return Words::tr("%1 chosen on Next").arg(labelOf(cause.field));
    case DriftCause::Kind::Nothing:
        return Words::tr("%1 no longer given").arg(labelOf(cause.field));
    }
    return {};
}

QList<DriftRow> driftTable(const Plan &plan, const QList<Owner> &owners, Progress &progress)
{
    constexpr qsizetype stride = 1024; // owners between two looks at the progress
    QList<DriftRow> rows;
    progress.setTotal(owners.size());
    for (qsizetype i = 0; i < owners.size() && !progress.isCancelled(); ++i) {
        if (differs(plan, owners.at(i)))
            rows.append(RowBuilder(plan, owners.at(i)).row());
        if ((i + 1) % stride == 0)
            progress.advance(stride);
    }
    return rows;
}

QList<DriftGroup> grouped(const Plan &plan, const QList<DriftRow> &rows, DriftGrouping by)
{
    QHash<GroupKey, qsizetype> positions;
    QList<DriftGroup> groups;
    for (int i = 0; i < rows.size(); ++i) {
        const DriftRow &row = rows.at(i);
        const GroupKey key = keyOf(plan, row, by);
        auto known = positions.constFind(key);
        if (known == positions.cend()) {
            known = positions.insert(key, groups.size());
            groups.append(groupOf(plan, key, by));
        }
        DriftGroup &group = groups[*known];
        ++(row.owner.isArray() ? group.arrays : group.servers);
        group.instances += row.differing;
        group.rows.append(i);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const DriftGroup &a, const DriftGroup &b) {
        return std::pair(-a.instances, a.title) < std::pair(-b.instances, b.title);
    });
    return groups;
}
