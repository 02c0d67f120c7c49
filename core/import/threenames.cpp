// SPDX-License-Identifier: MIT
#include "core/import/threenames.h"

#include "core/plan/launchhash.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {
// Whether it is only called and described otherwise.
template <class E> bool isRetold(const E &a, E b)
{
    if constexpr (requires {
                      a.name;
                      a.description;
                  }) {
        b.name = a.name;
        b.description = a.description;
        return saysTheSame(a, b);
    }
    return false;
}

// Whether a row could be another one of the same id: what was renamed or moved, and not another thing that
// has got the number of one that is gone.
template <class E> bool couldBe(const E &a, const E &b)
{
    static const E none;
    int said = 0, differing = 0;
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        if constexpr (!isOfPlace<Path...>) {
            said += field.of(a) == field.of(none) && field.of(b) == field.of(none) ? 0 : 1;
            differing += field.of(a) == field.of(b) ? 0 : 1;
        }
    });
    if constexpr (requires { a.sourceKey; })
        if (!(a.sourceKey == b.sourceKey))
            return false;
    return differing <= 1 || 2 * differing <= said || isRetold(a, b);
}

QString textOf(const SourceKey &key)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(int(key.provider)), key.account.toString(), key.id.toString());
}
// Rows by what their source calls them, whatever they are called by now.
template <class E> class BySource {
public:
    template <class IsFree> BySource(const Plan &plan, IsFree &&isFree)
    {
        if constexpr (requires(const E &row) { row.sourceKey; })
            plan.all<E>().forEach([&](const E &row) {
                if (!row.sourceKey.id.isEmpty() && isFree(row.id))
                    m_ids.insert(textOf(row.sourceKey), row.id);
            });
    }
    Id<E> find(const E &row) const
    {
        if constexpr (requires { row.sourceKey; })
            return m_ids.value(textOf(row.sourceKey));
        else
            return {};
    }

private:
    QHash<QString, Id<E>> m_ids;
};

// Options of an array are known by their place in it only where they are no row that both have: places move.
template <class E> inline constexpr bool isKnownByPlace = std::is_same_v<E, LaunchOption>;

// Pairs the options that both sides have added to an array, and alike: first those that have one order on both, since
// what is inserted elsewhere moves places, then those that are only placed otherwise.
class AddedAlike {
public:
    AddedAlike(QList<LaunchOption> ours, const QList<LaunchOption> &theirs) : m_ours(std::move(ours))
    {
        std::sort(m_ours.begin(), m_ours.end(), isBefore);
        m_isTaken.resize(m_ours.size());
        QList<LaunchOption> left = theirs;
        std::sort(left.begin(), left.end(), isBefore);
        qsizetype next = 0;
        left.removeIf([&](const LaunchOption &one) { return pair(one, next); });
        for (const LaunchOption &one : std::as_const(left))
            pair(one, next = 0);
    }
    QHash<Id<LaunchOption>, Id<LaunchOption>> alike; // ours by theirs

private:
    static bool isBefore(const LaunchOption &a, const LaunchOption &b)
    {
        return std::tuple(a.array, a.position, a.id) < std::tuple(b.array, b.position, b.id);
    }
    // Takes the first that is free and alike, from next on; next is then the one after it.
    bool pair(const LaunchOption &one, qsizetype &next)
    {
        const auto first =
            std::lower_bound(m_ours.cbegin(), m_ours.cend(), one.array,
                             [](const LaunchOption &row, auto array) { return row.array < array; });
        for (qsizetype i = qMax(next, first - m_ours.cbegin()); i < m_ours.size(); ++i) {
            LaunchOption row = m_ours.at(i);
            row.position = one.position;
            if (row.array != one.array)
                return false;
            if (m_isTaken.at(i) || !saysTheSame(row, one))
                continue;
            alike.insert(one.id, row.id);
            m_isTaken[i] = true;
            next = i + 1;
            return true;
        }
        return false;
    }

    QList<LaunchOption> m_ours;
    QList<bool> m_isTaken;
};
} // namespace

template <class E> void ThreeNames::nameBase(const PlanMatch &baseOurs)
{
    NamesOf<E> &names = m_there.get<NamesOf<E>>();
    names.last = qMax(m_ours.all<E>().lastId(), qMax(m_base.all<E>().lastId(), m_theirs.all<E>().lastId()));
    m_ours.all<E>().forEach([&](const E &row) { names.there[row.id.value] = {}; });
    const BySource<E> oursBySource(m_ours, [&](Id<E> id) { return !baseOurs.before(id); });
    const auto isInOurs = [&](const E &row) {
        const E *same = m_ours.find(row.id);
        m_fromBase.call(row.id, row.id);
        return same && couldBe(m_fromBase.here(row), *same);
    };
    QSet<Id<E>> inOurs; // rows that are one by their ids
    if constexpr (isKnownByPlace<E>)
        m_base.all<E>().forEach([&](const E &row) {
            if (isInOurs(row))
                inOurs.insert(row.id);
        });
    m_base.all<E>().forEach([&](const E &row) {
        Id<E> name = inOurs.contains(row.id) ? row.id : baseOurs.after(row.id);
        if (name != row.id && inOurs.contains(name))
            name = {};
        if (!name)
            name = oursBySource.find(row);
        if (!name && !baseOurs.before(row.id) && isInOurs(row))
            name = row.id;
        if (!name)
            name = free(row.id);
        m_fromBase.call(row.id, name);
        names.there[name.value].base = row.id;
    });
}

