// SPDX-License-Identifier: MIT
// Indexes answer what resolve() and names ask of a plan again and again: a setting, a default, who else has a name.
#pragma once

#include "core/plan/backrefs.h"

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
    ListsById<Entry> m_entries;
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
    ListsById<Id<ListedMci>> m_defaults;
};

// What is kept of each imported row that was edited since (D39).
class ImportedRowIndex {
public:
    Id<ImportedRow> find(AnyId row) const { return m_kept.value(row); }
    void link(const ImportedRow &row) { m_kept.insert(rowNamed(row.table, row.row), row.id); }
    void unlink(const ImportedRow &row) { m_kept.remove(rowNamed(row.table, row.row)); }

private:
    QHash<AnyId, Id<ImportedRow>> m_kept;
};
