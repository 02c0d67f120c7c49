// SPDX-License-Identifier: MIT
#include "core/edit/removal.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "core/plan/anyrow.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"

#include <QCoreApplication>
#include <algorithm>

namespace edit {
namespace {
template <class E, class... Among> constexpr bool isOneOf = (std::is_same_v<E, Among> || ...);

// Rows that only say something of another, and go with it.
template <class E> constexpr bool isNote = isOneOf<E, TestRecord, Waiver, ImportRecord>;
// What belongs to a row and goes with it.
template <class Whole, class E> constexpr bool isPart = false;
template <> constexpr bool isPart<Cloud, Datacenter> = true;
template <> constexpr bool isPart<Cloud, InstanceType> = true;
template <> constexpr bool isPart<Cloud, Image> = true;
template <> constexpr bool isPart<MultiCloudImage, MciSetting> = true;
template <> constexpr bool isPart<ServerTemplate, ListedMci> = true;

template <class E> constexpr bool isRevision = isOneOf<E, MultiCloudImage, ServerTemplate>;
template <class E>
constexpr bool isRemovable = isRevision<E> || isOneOf<E, Cloud, Datacenter, InstanceType, Image>;

// a lineage that has the revision as its default does not use it; who follows the lineage does.
template <class E> QList<Owner> followersOfRow(const Plan &plan, Id<E> id)
{
    QList<Owner> followers;
    if constexpr (std::is_same_v<E, ServerTemplate>) {
        followers = ownersFrom(plan, id);
        const Id<TemplateLineage> lineage = plan.row(id).lineage;
        if (plan.row(id).isHead() && edit::revisionsOf<ServerTemplate>(plan, lineage).size() == 1)
            followers = followersOf(plan, lineage);
    }
    return followers;
}
template <class E, class Source>
constexpr bool isUser = !isNote<Source> && !isPart<E, Source> && !std::is_same_v<Source, TemplateLineage>;

template <class E> void appendUsers(const Plan &plan, Id<E> id, QList<AnyId> &users)
{
    plan.forEachReferrer(id, [&]<class Source>(Id<Source> source) {
        if constexpr (isUser<E, Source>)
            users.append(source);
    });
    for (const Owner owner : followersOfRow(plan, id))
        users.append(owner.id());
}

// HEAD stands for its lineage, every other row for itself.
template <class E> QList<Id<E>> meantBy(const Plan &plan, Id<E> id)
{
    if constexpr (isRevision<E>)
        if (plan.row(id).isHead())
            return revisionsOf<E>(plan, plan.row(id).lineage);
    return {id};
}

template <class E> QList<AnyId> usersOfRow(const Plan &plan, Id<E> id)
{
    QList<AnyId> users;
    for (const Id<E> row : meantBy(plan, id))
        appendUsers(plan, row, users);
    std::sort(users.begin(), users.end(), [](AnyId a, AnyId b) {
        return std::pair(a.entity(), a.value()) < std::pair(b.entity(), b.value());
    });
    users.erase(std::unique(users.begin(), users.end()), users.end());
    return users;
}

template <class E> bool isUsed(const Plan &plan, Id<E> id)
{
    bool used = false;
    plan.forEachReferrer(id, [&]<class Source>(Id<Source>) { used = used || isUser<E, Source>; });
    return used || !followersOfRow(plan, id).isEmpty();
}

// Whom a person would look for: the MultiCloud Image of a setting, the ServerTemplate of a listing.
AnyId holderOf(const Plan &plan, AnyId user)
{
    if (const auto setting = user.as<MciSetting>())
        return plan.row(setting).mci;
    if (const auto listed = user.as<ListedMci>())
        return plan.row(listed).serverTemplate;
    if (const auto weight = user.as<DatacenterWeight>())
        return plan.row(weight).array;
    if (const auto option = user.as<LaunchOption>())
        return plan.row(option).array;
    return user;
}

QString holderName(const Plan &plan, AnyId holder)
{
    const auto defaults = holder.as<ServerDefault>();
    if (!defaults)
        return nameOf(plan, holder);
    const Id<Deployment> deployment = plan.row(defaults).deployment;
    return deployment ? Words::tr("the Server Defaults of %1").arg(nameOf(plan, deployment))
                      : Words::tr("the account's Server Defaults");
}

// "web-1", "web-1 and web-2", "web-1, web-2 and app", "web-1, web-2 and 7 others".
QString usersText(const Plan &plan, const QList<AnyId> &users)
{
    QSet<AnyId> known;
    QStringList names;
    for (const AnyId user : users)
        if (const AnyId holder = holderOf(plan, user); !known.contains(holder)) {
            known.insert(holder);
            if (names.size() < 3)
                names.append(holderName(plan, holder));
        }
    if (known.size() == 1)
        return names.constFirst();
    if (known.size() == 2)
        return Words::tr("%1 and %2").arg(names.at(0), names.at(1));
    if (known.size() == 3)
        return Words::tr("%1, %2 and %3").arg(names.at(0), names.at(1), names.at(2));
    return Words::tr("%1, %2 and %3 others").arg(names.at(0), names.at(1), QString::number(known.size() - 2));
}

class Remover {
public:
    Remover(const Plan &plan, Removal removal) : m_draft(plan), m_removal(removal) {}