template <class E> void ThreeNames::nameTheirs(const PlanMatch &baseTheirs, const PlanMatch &oursTheirs)
{
    NamesOf<E> &names = m_there.get<NamesOf<E>>();
    const BySource<E> baseBySource(m_base, [&](Id<E> id) { return !baseTheirs.after(id); });
    const auto isOfBase = [&](const E &row) {
        const E *same = m_base.find(row.id);
        m_fromTheirs.call(row.id, m_fromBase.here(row.id));
        return same && couldBe(m_fromBase.here(*same), m_fromTheirs.here(row));
    };
    QSet<Id<E>> inBase; // rows that are one by their ids
    if constexpr (isKnownByPlace<E>)
        m_theirs.all<E>().forEach([&](const E &row) {
            if (isOfBase(row))
                inBase.insert(row.id);
        });
    const auto wasOf = [&](const E &row) {
        Id<E> was = inBase.contains(row.id) ? row.id : baseTheirs.before(row.id);
        if (was != row.id && inBase.contains(was))
            was = {};
        if (!was)
            was = baseBySource.find(row);
        return was || baseTheirs.after(row.id) || !isOfBase(row) ? was : row.id;
    };
    QHash<Id<E>, Id<E>> alike;
    if constexpr (isKnownByPlace<E>)
        alike = AddedAlike(addedByOurs<E>(), addedByTheirs<E>(wasOf)).alike;
    m_theirs.all<E>().forEach([&](const E &row) {
        const Id<E> was = wasOf(row);
        Id<E> name = was        ? m_fromBase.here(was)
            : isKnownByPlace<E> ? alike.value(row.id)
                                : oursTheirs.before(row.id);
        if (!name || (!was && names.there.find(name.value)->base))
            name = free(row.id);
        m_fromTheirs.call(row.id, name);
        names.there[name.value].theirs = row.id;
    });
}

template <class E> QList<E> ThreeNames::addedByOurs() const
{
    QList<E> added;
    m_ours.all<E>().forEach([&](const E &row) {
        if (!there(row.id).base)
            added.append(row);
    });
    return added;
}

// By their own ids, and all that they refer to called as here.
template <class E, class WasOf> QList<E> ThreeNames::addedByTheirs(const WasOf &wasOf) const
{
    QList<E> added;
    m_theirs.all<E>().forEach([&](const E &row) {
        if (wasOf(row))
            return;
        added.append(m_fromTheirs.here(row));
        added.last().id = row.id;
    });
    return added;
}

// The number of a row that is gone stays, where it is not another row's here.
void ThreeNames::nameGone(const Plan &plan, RowNames &names) const
{
    const auto name = [&]<class E>(PastId<E> was) {
        const Id<E> id = was.id();
        if (!id || names.here(id))
            return;
        const Id<E> known = m_fromBase.here(id);
        if (known || !m_there.get<NamesOf<E>>().there.find(id.value))
            names.call(id, known ? known : id);
    };
    forEachEntity([&]<class E>() {
        plan.all<E>().forEach([&](const E &row) {
            forEachField<E>([&](const auto &field) {
                if constexpr (isPastId<std::remove_cvref_t<decltype(field.of(row))>>)
                    name(field.of(row));
            });
        });
    });
}

// Snapshots are known by what they say.
void ThreeNames::nameSnapshots()
{
    using Snapshot = LaunchSnapshot;
    NamesOf<Snapshot> &names = m_there.get<NamesOf<Snapshot>>();
    names.last = qMax(m_ours.all<Snapshot>().lastId(),
                      qMax(m_base.all<Snapshot>().lastId(), m_theirs.all<Snapshot>().lastId()));
    QMultiHash<size_t, Snapshot> known;
    m_ours.all<Snapshot>().forEach([&](const Snapshot &row) {
        names.there[row.id.value] = {};
        known.insert(launchHash(row), row);
    });
    const auto nameOf = [&](const Snapshot &row, RowNames &from) {
        Snapshot renamed = from.here(row);
        for (auto [one, end] = known.equal_range(launchHash(row)); one != end; ++one) {
            renamed.id = one->id;
            if (renamed == *one)
                return from.call(row.id, one->id);
        }
        renamed.id = names.there.find(row.id.value) ? unused<Snapshot>() : row.id;
        from.call(row.id, renamed.id);
        names.there[renamed.id.value] = {};
        known.insert(launchHash(renamed), renamed);
    };
    m_base.all<Snapshot>().forEach([&](const Snapshot &row) {
        nameOf(row, m_fromBase);
        names.there[m_fromBase.here(row.id).value].base = row.id;
    });
    m_theirs.all<Snapshot>().forEach([&](const Snapshot &row) {
        nameOf(row, m_fromTheirs);
        names.there[m_fromTheirs.here(row.id).value].theirs = row.id;
    });
}

ThreeNames::ThreeNames(const Plan &base, const Plan &ours, const Plan &theirs)
    : m_base(base), m_ours(ours), m_theirs(theirs)
{
    const PlanMatch baseOurs(base, ours), baseTheirs(base, theirs),
        oursTheirs(ours, theirs, PlanMatch::Namesakes::AreTwo); // what both have added
    forEachEntity([&]<class E>() {
        if constexpr (!std::is_same_v<E, LaunchSnapshot>) {
            nameBase<E>(baseOurs);
            nameTheirs<E>(baseTheirs, oursTheirs);
        }
    });
    nameGone(m_base, m_fromBase);
    nameGone(m_theirs, m_fromTheirs);
    nameSnapshots();
}
