// SPDX-License-Identifier: MIT
#include "core/plan/plan.h"

Plan::Plan() = default;
Plan::Plan(const Plan &) = default;
Plan::Plan(Plan &&) noexcept = default;
Plan &Plan::operator=(const Plan &) = default;
Plan &Plan::operator=(Plan &&) noexcept = default;
Plan::~Plan() = default;

template <class E> void Plan::unlink(const E &row)
{
    m_backRefs.get<BackRefsFrom<E>>().refs.forEach([&](auto &refs) { refs.unlink(row); });
    forEachIndexOf<E>([&]<class I>() { m_indexes.get<I>().unlink(row); });
}

namespace {
template <class E> bool linkedAlike(const E &before, const E &after)
{
    static const BackRefsFrom<E> from;
    bool isIndexedAlike = true;
    forEachIndexOf<E>([&]<class I>() { isIndexedAlike = isIndexedAlike && I::alike(before, after); });
    return isIndexedAlike
        && from.refs.all([&]<class R>(const R &) { return R::target(before) == R::target(after); });
}
} // namespace

void Plan::apply(const Change &change)
{
    // Every old link goes before any new one comes, so that rows may swap what they refer to (D12).
    change.forEach([&]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.removed)
            unlink(row);
        for (const auto &update : delta.updated)
            if (!linkedAlike(update.before, update.after))
                unlink(update.before);
    });
    change.forEach([&]<class E>(const Delta<E> &delta) {
        auto &table = m_tables.get<Table<E>>();
        for (const E &row : delta.removed) {
            Q_ASSERT(table.find(row.id));
            table.remove(row.id);
        }
        for (const E &row : delta.added) {
            Q_ASSERT(row.id && !table.find(row.id));
            table.put(row);
        }
        for (const auto &update : delta.updated) {
            Q_ASSERT(table.find(update.after.id));
            table.put(update.after);
        }
    });
    change.forEach([&]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.added)
            link(row);
        for (const auto &update : delta.updated)
            if (!linkedAlike(update.before, update.after))
                link(update.after);
    });
}

AnyId rowNamed(const QString &table, int row)
{
    AnyId id;
    forEachEntity([&]<class E>() {
        if (row > 0 && table == QLatin1String(Schema<E>::table))
            id = Id<E> {quint32(row)};
    });
    return id;
}
