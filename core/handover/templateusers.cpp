// SPDX-License-Identifier: MIT
#include "core/handover/templateusers.h"

#include "core/plan/pointer.h"

#include <QSet>

namespace handover {
namespace {
// What the array's own template gives, whatever its options say besides.
Launch templateLaunch(const Plan &plan, Id<ServerArray> array)
{
    const LaunchSettings &next = plan.row(array).next;
    if (optionsOf(plan, array).isEmpty())
        return launchesOf(plan, array).value(0);
    Launch launch = launchOf(plan, effectiveTemplate(plan, next), next.cloud);
    if (next.mci.isSet())
        if (const MciSetting *setting = plan.setting(next.mci.value(), next.cloud))
            launch.named = setting->image;
    if (next.image.isSet())
        launch.named = next.image.value();
    return launch;
}

Launch optionLaunch(const Plan &plan, Id<ServerArray> array, Id<LaunchOption> option)
{
    return launchesOf(plan, array).value(optionsOf(plan, array).indexOf(option));
}

template <class Row> Id<ServerTemplate> revisionOf(const Plan &plan, const Row &row)
{
    return row.templateLineage ? followedRevision(plan, row.templateLineage, row.pointer)
                               : row.serverTemplate;
}

class Users {
public:
    Users(const HandOver &all, const QList<Id<Image>> &aliases) : m_all(all), m_aliases(aliases)
    {
        for (const Move &move : all.moves)
            if (move.launches)
                m_moved.insert(move.owner);
    }
    QList<TemplateUser> all()
    {
        m_all.source.all<ServerArray>().forEach([&](const ServerArray &before) {
            const ServerArray *after = m_all.plan.find(before.id);
            if (before.sourceKey.provider != Provider::Aws || !after)
                return;
            const QList<Id<LaunchOption>> options = optionsOf(m_all.source, before.id);
            TemplateUser user {.array = before.id, .cloud = before.next.cloud};
            user.has = templateLaunch(m_all.source, before.id);
            user.wants = templateLaunch(m_all.plan, before.id);
            user.imageOnly = !options.isEmpty();
            add(user, before.next, after->next);
            for (const Id<LaunchOption> id : options)
                addOption(user, m_all.source.row(id), m_all.plan.find(id));
        });
        return m_users;
    }

private:
    void addOption(TemplateUser user, const LaunchOption &before, const LaunchOption *after)
    {
        if (!after || !(before.templateLineage || before.serverTemplate))
            return;
        user.option = before.id;
        user.has = optionLaunch(m_all.source, user.array, before.id);
        user.wants = after->image.isSet() ? user.has : optionLaunch(m_all.plan, user.array, before.id);
        add(user, before, *after);
    }
    template <class Row> void add(TemplateUser user, const Row &before, const Row &after)
    {
        user.was = choiceOf(m_all.source, before);
        user.becomes = choiceOf(m_all.plan, after);
        user.planned = revisionOf(m_all.plan, after);
        user.moves = !user.isSame(user.has, user.wants)
            && (m_moved.contains(user.array) || m_aliases.contains(user.has.named));
        if (user.was.lineage)
            m_users.append(user);
    }

    const HandOver &m_all;
    const QList<Id<Image>> m_aliases;
    QSet<Owner> m_moved;
    QList<TemplateUser> m_users;
};
} // namespace

bool TemplateUser::isUpdated() const
{
    TemplateChoice before = was, after = becomes;
    if (before.naming != Naming::Number)
        before.version = {};
    if (after.naming != Naming::Number)
        after.version = {};
    return before != after;
}

QList<TemplateUser> templateUsers(const HandOver &handOver, const QList<Id<Image>> &aliases)
{
    return Users(handOver, aliases).all();
}
} // namespace handover
