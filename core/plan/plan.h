// SPDX-License-Identifier: MIT
// A Plan is all tables and their back references, as a value: copies are cheap and independent.
#pragma once

#include "core/base/table.h"
#include "core/plan/change.h"
#include "core/plan/indexes.h"

class Plan {
public:
    Plan();
    Plan(const Plan &);
    Plan(Plan &&) noexcept;
    Plan &operator=(const Plan &);
    Plan &operator=(Plan &&) noexcept;
    ~Plan();

    template <class E> const Table<E> &all() const { return m_tables.get<Table<E>>(); }
    // The row, or null when there is none of that id.
    template <class E> const E *find(Id<E> id) const { return all<E>().find(id); }
    // The row, or an empty one with id 0 when there is none.
    template <class E> const E &row(Id<E> id) const
    {
        static const E none;
        const E *found = find(id);
        return found ? *found : none;
    }
    // The lowest id that was never used.
    template <class E> Id<E> nextId() const { return {all<E>().lastId() + 1}; }

    // The rows, by id, that refer to `target` through the field at Path:
    // plan.referrers<&MciSetting::mci>(mci), plan.referrers<&Server::next, &LaunchSettings::image>(image).
    template <auto... Path>
    QList<Id<typename BackRefs<Path...>::Source>>
    referrers(Id<typename BackRefs<Path...>::Target> target) const
    {
        return backRefs<BackRefs<Path...>>().of(target);
    }
    // Calls visit(Id<Target>) for every row that another refers to, as often as there are fields that do.
    template <class Target, class Visit> void forEachReferredTo(Visit &&visit) const;
    // How many rows refer to another through the field at Path.
    template <auto... Path> qsizetype referenceCount() const { return backRefs<BackRefs<Path...>>().size(); }
    // Calls visit(Id<Source>) for every reference to `target`.
    template <class Target, class Visit> void forEachReferrer(Id<Target> target, Visit &&visit) const;
    template <class Target> bool isReferredTo(Id<Target> target) const
    {
        bool referred = false;
        forEachReferrer(target, [&](auto) { referred = true; });
        return referred;
    }

    // the setting of exactly this cloud; null when the MultiCloud Image has none.
    const MciSetting *setting(Id<MultiCloudImage> mci, Id<Cloud> cloud) const
    {
        return find(settingEntry(mci, cloud).setting);
    }
    // The same without the row, for resolve(); an empty one when there is none.
    const SettingIndex::Entry &settingEntry(Id<MultiCloudImage> mci, Id<Cloud> cloud) const
    {
        return m_indexes.get<SettingIndex>().find(mci, cloud);
    }
    // the listing marked as default; null when the ServerTemplate lists none.
    const ListedMci *defaultMci(Id<ServerTemplate> serverTemplate) const
    {
        return find(m_indexes.get<DefaultMciIndex>().find(serverTemplate).listed);
    }
    // The same without the row, for resolve().
    Id<MultiCloudImage> defaultMciId(Id<ServerTemplate> serverTemplate) const
    {
        return m_indexes.get<DefaultMciIndex>().find(serverTemplate).mci;
    }
    // Bits of rowstate for an image, a MultiCloud Image or a ServerTemplate; 0 when there is no such row.
    template <class E>
    requires requires(const E &row) { rowstate::of(row); }
    quint8 state(Id<E> id) const { return m_indexes.get<RowStates<E>>().find(id); }

    // The lineages of MultiCloud Images or ServerTemplates that have the name.
    QList<Id<MciLineage>> mcisNamed(const QString &name) const
    {
        return m_indexes.get<NameIndex<MciLineage>>().of(name);
    }
    QList<Id<TemplateLineage>> templatesNamed(const QString &name) const
    {
        return m_indexes.get<NameIndex<TemplateLineage>>().of(name);
    }
    // D39: what is kept of an imported row that was edited since; null for all others.
    const ImportedRow *importedRow(AnyId row) const
    {
        return find(m_indexes.get<ImportedRowIndex>().find(row));
    }

    // The only way a plan ever changes. The change must fit: its before sides are the rows as they are.
    void apply(const Change &change);
    // For reading a file: adds a row of an id that the plan has not got.
    template <class E> void add(E row)
    {
        link(row);
        m_tables.get<Table<E>>().put(std::move(row));
    }
    // The same for all rows of E of another plan, where this one has none.
    template <class E> void addAll(Plan &&other);
    // The first id to hand out follows `id`; for rows that were deleted in an earlier session.
    template <class E> void reserveIdsUpTo(quint32 id) { m_tables.get<Table<E>>().reserveIdsUpTo(id); }

private:
    template <class Refs> const Refs &backRefs() const
    {
        return m_backRefs.get<BackRefsFrom<typename Refs::Source>>().refs.template get<Refs>();
    }
    template <class E> void unlink(const E &row);
    template <class E> void link(const E &row);

    PerEntity<Table> m_tables;
    PerEntity<BackRefsFrom> m_backRefs;
    Indexes m_indexes;
};

template <class E> void Plan::link(const E &row)
{
    m_backRefs.get<BackRefsFrom<E>>().refs.forEach([&](auto &refs) { refs.link(row); });
    forEachIndexOf<E>([&]<class I>() { m_indexes.get<I>().link(row); });
}

template <class E> void Plan::addAll(Plan &&other)
{
    const quint32 lastId = all<E>().lastId();
    m_tables.get<Table<E>>() = std::move(other.m_tables.get<Table<E>>());
    reserveIdsUpTo<E>(lastId);
    m_backRefs.get<BackRefsFrom<E>>() = std::move(other.m_backRefs.get<BackRefsFrom<E>>());
    forEachIndexOf<E>([&]<class I>() { m_indexes.get<I>() = std::move(other.m_indexes.get<I>()); });
}

template <class Target, class Visit> void Plan::forEachReferredTo(Visit &&visit) const
{
    backrefs::forEachTo<Target>([&]<class Refs>() { backRefs<Refs>().forEachTarget(visit); });
}

template <class Target, class Visit> void Plan::forEachReferrer(Id<Target> target, Visit &&visit) const
{
    backrefs::forEachTo<Target>([&]<class Refs>() {
        for (const auto source : backRefs<Refs>().of(target))
            visit(source);
    });
}
