// SPDX-License-Identifier: MIT
#include "ui/models/templateusers.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "ui/models/celltable.h"
#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
QString shortRevision(int revision)
{
    return revision == 0 ? Words::tr("HEAD") : Words::tr("rev %1").arg(revision);
}

// A server or array beside the ServerTemplate that is asked about.
struct UserRow {
    Owner owner;
    Id<TemplateLineage> lineage;
};

bool isOf(const Plan &plan, Id<TemplateLineage> lineage, Id<ServerTemplate> id)
{
    return id && plan.row(id).lineage == lineage;
}

// Calls visit(what it was launched with) for what runs of the owner until that is true; whether it was.
template <class Visit> bool forEachRunning(const Plan &plan, Owner owner, Visit &&visit)
{
    const auto &instances = owner.isArray() ? plan.referrers<&Instance::array>(owner.array())
                                            : plan.referrers<&Instance::server>(owner.server());
    return std::any_of(instances.cbegin(), instances.cend(), [&](Id<Instance> id) {
        const Instance &instance = plan.row(id);
        return instance.role != InstanceRole::Previous
            && visit(plan.row(instance.launch).serverTemplateId.id());
    });
}

Id<ServerTemplate> nextTemplate(const Plan &plan, const UserRow &row)
{
    return effectiveTemplate(plan, nextOf(plan, row.owner));
}

QString nextText(const Plan &plan, const UserRow &row)
{
    const LaunchSettings &next = nextOf(plan, row.owner);
    if (templateLineageOf(plan, next) != row.lineage)
        return Words::tr("another");
    const Id<ServerTemplate> id = nextTemplate(plan, row);
    const QString revision = id ? shortRevision(plan.row(id).revision) : Words::tr("not known");
    return !next.templateLineage                   ? revision
        : next.pointer == TemplatePointer::Default ? Words::tr("Default: %1").arg(revision)
                                                   : Words::tr("Latest: %1").arg(revision);
}

// Of an array's instances each revision once.
QString currentText(const Plan &plan, const UserRow &row)
{
    QList<int> revisions;
    forEachRunning(plan, row.owner, [&](Id<ServerTemplate> ran) {
        if (isOf(plan, row.lineage, ran) && !revisions.contains(plan.row(ran).revision))
            revisions.append(plan.row(ran).revision);
        return false;
    });
    std::sort(revisions.begin(), revisions.end());
    QStringList texts;
    for (const int revision : std::as_const(revisions))
        texts.append(shortRevision(revision));
    return texts.join(QStringLiteral(", "));
}

bool isLikeNext(const Plan &plan, const UserRow &row)
{
    const Id<ServerTemplate> next = nextTemplate(plan, row);
    return !forEachRunning(plan, row.owner, [&](Id<ServerTemplate> ran) { return ran != next; });
}

QVariant nextLook(const TableFacts &facts, const UserRow &row, int role)
{
    const Id<ServerTemplate> next = nextTemplate(facts.plan, row);
    if (role == LinkCells::Role)
        return QVariant::fromValue(AnyId(next));
    if (isOf(facts.plan, row.lineage, next))
        return {};
    return role == TableModel::InkRole ? QVariant(int(theme::Role::Muted))
        : role == Qt::ToolTipRole      ? QVariant(nameOf(facts.plan, next))
                                       : QVariant();
}

// Links to the server or array, as the name does.
QVariant ownerLink(const UserRow &row, int role)
{
    return role == LinkCells::Role ? QVariant::fromValue(row.owner.id()) : QVariant();
}

using UserCell = CellColumn<UserRow>;

