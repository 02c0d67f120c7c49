// SPDX-License-Identifier: MIT
// Back references answer "which rows refer to this one", for every reference that the schema knows.
// They are chunked as tables are, so that the first edit of a trial copies little (D12).
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/schema.h"

#include <QHash>
#include <QtAlgorithms>
#include <algorithm>

namespace backrefs {
template <class V> struct TargetOf {
    using Type = void;
};
template <class E> struct TargetOf<Id<E>> {
    using Type = E;
};
template <class E, bool D> struct TargetOf<Override<Id<E>, D>> {
    using Type = E;
};

template <class E> Id<E> target(Id<E> id) { return id; }
template <class E, bool D> Id<E> target(const Override<Id<E>, D> &answer) { return answer.value(); }
} // namespace backrefs

// Lists of sorted values by a row's id, copy-on-write in chunks. A chunk has lists only for the ids that
// need one, as few of a million images are chosen.
template <class V> class ChunkedLists {
public:
    // Valid until the next insert() or remove().
    const QList<V> &at(quint32 id) const
    {
        static const QList<V> none;
        const quint32 index = id / ChunkSize;
        if (index >= quint32(m_chunks.size()))
            return none;
        const Chunk &chunk = m_chunks.at(index);
        return chunk.has(id) ? chunk.lists.at(chunk.position(id)) : none;
    }
    void insert(quint32 id, const V &value)
    {
        if (id / ChunkSize >= quint32(m_chunks.size()))
            m_chunks.resize(id / ChunkSize + 1);
        Chunk &chunk = m_chunks[id / ChunkSize];
        if (!chunk.has(id)) {
            chunk.lists.insert(chunk.position(id),
                               QList<V> {value}); // takes less than appending to an empty list
            chunk.present |= Chunk::bit(id);
            return;
        }
        QList<V> &list = chunk.lists[chunk.position(id)];
        if (list.constLast() < value)
            list.append(value);
        else
            list.insert(std::lower_bound(list.cbegin(), list.cend(), value) - list.cbegin(), value);
    }
    void remove(quint32 id, const V &value)
    {
        const QList<V> &known = at(id);
        const auto found = std::lower_bound(known.cbegin(), known.cend(), value);
        if (found == known.cend() || *found != value)
            return;
        const qsizetype which = found - known.cbegin();
        Chunk &chunk = m_chunks[id / ChunkSize];
        const qsizetype position = chunk.position(id);
        chunk.lists[position].remove(which);
        if (chunk.lists.at(position).isEmpty()) {
            chunk.lists.remove(position);
            chunk.present &= ~Chunk::bit(id);
        }
    }

private:
    struct Chunk {
        quint64 present = 0; // a bit for each id that has a list
        QList<QList<V>> lists;

        static quint64 bit(quint32 id) { return quint64(1) << (id % ChunkSize); }
        bool has(quint32 id) const { return present & bit(id); }
        qsizetype position(quint32 id) const { return qPopulationCount(present & (bit(id) - 1)); }
    };

    static constexpr quint32 ChunkSize = 64;
    QList<Chunk> m_chunks;
};

// The rows that refer to another through the field at Path.
template <auto... Path> class BackRefs {
public:
    using F = Field<Path...>;
    using Source = typename F::Entity;
    using Target = typename backrefs::TargetOf<typename F::Value>::Type;

    QList<Id<Source>> of(Id<Target> target) const { return m_sources.at(target.value); }
    static Id<Target> target(const Source &row) { return backrefs::target(F::of(row)); }

    void link(const Source &row)
    {
        if (const auto to = target(row))
            m_sources.insert(to.value, row.id);
    }
    void unlink(const Source &row)
    {
        if (const auto to = target(row))
            m_sources.remove(to.value, row.id);
    }

private:
    ChunkedLists<Id<Source>> m_sources;
};

namespace backrefs {
template <auto... Path> auto tracked(const Field<Path...> &)
{
    using Value = typename Field<Path...>::Value;
    if constexpr (std::is_void_v<typename TargetOf<Value>::Type>)
        return Pack<>();
    else
        return Pack<BackRefs<Path...>>();
}
template <class... A, class... B> Pack<A..., B...> operator+(Pack<A...>, Pack<B...>);
template <class E>
using Tracked =
    decltype(std::apply([](const auto &...f) { return (Pack<>() + ... + tracked(f)); }, Schema<E>::fields));
} // namespace backrefs

// The back references of all fields of E that refer to a row.
template <class E> struct BackRefsFrom {
    backrefs::Tracked<E> refs;
};

// The setting of a MultiCloud Image for a cloud in one binary search, for resolve().
class SettingIndex {
public:
    Id<MciSetting> find(Id<MultiCloudImage> mci, Id<Cloud> cloud) const
    {
        // The first that is not of a lower cloud, found without a branch that depends on the entries: a
        // processor then goes on to the next server while it waits for the memory of this one's.
        const QList<Entry> &entries = m_entries.at(mci.value);
        const Entry *first = entries.constData(), *end = first + entries.size();
        for (qsizetype left = entries.size(); left > 0;) {
            const qsizetype step = (left + 1) / 2;
            first += step & -qsizetype(first[step - 1].cloud < cloud);
            left -= step;
        }
        return first != end && first->cloud == cloud ? first->setting : Id<MciSetting> {};
    }
    void link(const MciSetting &row) { m_entries.insert(row.mci.value, {row.cloud, row.id}); }
    void unlink(const MciSetting &row) { m_entries.remove(row.mci.value, {row.cloud, row.id}); }

private:
    struct Entry {
        Id<Cloud> cloud;
        Id<MciSetting> setting;
        auto operator<=>(const Entry &) const = default;
    };
    ChunkedLists<Entry> m_entries;
};

// The lineages of each name: those that share one are told apart by more (D6).
template <class Lineage> class NameIndex {
public:
    QList<Id<Lineage>> of(const QString &name) const { return m_ids.value(name); }
    void link(const Lineage &row) { m_ids[row.name].append(row.id); }
    void unlink(const Lineage &row)
    {
        const auto found = m_ids.find(row.name);
        found->removeOne(row.id);
        if (found->isEmpty())
            m_ids.erase(found);
    }

private:
    QHash<QString, QList<Id<Lineage>>> m_ids;
};

// The default MultiCloud Image of a ServerTemplate, for resolve().
class DefaultMciIndex {
public:
    Id<ListedMci> find(Id<ServerTemplate> serverTemplate) const
    {
        const auto &defaults = m_defaults.at(serverTemplate.value);
        return defaults.isEmpty() ? Id<ListedMci> {} : defaults.constFirst();
    }
    void link(const ListedMci &row)
    {
        if (row.isDefault)
            m_defaults.insert(row.serverTemplate.value, row.id);
    }
    void unlink(const ListedMci &row)
    {
        if (row.isDefault)
            m_defaults.remove(row.serverTemplate.value, row.id);
    }

private:
    ChunkedLists<Id<ListedMci>> m_defaults;
};
