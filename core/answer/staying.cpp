// SPDX-License-Identifier: MIT
#include "core/answer/staying.h"

#include "core/plan/pointer.h"

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
            for (const Id<Server> server : m_plan.referrers<&Server::next, &LaunchSettings::mci>(revision))
                take(server);
            for (const Id<ServerArray> array :
                 m_plan.referrers<&ServerArray::next, &LaunchSettings::mci>(revision))
                take(array);
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
    // Who names the revision, or follows it.
    void usersOf(Id<ServerTemplate> revision, bool inheriting)
    {
        for (const Owner owner : ownersFrom(m_plan, revision))
            if (!inheriting || !nextOf(m_plan, owner).mci.isSet())
                take(owner);
    }
    void take(Owner owner)
    {
        if (m_known.contains(owner))
            return;
        m_known.insert(owner);
        m_found.owners.append(owner);
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
