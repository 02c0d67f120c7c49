// SPDX-License-Identifier: MIT
#include "core/plan/imported.h"

#include "core/base/inorder.h"
#include "core/plan/aliases.h"
#include "core/plan/anyrow.h"
#include "core/plan/idset.h"

#include <QMultiHash>
#include <QSet>
#include <algorithm>

namespace {
// Calls visit(field, target) for what the row refers to.
template <class E, class Visit> void forEachReference(E &row, Visit &&visit)
{
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        using Value = typename Field<Path...>::Value;
        if constexpr (!std::is_void_v<typename backrefs::TargetOf<Value>::Type>)
            if (const auto target = backrefs::target(field.of(row)))
                visit(field.of(row), target);
    });
}

// Takes rows of a plan as their source has them, with what they refer to: all of them, or those that were
// deleted here.
class SourceRows {
public:
    enum class Scope { Whole, Missing };
    SourceRows(const Plan &plan, Scope scope) : m_plan(plan), m_scope(scope) {}

    Plan whole()
    {
        forEachEntity([&]<class E>() {
            if constexpr (isImportable<E>)
                m_plan.all<E>().forEach([this](const E &row) {
                    if (row.place)
                        need(row.id);
                });
            if constexpr (std::is_same_v<E, ImportRecord>)
                m_plan.all<E>().forEach([this](const E &row) { need(row.id); });
        });
        m_plan.all<ImportedRow>().forEach([this](const ImportedRow &kept) {
            visitId(rowNamed(kept.table, kept.row), [this](auto id) { need(id); });
        });
        Plan result;
        result.apply(m_all);
        forEachEntity([&]<class E>() { result.reserveIdsUpTo<E>(m_plan.all<E>().lastId()); });
        return result;
    }
    Change missing(const QList<AnyId> &ids)
    {
        findParts();
        for (const AnyId id : ids)
            visitId(id, [this](auto one) { need(one); });
        forEachEntity([this]<class E>() {
            sortByNumber(m_all.of<E>().added, [](const E &row) { return row.id.value; });
        });
        return m_all;
    }

private:
    void findParts()
    {
        m_plan.all<ImportedRow>().forEach([this](const ImportedRow &kept) {
            visitId(rowNamed(kept.table, kept.row), [&]<class E>(Id<E> id) {
                if constexpr (std::is_same_v<E, LaunchOption>)
                    m_parts.insert(rowIn<E>(kept).array, id);
                if constexpr (std::is_same_v<E, ListedMci>)
                    m_parts.insert(rowIn<E>(kept).serverTemplate, id);
                if constexpr (std::is_same_v<E, MciSetting>)
                    m_parts.insert(rowIn<E>(kept).mci, id);
            });
        });
    }
    // False when there is no such row, neither here nor at the source.
    template <class E> bool need(Id<E> id)
    {
        const E *row = m_plan.find(id);
        if (m_taken.contains(id) || (row && m_scope == Scope::Missing))
            return true;
        if constexpr (isPlannable<E>)
            if (const ImportedRow *kept = m_plan.importedRow(id)) {
                take(rowIn<E>(*kept));
                return true;
            }
        if (row)
            take(*row);
        return row;
    }
    template <class E> void take(E row)
    {
        m_taken.insert(row.id);
        forEachReference(row, [this](auto &id, auto target) {
            if (!need(target))
                id = {};
        });
        m_all.of<E>().added.append(row);
        for (const AnyId part : m_parts.values(row.id))
            visitId(part, [this](auto one) { need(one); });
    }

    const Plan &m_plan;
    const Scope m_scope;
    QMultiHash<AnyId, AnyId> m_parts; // that are deleted with what they belong to
    IdSet m_taken;
    Change m_all;
};

// Keeps what the rows of one change were.
class Keeping {
public:
    Keeping(const Plan &plan, Change &change) : m_plan(plan), m_change(change)
    {
        const Delta<ImportedRow> &own = change.of<ImportedRow>();
        for (const ImportedRow &row : own.removed)
            m_said.insert(rowNamed(row.table, row.row));
        for (const auto &update : own.updated)
            m_said.insert(rowNamed(update.after.table, update.after.row));
        m_nextId = plan.nextId<ImportedRow>();
        for (const ImportedRow &row : own.added) {
            m_said.insert(rowNamed(row.table, row.row));
            m_nextId.value = qMax(m_nextId.value, row.id.value + 1);
        }
    }

