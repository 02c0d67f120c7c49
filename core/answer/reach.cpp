// SPDX-License-Identifier: MIT
#include "core/answer/reach.h"

#include "core/plan/idset.h"

namespace {
// It looks at the plan after the change only: a row that was linked otherwise before is edited itself.
class Reach {
public:
    Reach(const Plan &plan, flow::Question question)
        : m_plan(plan), m_question(question),
          m_least(question == flow::Question::Launches ? flow::Carry::Launches : flow::Carry::Findings)
    {
    }

    // The row as it was, or as it is.
    template <class E> void edited(const E &row)
    {
        reach(row.id);
        if constexpr (std::is_same_v<E, ServerTemplate>)
            followers(row.lineage);
        if (!passesOn(row))
            return;
        forEachField<E>([&]<auto... Path>(const Field<Path...> &) {
            if constexpr (isReference<Path...>)
                take(flow::of<Path...>.toTarget, BackRefs<Path...>::target(row));
        });
        if (m_question == flow::Question::Findings)
            forEachReference<E>([&]<auto... Path>(const Field<Path...> &) {
                constexpr flow::Carry carry = flow::of<Path...>.fromTarget;
                if constexpr (carry == flow::Carry::Look || carry == flow::Carry::Edit)
                    for (const auto source : m_plan.referrers<Path...>(row.id))
                        take(carry, source);
            });
    }
    const QList<AnyId> &rows() const { return m_rows; }

private:
    template <auto... Path>
    static constexpr bool isReference =
        !std::is_void_v<typename backrefs::TargetOf<typename Field<Path...>::Value>::Type>;

    // Calls visit(field) for every reference to an E.
    template <class E, class Visit> static void forEachReference(Visit &&visit)
    {
        forEachEntity([&]<class Source>() {
            forEachField<Source>([&]<auto... Path>(const Field<Path...> &field) {
                if constexpr (std::is_same_v<
                                  typename backrefs::TargetOf<typename Field<Path...>::Value>::Type, E>)
                    visit(field);
            });
        });
    }

    bool insert(AnyId id)
    {
        if (!id || !m_known.insert(id))
            return false;
        m_rows.append(id);
        return true;
    }
    // From an edited row.
    template <class E> void take(flow::Carry carry, Id<E> id)
    {
        if (carry >= m_least || (m_question == flow::Question::Findings && carry == flow::Carry::Edit))
            reach(id);
        else if (m_question == flow::Question::Findings && carry == flow::Carry::Look)
            insert(id);
    }
    template <class E> void reach(Id<E> id)
    {
        if (!id || !m_reached.insert(id))
            return;
        insert(id);
        const E *row = m_plan.find(id);
        if (row && !passesOn(*row))
            return;
        if (row)
            forEachField<E>([&]<auto... Path>(const Field<Path...> &) {
                if constexpr (isReference<Path...>)
                    if (flow::of<Path...>.toTarget >= m_least)
                        reach(BackRefs<Path...>::target(*row));
            });
        if constexpr (std::is_same_v<E, ServerTemplate>)
            if (row)
                followers(row->lineage);
        forEachReference<E>([&]<auto... Path>(const Field<Path...> &) {
            if (flow::of<Path...>.fromTarget >= m_least)
                for (const auto source : m_plan.referrers<Path...>(id))
                    reach(source);
        });
    }
    // each revision may be the one that they follow, before or after.
    void followers(Id<TemplateLineage> lineage)
    {
        for (const auto id : m_plan.referrers<&Server::next, &LaunchSettings::templateLineage>(lineage))
            reach(id);
        for (const auto id : m_plan.referrers<&ServerArray::next, &LaunchSettings::templateLineage>(lineage))
            reach(id);
        for (const auto id : m_plan.referrers<&LaunchOption::templateLineage>(lineage))
            reach(id);
    }
    // What is listed, but not as the default, gives nothing to launch.
    bool passesOn(const ListedMci &row) const
    {
        return m_question == flow::Question::Findings || row.isDefault;
    }
    template <class E> static bool passesOn(const E &) { return true; }

    const Plan &m_plan;
    flow::Question m_question;
    flow::Carry m_least; // what goes on from a row that is not edited itself
    IdSet m_known, m_reached;
    QList<AnyId> m_rows; // those that a rule looks at from an edited row are only known
};
} // namespace

QList<AnyId> reachOf(const Plan &after, const Change &change, flow::Question question)
{
    Reach reach(after, question);
    change.forEach([&]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.added)
            reach.edited(row);
        for (const E &row : delta.removed)
            reach.edited(row);
        for (const auto &update : delta.updated) {
            reach.edited(update.before);
            reach.edited(update.after);
        }
    });
    return reach.rows();
}
