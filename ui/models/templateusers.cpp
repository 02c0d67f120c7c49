// SPDX-License-Identifier: MIT
#include "ui/models/templateusers.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
QString shortRevision(int revision)
{
    return revision == 0 ? Words::tr("HEAD") : Words::tr("rev %1").arg(revision);
}

class UsersContent final : public TableContent {
public:
    enum ColumnIndex { Name, DeploymentName, Next, Current };

    UsersContent(Id<TemplateLineage> lineage, Id<ServerTemplate> only) : m_lineage(lineage), m_only(only) {}

    QString name() const override { return QStringLiteral("template_users"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    const QList<TableColumn> &columns() const override
    {
        static const QList<TableColumn> columns {
            {"name", QT_TRANSLATE_NOOP("tables", "Name"), 18},
            {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 16},
            {"next", QT_TRANSLATE_NOOP("tables", "Next"), 7},
            {"current", QT_TRANSLATE_NOOP("tables", "Current"), 8},
        };
        return columns;
    }
    QList<AnyId> rows(const Plan &plan) const override;
    bool contains(const Plan &plan, AnyId id) const override
    {
        const Owner owner(id);
        return isMeant(plan, nextOf(plan, owner).serverTemplate)
            || forEachRunning(plan, owner, [&](Id<ServerTemplate> ran) { return isMeant(plan, ran); });
    }

    QString text(const TableFacts &facts, AnyId id, int column) const override;
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override;

private:
    bool isOfLineage(const Plan &plan, Id<ServerTemplate> id) const { return id && plan.row(id).lineage == m_lineage; }
    bool isMeant(const Plan &plan, Id<ServerTemplate> id) const { return m_only ? id == m_only : isOfLineage(plan, id); }
    // Calls visit(what it was launched with) for what runs of the owner until that is true; whether it was.
    template <class Visit> static bool forEachRunning(const Plan &plan, Owner owner, Visit &&visit)
    {
        const auto &instances = owner.isArray() ? plan.referrers<&Instance::array>(owner.array())
                                                : plan.referrers<&Instance::server>(owner.server());
        return std::any_of(instances.cbegin(), instances.cend(), [&](Id<Instance> id) {
            const Instance &instance = plan.row(id);
            return instance.role != InstanceRole::Previous
                && visit(plan.row(instance.launch).serverTemplateId.id());
        });
    }
    QString next(const Plan &plan, Owner owner) const
    {
        const Id<ServerTemplate> id = nextOf(plan, owner).serverTemplate;
        return isOfLineage(plan, id) ? shortRevision(plan.row(id).revision) : Words::tr("another");
    }
    QString current(const Plan &plan, Owner owner) const;

    Id<TemplateLineage> m_lineage;
    Id<ServerTemplate> m_only;
};

QList<AnyId> UsersContent::rows(const Plan &plan) const
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

// Of an array's instances each revision once.
QString UsersContent::current(const Plan &plan, Owner owner) const
{
    QList<int> revisions;
    forEachRunning(plan, owner, [&](Id<ServerTemplate> ran) {
        if (isOfLineage(plan, ran) && !revisions.contains(plan.row(ran).revision))
            revisions.append(plan.row(ran).revision);
        return false;
    });
    std::sort(revisions.begin(), revisions.end());
    QStringList texts;
    for (const int revision : std::as_const(revisions))
        texts.append(shortRevision(revision));
    return texts.join(QStringLiteral(", "));
}

QString UsersContent::text(const TableFacts &facts, AnyId id, int column) const
{
    const Owner owner(id);
    switch (ColumnIndex(column)) {
    case Name:
        return nameOf(facts.plan, owner);
    case DeploymentName:
        return nameOf(facts.plan, deploymentOf(facts.plan, owner));
    case Next:
        return next(facts.plan, owner);
    case Current:
        return current(facts.plan, owner);
    }
    return {};
}

QVariant UsersContent::look(const TableFacts &facts, AnyId id, int column, int role) const
{
    const Plan &plan = facts.plan;
    const Owner owner(id);
    const Id<ServerTemplate> next = nextOf(plan, owner).serverTemplate;
    const bool isOther = column == Next && !isOfLineage(plan, next);
    if (role == TableModel::IconRole && column == Name)
        return owner.isArray() ? QStringLiteral("array") : QStringLiteral("server");
    if (role == LinkCells::Role)
        return QVariant::fromValue(column == DeploymentName ? AnyId(deploymentOf(plan, owner))
                                       : column == Next     ? AnyId(next)
                                                            : id);
    if (role == TableModel::InkRole && isOther)
        return int(theme::Role::Muted);
    if (role == TableModel::InkRole && column == Current && current(plan, owner) != this->next(plan, owner))
        return int(theme::Role::Warning);
    return role == Qt::ToolTipRole && isOther ? QVariant(nameOf(plan, next)) : QVariant();
}
} // namespace

std::unique_ptr<TableModel> templateusers::model(Id<TemplateLineage> lineage, Id<ServerTemplate> only)
{
    return std::make_unique<TableModel>(std::make_shared<UsersContent>(lineage, only));
}
