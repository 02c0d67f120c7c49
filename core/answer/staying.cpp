// SPDX-License-Identifier: MIT
#include "core/answer/staying.h"

#include <QSet>
#include <algorithm>

namespace {
class Committed {
public:
    explicit Committed(const Plan &plan) : m_plan(plan) {}

    void edited(Id<ServerTemplate> id)
    {
        lookAt(id, [this](Id<ServerTemplate> revision) { usersOf(revision, false); });
    }
    void edited(Id<MultiCloudImage> id)
    {
        lookAt(id, [this](Id<MultiCloudImage> revision) {
            add<&LaunchSettings::mci>(revision, false);
            for (const Id<ListedMci> listed : m_plan.referrers<&ListedMci::mci>(revision))
                if (m_plan.row(listed).isDefault)
                    usersOf(m_plan.row(listed).serverTemplate, true);
        });
    }
    Staying result()
    {
        std::sort(m_found.owners.begin(), m_found.owners.end());
        return m_found;
    }

private:
    // Calls visit(revision) for the committed ones beside a HEAD.
    template <class E, class Visit> void lookAt(Id<E> id, Visit &&visit)
    {
        const E *head = m_plan.find(id);
        if (!head || !head->isHead() || m_found.heads.contains(AnyId(id)))
            return;
        const qsizetype before = m_known.size();
        for (const Id<E> revision : m_plan.referrers<&E::lineage>(head->lineage))
            if (!m_plan.row(revision).isHead())
                visit(revision);
        if (m_known.size() > before)
            m_found.heads.append(id);
    }
    void usersOf(Id<ServerTemplate> revision, bool inheriting) { add<&LaunchSettings::serverTemplate>(revision, inheriting); }
    template <auto Field, class E> void add(Id<E> target, bool inheriting)
    {
        const auto take = [&](const auto &ids) {
            for (const auto id : ids)
                if (!(inheriting && m_plan.row(id).next.mci.isSet()) && !m_known.contains(id)) {
                    m_known.insert(id);
                    m_found.owners.append(id);
                }
        };
        take(m_plan.referrers<&Server::next, Field>(target));
        take(m_plan.referrers<&ServerArray::next, Field>(target));
    }

    const Plan &m_plan;
    QSet<Owner> m_known;
    Staying m_found;
};

// Calls visit(row) for every row of the delta, after the change where it is there.
template <class E, class Visit> void forEachEdited(const Change &change, Visit &&visit)
{
    for (const auto *side : {&change.of<E>().added, &change.of<E>().removed})
        for (const E &row : *side)
            visit(row);
    for (const auto &update : change.of<E>().updated)
        visit(update.after);
}
} // namespace

Staying stayingAfter(const Plan &after, const Change &change)
{
    Committed committed(after);
    forEachEdited<ListedMci>(change, [&](const ListedMci &row) { committed.edited(row.serverTemplate); });
    forEachEdited<MciSetting>(change, [&](const MciSetting &row) { committed.edited(row.mci); });
    for (const auto &update : change.of<MultiCloudImage>().updated)
        if (update.before.tags != update.after.tags)
            committed.edited(update.after.id);
    return committed.result();
}
