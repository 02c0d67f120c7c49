// SPDX-License-Identifier: MIT
#include "core/handover/templateusers.h"

#include "core/base/words.h"
#include "core/plan/pointer.h"

namespace handover {
namespace {
class Groups {
public:
    Groups(const HandOver &all, const QList<TemplateUser> &users, AwsWrites &writes)
        : m_all(all), m_users(users), m_writes(writes)
    {
    }

    void find()
    {
        for (const TemplateUser &user : m_users)
            if (user.option)
                m_options[user.array].append(&user);
        for (const Move &move : m_all.moves)
            if (move.owner.isArray()
                && m_all.source.row(move.owner.array()).sourceKey.provider == Provider::Aws)
                group(m_writes.groups, move.owner.array()).bounds = move.bounds;
        for (const TemplateUser &user : m_users) {
            if (user.option || !user.isUpdated())
                continue;
            GroupToUpdate &update = group(user.moves ? m_writes.groups : m_writes.before, user.array);
            update.becomes = user.becomes;
        }
        for (const TemplateUser &user : m_users)
            if (user.option && user.isUpdated())
                group(m_writes.groups, user.array).policyChanges = true;
        for (QList<GroupToUpdate> *groups : {&m_writes.before, &m_writes.groups})
            for (GroupToUpdate &update : *groups)
                finish(update);
        m_writes.groups.removeIf(
            [](const GroupToUpdate &one) { return !one.bounds && !one.becomes && !one.policyChanges; });
    }

private:
    bool optionsDiffer(Id<ServerArray> array) const
    {
        const auto optionsIn = [&](const Plan &plan) {
            QList<LaunchOption> rows;
            for (const Id<LaunchOption> id : optionsOf(plan, array)) {
                LaunchOption row = plan.row(id);
                row.place = {};
                row.serverTemplate = {}, row.templateLineage = {}, row.pointer = {};
                row.position = int(rows.size());
                rows.append(row);
            }
            return rows;
        };
        return optionsIn(m_all.source) != optionsIn(m_all.plan);
    }

    void finish(GroupToUpdate &update)
    {
        const QList<Id<LaunchOption>> options = optionsOf(m_all.plan, update.array);
        if (options.isEmpty() && optionsOf(m_all.source, update.array).isEmpty())
            return;
        update.policyChanges = update.policyChanges || update.becomes || optionsDiffer(update.array);
        for (const TemplateUser *user : m_options.value(update.array))
            update.options.insert(user->option, user->becomes);
        for (const Id<LaunchOption> id : options)
            if (update.policyChanges && m_all.plan.row(id).typeByCloud) {
                m_writes.byHand[update.array].append(
                    Words::tr("Its launch options ask for properties of types, which are not "
                              "read: change its mixed instances policy yourself."));
                update.policyChanges = false;
                update.becomes.reset();
            }
    }
    GroupToUpdate &group(QList<GroupToUpdate> &groups, Id<ServerArray> array)
    {
        QHash<Id<ServerArray>, qsizetype> &places = m_places[&groups == &m_writes.before];
        const auto known = places.constFind(array);
        if (known != places.cend())
            return groups[*known];
        places.insert(array, groups.size());
        groups.append({.array = array});
        return groups.last();
    }

    const HandOver &m_all;
    const QList<TemplateUser> &m_users;
    AwsWrites &m_writes;
    QHash<Id<ServerArray>, QList<const TemplateUser *>> m_options;
    QHash<Id<ServerArray>, qsizetype> m_places[2]; // of the groups, and of those before
};
} // namespace

void addGroups(const HandOver &handOver, const QList<TemplateUser> &users, AwsWrites &writes)
{
    Groups(handOver, users, writes).find();
}
} // namespace handover