const QList<UserCell> &userCells()
{
    static const QList<UserCell> cells {
        {.column = {"name", QT_TRANSLATE_NOOP("tables", "Name"), 18},
         .text = [](const TableFacts &facts, const UserRow &row) { return nameOf(facts.plan, row.owner); },
         .look =
             [](const TableFacts &, const UserRow &row, int role) {
                 return role == TableModel::IconRole ? QVariant(row.owner.isArray() ? "array" : "server")
                                                     : ownerLink(row, role);
             }},
        {.column = {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 16},
         .text = [](const TableFacts &facts,
                    const UserRow &row) { return nameOf(facts.plan, deploymentOf(facts.plan, row.owner)); },
         .look =
             [](const TableFacts &facts, const UserRow &row, int role) {
                 return role == LinkCells::Role
                     ? QVariant::fromValue(AnyId(deploymentOf(facts.plan, row.owner)))
                     : QVariant();
             }},
        {.column = {"next", QT_TRANSLATE_NOOP("tables", "Next"), 14},
         .text = [](const TableFacts &facts, const UserRow &row) { return nextText(facts.plan, row); },
         .look = nextLook},
        {.column = {"current", QT_TRANSLATE_NOOP("tables", "Current"), 8},
         .text = [](const TableFacts &facts, const UserRow &row) { return currentText(facts.plan, row); },
         .look =
             [](const TableFacts &facts, const UserRow &row, int role) {
                 return role == TableModel::InkRole && !isLikeNext(facts.plan, row)
                     ? QVariant(int(theme::Role::Warning))
                     : ownerLink(row, role);
             }},
    };
    return cells;
}

class UsersTable final : public CellTable<UserRow> {
public:
    UsersTable(Id<TemplateLineage> lineage, Id<ServerTemplate> only)
        : CellTable(userCells()), m_lineage(lineage), m_only(only)
    {
    }

    QString name() const override { return QStringLiteral("template_users"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    QList<AnyId> rows(const Plan &plan) const override;
    bool contains(const Plan &plan, AnyId id) const override
    {
        const Owner owner(id);
        return isMeant(plan, nextOf(plan, owner))
            || forEachRunning(plan, owner, [&](Id<ServerTemplate> ran) { return isMeant(plan, ran); });
    }

private:
    UserRow rowOf(const TableFacts &, AnyId id) const override { return {Owner(id), m_lineage}; }
    bool isMeant(const Plan &plan, const LaunchSettings &next) const
    {
        return m_only ? effectiveTemplate(plan, next) == m_only : templateLineageOf(plan, next) == m_lineage;
    }
    bool isMeant(const Plan &plan, Id<ServerTemplate> id) const
    {
        return m_only ? id == m_only : isOf(plan, m_lineage, id);
    }

    Id<TemplateLineage> m_lineage;
    Id<ServerTemplate> m_only;
};

QList<AnyId> UsersTable::rows(const Plan &plan) const
{
    QList<AnyId> owners;
    for (const auto id : edit::revisionsOf<ServerTemplate>(plan, m_lineage)) {
        if (!isMeant(plan, id))
            continue;
        for (const auto server : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id))
            owners.append(server);
        for (const auto array : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id))
            owners.append(array);
    }
    for (const Owner owner : followersOf(plan, m_lineage))
        if (isMeant(plan, nextOf(plan, owner)))
            owners.append(owner.id());
    // Launches are far fewer than instances.
    plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
        if (!isMeant(plan, launch.serverTemplateId.id()))
            return;
        for (const Id<Instance> id : plan.referrers<&Instance::launch>(launch.id)) {
            const Instance &instance = plan.row(id);
            const AnyId owner = instance.server ? AnyId(instance.server) : AnyId(instance.array);
            if (instance.role != InstanceRole::Previous && (owners.isEmpty() || owners.constLast() != owner))
                owners.append(owner);
        }
    });
    std::sort(owners.begin(), owners.end(), isBeforeById);
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}
} // namespace

std::unique_ptr<TableModel> templateusers::model(Id<TemplateLineage> lineage, Id<ServerTemplate> only)
{
    return std::make_unique<TableModel>(std::make_shared<UsersTable>(lineage, only));
}
