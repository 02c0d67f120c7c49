// SPDX-License-Identifier: MIT
#include "core/import/threenames.h"

#include <QHash>

namespace {
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
    return differing <= 1 || 2 * differing <= said;
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
} // namespace

template <class E>
void ThreeNames::nameAll(const PlanMatch &baseOurs, const PlanMatch &baseTheirs, const PlanMatch &oursTheirs)
{
    NamesOf<E> &names = m_there.get<NamesOf<E>>();
    names.last = qMax(m_ours.all<E>().lastId(), qMax(m_base.all<E>().lastId(), m_theirs.all<E>().lastId()));
    m_ours.all<E>().forEach([&](const E &row) { names.there[row.id.value] = {}; });
    const auto free = [&](Id<E> wish) { return names.there.find(wish.value) ? unused<E>() : wish; };
    const BySource<E> oursBySource(m_ours, [&](Id<E> id) { return !baseOurs.before(id); });
    m_base.all<E>().forEach([&](const E &row) {
        Id<E> name = baseOurs.after(row.id);
        if (!name)
            name = oursBySource.find(row);
        if (const E *same = m_ours.find(row.id); !name && same && !baseOurs.before(row.id)) {
            m_fromBase.call(row.id, row.id);
            if (couldBe(m_fromBase.here(row), *same))
                name = row.id;
        }
        if (!name)
            name = free(row.id);
        m_fromBase.call(row.id, name);
        names.there[name.value].base = row.id;
    });
    const BySource<E> baseBySource(m_base, [&](Id<E> id) { return !baseTheirs.after(id); });
    m_theirs.all<E>().forEach([&](const E &row) {
        Id<E> was = baseTheirs.before(row.id);
        if (!was)
            was = baseBySource.find(row);
        if (const E *same = m_base.find(row.id); !was && same && !baseTheirs.after(row.id)) {
            m_fromTheirs.call(row.id, m_fromBase.here(row.id));
            if (couldBe(m_fromBase.here(*same), m_fromTheirs.here(row)))
                was = row.id;
        }
        Id<E> name = was ? m_fromBase.here(was) : oursTheirs.before(row.id);
        if (!name || (!was && names.there.find(name.value)->base))
            name = free(row.id);
        m_fromTheirs.call(row.id, name);
        names.there[name.value].theirs = row.id;
    });
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
    QMultiHash<QString, Snapshot> known;
    m_ours.all<Snapshot>().forEach([&](const Snapshot &row) {
        names.there[row.id.value] = {};
        known.insert(row.imageUid.toString(), row);
    });
    const auto nameOf = [&](const Snapshot &row, RowNames &from) {
        Snapshot renamed = from.here(row);
        for (const Snapshot &one : known.values(row.imageUid.toString())) {
            renamed.id = one.id;
            if (renamed == one)
                return from.call(row.id, one.id);
        }
        renamed.id = names.there.find(row.id.value) ? unused<Snapshot>() : row.id;
        from.call(row.id, renamed.id);
        names.there[renamed.id.value] = {};
        known.insert(row.imageUid.toString(), renamed);
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
    const PlanMatch baseOurs(base, ours), baseTheirs(base, theirs), oursTheirs(ours, theirs);
    forEachEntity([&]<class E>() {
        if constexpr (!std::is_same_v<E, LaunchSnapshot>)
            nameAll<E>(baseOurs, baseTheirs, oursTheirs);
    });
    nameGone(m_base, m_fromBase);
    nameGone(m_theirs, m_fromTheirs);
    nameSnapshots();
}
