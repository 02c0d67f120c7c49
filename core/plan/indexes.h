// SPDX-License-Identifier: MIT
// Indexes answer what resolve() and names ask of a plan again and again: a setting, a default, who else has a name.
// Each follows the rows of one entity; where alike() says so of two rows, it holds the same of both.
#pragma once

#include "core/plan/backrefs.h"

#include <array>

// The setting of a MultiCloud Image for a cloud in one binary search, for resolve().
class SettingIndex {
public:
    using Row = MciSetting;
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
    static bool alike(const MciSetting &a, const MciSetting &b)
    {
        return a.mci == b.mci && a.cloud == b.cloud;
    }

private:
    struct Entry {
        Id<Cloud> cloud;
        Id<MciSetting> setting;
        auto operator<=>(const Entry &) const = default;
    };
    ListsById<Entry> m_entries;
};

// The lineages of each name: those that share one are told apart by more (D6).
template <class Lineage> class NameIndex {
public:
    using Row = Lineage;
    QList<Id<Lineage>> of(const QString &name) const { return m_ids.value(name); }
    void link(const Lineage &row) { m_ids[row.name].append(row.id); }
    void unlink(const Lineage &row)
    {
        const auto found = m_ids.find(row.name);
        found->removeOne(row.id);
        if (found->isEmpty())
            m_ids.erase(found);
    }
    static bool alike(const Lineage &a, const Lineage &b) { return a.name == b.name; }

private:
    QHash<QString, QList<Id<Lineage>>> m_ids;
};

// The default MultiCloud Image of a ServerTemplate, for resolve().
class DefaultMciIndex {
public:
    using Row = ListedMci;
    struct Default {
        Id<ListedMci> listed;
        Id<MultiCloudImage> mci;
        auto operator<=>(const Default &) const = default;
    };
    // Without ids where there is none.
    Default find(Id<ServerTemplate> serverTemplate) const
    {
        const QList<Default> &defaults = m_defaults.at(serverTemplate.value);
        return defaults.isEmpty() ? Default {} : defaults.constFirst();
    }
    void link(const ListedMci &row)
    {
        if (row.isDefault)
            m_defaults.insert(row.serverTemplate.value, {row.id, row.mci});
    }
    void unlink(const ListedMci &row)
    {
        if (row.isDefault)
            m_defaults.remove(row.serverTemplate.value, {row.id, row.mci});
    }
    static bool alike(const ListedMci &a, const ListedMci &b)
    {
        return a.serverTemplate == b.serverTemplate && a.isDefault == b.isDefault && a.mci == b.mci;
    }

private:
    ListsById<Default> m_defaults;
};

// What resolve() asks of an image, beside each other: of a million rows, each is far away.
class ImageStates {
public:
    using Row = Image;
    enum State : quint8 { Exists = 1, Alias = 2, Removed = 4, Unlaunchable = 8 };

    // 0 when there is no such image.
    quint8 find(Id<Image> id) const
    {
        const auto *part = static_cast<const Part *>(m_chunks.find(id.value / chunkSize));
        return part ? part->states[id.value % chunkSize] : 0;
    }
    void link(const Image &row) { at(row.id) = stateOf(row); }
    void unlink(const Image &row) { at(row.id) = 0; }
    static bool alike(const Image &a, const Image &b) { return stateOf(a) == stateOf(b); }

private:
    static constexpr quint32 chunkSize = 1024;
    struct Part : Chunk {
        std::array<quint8, chunkSize> states {};
        Part *clone() const override { return new Part(*this); }
    };
    static quint8 stateOf(const Image &row)
    {
        return quint8(Exists | (row.kind == ImageKind::Alias ? Alias : 0) | (row.removed ? Removed : 0)
                      | (isLaunchable(row.availability) ? 0 : Unlaunchable));
    }
    quint8 &at(Id<Image> id)
    {
        return m_chunks.writable<Part>(id.value / chunkSize).states[id.value % chunkSize];
    }

    Chunks m_chunks;
};

// What is kept of each imported row that was edited since (D39).
class ImportedRowIndex {
public:
    using Row = ImportedRow;
    Id<ImportedRow> find(AnyId row) const { return m_kept.value(row); }
    void link(const ImportedRow &row) { m_kept.insert(rowNamed(row.table, row.row), row.id); }
    void unlink(const ImportedRow &row) { m_kept.remove(rowNamed(row.table, row.row)); }
    static bool alike(const ImportedRow &a, const ImportedRow &b)
    {
        return a.table == b.table && a.row == b.row;
    }

private:
    QHash<AnyId, Id<ImportedRow>> m_kept;
};

using Indexes = Pack<SettingIndex, DefaultMciIndex, NameIndex<MciLineage>, NameIndex<TemplateLineage>,
                     ImageStates, ImportedRowIndex>;
// Calls visit<Index>() for those that follow the rows of E.
template <class E, class Visit> void forEachIndexOf(Visit &&visit)
{
    const auto visitOwn = [&]<class I>(std::type_identity<I>) {
        if constexpr (std::is_same_v<typename I::Row, E>)
            visit.template operator()<I>();
    };
    [&]<class... I>(const Pack<I...> *) {
        (visitOwn(std::type_identity<I>()), ...);
    }(static_cast<const Indexes *>(nullptr));
}