    // Why the row can't be removed; empty when it is gone or kept as removed.
    template <class E> QString remove(Id<E> id)
    {
        const E *row = m_draft.plan().find(id);
        if (!row)
            return {}; // gone with another one of these
        if (const QString why = whyNot(id); !why.isEmpty())
            return why;
        if (m_removal == Removal::IfUnused)
            if (const auto users = usersOfRow(m_draft.plan(), id); !users.isEmpty())
                return Words::tr("%1 is used by %2. Choose another there first, or delete it anyway.")
                    .arg(subject(id), usersText(m_draft.plan(), users));
        removeMeant(id);
        return {};
    }

    // D8: what was kept as removed only for what is gone now goes, too.
    void sweep()
    {
        while (!m_left.isEmpty()) {
            const AnyId id = *m_left.cbegin();
            m_left.remove(id);
            visitId(id, [&]<class E>(Id<E> one) {
                if constexpr (isRemovable<E>)
                    if (const E *row = m_draft.plan().find(one);
                        row && row->removed && !isUsed(m_draft.plan(), one))
                        removeRow(one);
            });
        }
    }

    Draft &draft() { return m_draft; }

private:
    // "Ubuntu": the lineage, for its HEAD.
    template <class E> QString subject(Id<E> id) const
    {
        if constexpr (isRevision<E>)
            if (const E &row = m_draft.plan().row(id); row.isHead() && !row.name.isEmpty())
                return row.name;
        return nameOf(m_draft.plan(), id);
    }

    template <class E> QString whyNot(Id<E> id) const
    {
        if constexpr (isRevision<E>) {
            const E &row = m_draft.plan().row(id);
            const Id<E> head = findRevision(m_draft.plan(), row.lineage, 0);
            if (!row.isHead() && !row.removed && head && !m_draft.plan().row(head).removed)
                return Words::tr("%1 is committed and stays as long as its HEAD. Delete HEAD to delete all "
                                 "revisions.")
                    .arg(nameOf(m_draft.plan(), id));
        }
        if constexpr (std::is_same_v<E, MultiCloudImage>)
            return whyListed(id);
        return {};
    }

    // MC5; ServerTemplates that are deleted themselves only keep it.
    QString whyListed(Id<MultiCloudImage> id) const
    {
        const Plan &plan = m_draft.plan();
        QList<AnyId> templates;
        for (const auto revision : meantBy(plan, id))
            for (const auto listed : plan.referrers<&ListedMci::mci>(revision))
                if (const auto by = plan.row(listed).serverTemplate;
                    !plan.row(by).removed && !templates.contains(by))
                    templates.append(by);
        if (templates.isEmpty())
            return {};
        return Words::tr("%1 can't be deleted, as it is listed by %2. Remove it from there first.")
            .arg(subject(id), usersText(plan, templates));
    }

    template <class E> void removeMeant(Id<E> id)
    {
        for (const Id<E> row : meantBy(m_draft.plan(), id))
            removeRow(row);
    }