    template <class E> void look(Delta<E> &delta)
    {
        const QList<E> &rows = delta.added;
        if (std::any_of(rows.cbegin(), rows.cend(), [](const E &row) { return bool(row.place); }))
            for (E &row : delta.added)
                added(row);
        for (auto &update : delta.updated)
            if (m_said.contains(update.after.id))
                continue;
            else if (update.before.place)
                edited(update.before, update.after);
            else // made here, also where it is filled from what was imported
                update.after.place = {};
        for (const E &row : delta.removed)
            if (row.place && !m_said.contains(row.id) && !m_plan.importedRow(row.id))
                add(row);
    }

private:
    // What is added by anything but an import was made here, also a copy of what was imported; but for what
    // is put back.
    template <class E> void added(E &row)
    {
        if (m_said.contains(row.id))
            return;
        if (m_plan.importedRow(row.id))
            return edited(row, row);
        row.place = {};
        if constexpr (requires { row.sourceKey; })
            row.sourceKey = {};
    }
    template <class E> void edited(const E &before, const E &after)
    {
        const ImportedRow *known = m_plan.importedRow(after.id);
        if (!known && !saysTheSame(before, after))
            add(before);
        else if (known && saysTheSame(rowIn<E>(*known), after))
            m_change.of<ImportedRow>().removed.append(*known);
    }
    template <class E> void add(const E &row)
    {
        ImportedRow base = kept(row);
        base.id = m_nextId;
        ++m_nextId.value;
        m_change.of<ImportedRow>().added.append(base);
    }

    const Plan &m_plan;
    Change &m_change;
    QSet<AnyId> m_said; // what the change keeps itself
    Id<ImportedRow> m_nextId;
};

// Conflicts whose field is as the source has it by now, or whose row is gone.
void dropSettled(const Plan &plan, Change &change)
{
    QSet<Id<Conflict>> own;
    for (const Conflict &row : change.of<Conflict>().removed)
        own.insert(row.id);
    for (const auto &update : change.of<Conflict>().updated)
        own.insert(update.after.id);
    const ConflictsByRow conflicts = conflictsByRow(plan);
    QList<Conflict> settled;
    const auto settle = [&](AnyId id, auto &&isSettled) {
        for (const Id<Conflict> conflict : conflicts.value(id))
            if (!own.contains(conflict) && isSettled(plan.row(conflict)))
                settled.append(plan.row(conflict));
    };
    change.forEach([&](const auto &delta) {
        for (const auto &row : delta.removed)
            settle(row.id, [](const Conflict &) { return true; });
        for (const auto &update : delta.updated)
            settle(update.after.id, [&](const Conflict &conflict) {
                return !conflict.field.isEmpty()
                    && rowjson::textOf(update.after, conflict.field) == conflict.theirs;
            });
    });
    change.of<Conflict>().removed += settled;
}
} // namespace

ConflictsByRow conflictsByRow(const Plan &plan)
{
    ConflictsByRow conflicts;
    plan.all<Conflict>().forEach(
        [&](const Conflict &row) { conflicts[rowNamed(row.table, row.row)].append(row.id); });
    return conflicts;
}

Plan asImported(const Plan &plan) { return SourceRows(plan, SourceRows::Scope::Whole).whole(); }
Change broughtBack(const Plan &plan, const QList<AnyId> &ids)
{
    return SourceRows(plan, SourceRows::Scope::Missing).missing(ids);
}

void keepImported(const Plan &plan, Change &change)
{
    if (!change.of<ImportRecord>().isEmpty())
        return; // an import
    Keeping keeping(plan, change);
    forEachEntity([&]<class E>() {
        if constexpr (isPlannable<E>)
            keeping.look(change.of<E>());
    });
    if (!plan.all<Conflict>().isEmpty())
        dropSettled(plan, change);
}

Change completed(const Plan &plan, Change change)
{
    followMembers(plan, change);
    keepImported(plan, change);
    return change;
}
