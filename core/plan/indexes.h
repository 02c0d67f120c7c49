// SPDX-License-Identifier: MIT
// Indexes answer what resolve() and names ask of a plan again and again: a setting, a default, who else has a name.
// Each follows the rows of one entity; where alike() says so of two rows, it holds the same of both.
#pragma once

#include "core/plan/backrefs.h"
#include "core/plan/rowstates.h"
#include "core/plan/settingindex.h"

#include <QVarLengthArray>

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
        const auto &defaults = m_defaults.at(serverTemplate.value);
        return defaults.isEmpty() ? Default {} : *defaults.cbegin();
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
    ListsById<Default, QVarLengthArray<Default, 1>> m_defaults; // there is one
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

using Indexes =
    Pack<SettingIndex, DefaultMciIndex, NameIndex<MciLineage>, NameIndex<TemplateLineage>, RowStates<Image>,
         RowStates<MultiCloudImage>, RowStates<ServerTemplate>, ImportedRowIndex>;
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