    // D8: gone with its parts when nobody refers to it, else kept as removed.
    template <class E> void removeRow(Id<E> id)
    {
        const bool isKept = isUsed(m_draft.plan(), id);
        if constexpr (std::is_same_v<E, Cloud>)
            removeContent(id);
        if (isKept) {
            E row = m_draft.plan().row(id);
            row.removed = true;
            m_draft.update(row);
            return;
        }
        m_draft.plan().forEachReferrer(id, [&]<class Source>(Id<Source> source) {
            if constexpr (std::is_same_v<Source, ImportRecord>)
                forgetCloud(source);
            else if constexpr (std::is_same_v<Source, TemplateLineage>)
                forgetDefault(source);
            else if constexpr (isNote<Source> || isPart<E, Source>)
                drop(source);
        });
        drop(id);
    }

    void forgetDefault(Id<TemplateLineage> lineage)
    {
        TemplateLineage row = m_draft.plan().row(lineage);
        row.defaultRevision = {};
        m_draft.update(row);
    }
    void forgetCloud(Id<ImportRecord> record)
    {
        ImportRecord row = m_draft.plan().row(record);
        row.cloud = {};
        m_draft.update(row);
    }

    // Takes the row out, its lineage with the last revision, and notes what it referred to.
    template <class E> void drop(Id<E> id)
    {
        const E row = m_draft.plan().row(id);
        forEachField<E>([&]<auto... Path>(const Field<Path...> &) {
            using Target = typename backrefs::TargetOf<typename Field<Path...>::Value>::Type;
            if constexpr (!std::is_void_v<Target>)
                if (const auto target = BackRefs<Path...>::target(row))
                    m_left.insert(target);
        });
        m_draft.remove(id);
        if constexpr (isRevision<E>)
            if (revisionsOf<E>(m_draft.plan(), row.lineage).isEmpty())
                m_draft.remove(row.lineage);
    }

    void removeContent(Id<Cloud> cloud)
    {
        const auto datacenters = m_draft.plan().referrers<&Datacenter::cloud>(cloud);
        const auto types = m_draft.plan().referrers<&InstanceType::cloud>(cloud);
        const auto images = m_draft.plan().referrers<&Image::cloud>(cloud);
        for (const auto id : datacenters)
            removeRow(id);
        for (const auto id : types)
            removeRow(id);
        for (const auto id : images)
            removeRow(id);
    }

    Draft m_draft;
    Removal m_removal;
    QSet<AnyId> m_left; // what rows that are gone referred to
};

Saying removalLabel(const Plan &plan, const QList<AnyId> &ids)
{
    if (ids.size() != 1)
        return Words::say("Delete %1 objects").arg(QString::number(ids.size()));
    const AnyId id = ids.constFirst();
    const auto mci = id.as<MultiCloudImage>();
    const auto serverTemplate = id.as<ServerTemplate>();
    if (mci && plan.row(mci).isHead())
        return Words::say("Delete %1 with all revisions").arg(plan.row(mci).name);
    if (serverTemplate && plan.row(serverTemplate).isHead())
        return Words::say("Delete %1 with all revisions").arg(plan.row(serverTemplate).name);
    return Words::say("Delete %1").arg(nameOf(plan, id));
}
} // namespace

Result<Change> remove(const Plan &plan, const QList<AnyId> &ids, Removal removal)
{
    Remover remover(plan, removal);
    QString why;
    const auto removeAll = [&]<class E>(std::type_identity<E>) {
        for (const AnyId id : ids)
            if (id.is<E>() && why.isEmpty())
                why = plan.find(id.as<E>()) ? remover.remove(id.as<E>()) : goneError().sentence;
    };
    // Who refers goes before what it refers to.
    removeAll(std::type_identity<ServerTemplate>());
    removeAll(std::type_identity<MultiCloudImage>());
    removeAll(std::type_identity<Image>());
    removeAll(std::type_identity<InstanceType>());
    removeAll(std::type_identity<Datacenter>());
    removeAll(std::type_identity<Cloud>());
    if (!why.isEmpty())
        return Error {why, {}};
    remover.sweep();
    return remover.draft().change(removalLabel(plan, ids));
}

QList<AnyId> usersOf(const Plan &plan, AnyId id)
{
    QList<AnyId> users;
    visitRow(plan, id, [&]<class E>(const E &row) {
        if constexpr (isRemovable<E>)
            users = usersOfRow(plan, row.id);
    });
    return users;
}
} // namespace edit
