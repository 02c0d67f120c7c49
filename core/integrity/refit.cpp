// SPDX-License-Identifier: MIT
#include "core/integrity/refit.h"

#include "core/integrity/integrity.h"
#include "core/naming/describe.h"

namespace {
// The ids that added rows have in the plan, by those that they had when they were tried.
using Renamed = QHash<AnyId, AnyId>;
// Ids that are free stay, unless they are out of any proportion, which tables, dense by id, cannot bear.
constexpr quint32 farthestId = 1'000'000;

// Takes one edit over to the plan as it is.
class Fitting {
public:
    Fitting(const Plan &plan, const Renamed &renamed) : m_plan(plan), m_renamed(renamed) {}

    // False when it does not fit.
    bool take(const Change &edit)
    {
        m_change.label = edit.label;
        edit.forEach([&](const auto &delta) { nameAdded(delta); });
        edit.forEach([&](const auto &delta) {
            for (const auto &row : delta.added)
                add(row);
            for (const auto &update : delta.updated)
                this->update(update.before, update.after);
            for (const auto &row : delta.removed)
                remove(row);
        });
        return m_misfits.isEmpty() && leavesNothingDangling();
    }
    const Change &change() const { return m_change; }
    const Renamed &renamed() const { return m_renamed; }
    const QStringList &misfits() const { return m_misfits; }

private:
    template <class E> void nameAdded(const Delta<E> &delta)
    {
        const quint32 first = m_plan.nextId<E>().value;
        const auto isFree = [first](Id<E> id) { return id.value >= first && id.value - first < farthestId; };
        quint32 next = first;
        for (const E &row : delta.added)
            next = isFree(row.id) ? qMax(next, row.id.value + 1) : next;
        for (const E &row : delta.added)
            m_renamed.insert(row.id, isFree(row.id) ? row.id : Id<E> {next++});
    }
    template <class E> Id<E> now(Id<E> id) const { return m_renamed.value(id, id).template as<E>(); }
    // The row with its references as they are now.
    template <class E> E now(E row) const
    {
        row.id = now(row.id);
        forEachField<E>([&](const auto &field) {
            auto &value = field.of(row);
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (isId<Value>)
                value = now(value);
            else if constexpr (isPastId<Value>)
                value = value ? Value(now(value.id())) : value;
            else if constexpr (!std::is_void_v<typename backrefs::TargetOf<Value>::Type>)
                value = value.hasValue() ? Value(now(value.value())) : value;
        });
        return row;
    }
    template <class E> void miss(const E &row)
    {
        m_misfits.append(describe(m_plan, m_plan.find(row.id) ? m_plan.row(row.id) : row));
    }

    template <class E> void add(const E &row) { m_change.of<E>().added.append(now(row)); }
    template <class E> void update(const E &was, const E &wanted)
    {
        const E before = now(was), after = now(wanted);
        const E *held = m_plan.find(after.id);
        if (!held)
            return miss(after);
        E row = *held;
        bool fits = true;
        forEachField<E>([&](const auto &field) {
            if (field.of(before) == field.of(after) || field.of(row) == field.of(after))
                return;
            fits = fits && field.of(row) == field.of(before);
            field.of(row) = field.of(after);
        });
        if (!fits)
            miss(after);
        else if (row != *held)
            m_change.of<E>().updated.append({*held, row});
    }
    template <class E> void remove(const E &row)
    {
        const E was = now(row);
        const E *held = m_plan.find(was.id);
        if (held && *held == was)
            m_change.of<E>().removed.append(was);
        else if (held)
            miss(was);
    }

    // Whether what the edit adds and sets refers to rows that are there, and nothing to what it removes.
    bool leavesNothingDangling()
    {
        Plan after = m_plan;
        after.apply(m_change);
        m_change.forEach([&]<class E>(const Delta<E> &delta) {
            for (const E &row : delta.added)
                checkReferences(after, row);
            for (const auto &update : delta.updated)
                checkReferences(after, update.after);
            for (const E &row : delta.removed)
                if (after.isReferredTo(row.id))
                    miss(row);
        });
        return m_misfits.isEmpty();
    }
    template <class E> void checkReferences(const Plan &after, const E &row)
    {
        bool dangles = false;
        forEachField<E>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(field.of(row))>;
            if constexpr (!std::is_void_v<typename backrefs::TargetOf<Value>::Type>) {
                const auto target = backrefs::target(field.of(row));
                dangles = dangles || (target && !after.find(target));
            }
        });
        if (dangles)
            miss(row);
    }

    const Plan &m_plan;
    Renamed m_renamed;
    Change m_change;
    QStringList m_misfits;
};

// `isJudged`: each edit must leave the plan as whole as it was, which takes long.
Refitted refitted(const Plan &plan, const QList<Change> &edits, bool isJudged)
{
    Refitted result {plan, {}, {}};
    Renamed renamed;
    const qsizetype violations = isJudged ? integrity::verify(plan).size() : 0;
    for (const Change &edit : edits) {
        Fitting fitting(result.plan, renamed);
        if (!fitting.take(edit)) {
            result.misfits.append({edit.label, fitting.misfits()});
            continue;
        }
        Plan after = result.plan;
        after.apply(fitting.change());
        if (isJudged)
            if (const QStringList found = integrity::verify(after); found.size() > violations) {
                result.misfits.append({edit.label, {found.constLast()}});
                continue;
            }
        renamed = fitting.renamed();
        result.plan = after;
        if (!fitting.change().isEmpty())
            result.edits.append(fitting.change());
    }
    return result;
}
} // namespace

Refitted refit(const Plan &plan, const QList<Change> &edits)
{
    const Refitted quick = refitted(plan, edits, false);
    const bool isWhole = integrity::verify(quick.plan).size() <= integrity::verify(plan).size();
    return isWhole ? quick : refitted(plan, edits, true);
}
