// SPDX-License-Identifier: MIT
#include "ui/models/ownersmodel.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "ui/models/draggedowners.h"
#include "ui/models/findingcells.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
// "5 × ami-1, 2 × ami-2": what an array's instances were launched with.
QString runningImages(const Plan &plan, Id<ServerArray> array)
{
    QStringList texts;
    for (const LaunchGroup &group : launchGroups(plan, array)) {
        const QString image = valueText(plan.row(group.launch), LaunchField::Image);
        texts.append(Words::tr("%1 × %2").arg(group.instances.size()).arg(image));
    }
    return texts.join(", ");
}

QString currentImage(const Plan &plan, Owner owner)
{
    if (owner.isArray())
        return runningImages(plan, owner.array());
    const Instance *current = currentOf(plan, owner.server());
    return current ? plan.row(current->launch).imageUid.toString() : QString();
}

QString stateOf(const Plan &plan, Owner owner)
{
    if (!owner.isArray()) {
        const Instance *current = currentOf(plan, owner.server());
        if (!current)
            return Words::tr("inactive");
        return current->locked ? Words::tr("%1, locked").arg(labelOf(current->state))
                               : labelOf(current->state);
    }
    const ServerArray &array = plan.row(owner.array());
    const qsizetype running = runningOf(plan, owner).size();
    const QString bounds = Words::tr("%1 to %2").arg(array.minCount).arg(array.maxCount);
    return array.enabled ? Words::tr("%n running, %1", nullptr, int(running)).arg(bounds)
                         : Words::tr("disabled, %n running, %1", nullptr, int(running)).arg(bounds);
}

bool isLocked(const Plan &plan, Owner owner)
{
    const Instance *current = owner.isArray() ? nullptr : currentOf(plan, owner.server());
    return current && current->locked;
}

QString imageChip(const Plan &plan, Owner owner, const Resolution &next)
{
    const FieldState state = fieldState(plan, owner, LaunchField::Image);
    const QString words = next.image.from == Layer::Unresolved
        ? Words::tr("nothing supplies it")
        : chipText(next.image.from, LaunchField::Image);
    return theme::lookOf(state).glyph + ' ' + words;
}

bool isMissing(const Resolution &next) { return next.image.problem != Problem::None; }

QVariant inkOf(const Plan &plan, Owner owner, int column)
{
    if (column == OwnersModel::NextImage && isMissing(resolve(plan, owner)))
        return int(theme::Role::Error);
    if (column == OwnersModel::Differs)
        return int(theme::Role::Warning);
    if (column == OwnersModel::State && !owner.isArray() && !currentOf(plan, owner.server()))
        return int(theme::Role::Muted);
    return {};
}

// The field of a launch that the column shows.
std::optional<LaunchField> fieldOf(int column)
{
    switch (OwnersModel::ColumnIndex(column)) {
    case OwnersModel::NextImage:
    case OwnersModel::From:
        return LaunchField::Image;
    case OwnersModel::CloudName:
        return LaunchField::Cloud;
    case OwnersModel::Type:
        return LaunchField::InstanceType;
    case OwnersModel::MciName:
        return LaunchField::Mci;
    case OwnersModel::TemplateName:
        return LaunchField::ServerTemplate;
    default:
        return {};
    }
}

QString tooltipOf(const Plan &plan, Owner owner, int column)
{
    if (const auto field = fieldOf(column))
        return summary(plan, owner, *field);
    if (column == OwnersModel::Differs && differs(plan, owner))
        return owner.isArray() ? Words::tr("Instances run that were launched with something else than Next.")
                               : Words::tr("What runs differs from Next; a relaunch would change it.");
    return {};
}

class OwnersTable final : public TableContent {
public:
    explicit OwnersTable(Id<Deployment> deployment) : m_deployment(deployment) { }
    QString name() const override { return m_deployment ? "deployment" : "servers"; }
    query::Kind kind() const override { return query::Kind::Owners; }
    const QList<TableColumn> &columns() const override;
    bool isHiddenAtFirst(int column) const override
    {
        return m_deployment && column == OwnersModel::DeploymentName;
    }
    QList<AnyId> rows(const Plan &plan) const override
    {
        const QList<Owner> owners = m_deployment ? ownersIn(plan, m_deployment) : allOwners(plan);
        QList<AnyId> ids(owners.size());
        std::transform(owners.cbegin(), owners.cend(), ids.begin(), [](Owner owner) { return owner.id(); });
        return ids;
    }
    bool contains(const Plan &plan, AnyId id) const override
    {
        const Owner owner(id);
        const bool exists = plan.find(owner.server()) || plan.find(owner.array());
        return exists && (!m_deployment || deploymentOf(plan, owner) == m_deployment);
    }
    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        return column == OwnersModel::Findings ? findingcells::text(facts, id)
                                               : textOf(facts.plan, Owner(id), resolve(facts.plan, Owner(id)), column);
    }
    std::optional<qint64> number(const TableFacts &facts, AnyId id, int column) const override
    {
        return column == OwnersModel::Findings ? std::optional(findingcells::weight(facts, id)) : std::nullopt;
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override;
    // Resolved once for all columns.
    void addTexts(const TableFacts &facts, AnyId id, query::Arena &arena) const override
    {
        const Resolution next = resolve(facts.plan, Owner(id));
        for (int column = 0; column < columns().size(); ++column)
            arena.add(column == OwnersModel::Findings ? findingcells::text(facts, id)
                                                      : textOf(facts.plan, Owner(id), next, column));
    }

private:
    static QString textOf(const Plan &plan, Owner owner, const Resolution &next, int column);

    Id<Deployment> m_deployment;
};

const QList<TableColumn> &OwnersTable::columns() const
{
    static const QList<TableColumn> columns {
        {"name", QT_TRANSLATE_NOOP("tables", "Name"), 18},
        {"findings", QT_TRANSLATE_NOOP("tables", "Findings"), 12, false, "finding"},
        {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 18},
        {"image", QT_TRANSLATE_NOOP("tables", "Next image"), 20},
        {"from", QT_TRANSLATE_NOOP("tables", "From"), 26},
        {"cloud", QT_TRANSLATE_NOOP("tables", "Cloud"), 16},
        {"current", QT_TRANSLATE_NOOP("tables", "Current image"), 22},
        {"differs", QT_TRANSLATE_NOOP("tables", "Differs"), 11},
        {"state", QT_TRANSLATE_NOOP("tables", "State"), 18},
        {"instance_type", QT_TRANSLATE_NOOP("tables", "Instance Type"), 14, false, "type"},
        {"mci", QT_TRANSLATE_NOOP("tables", "MultiCloud Image"), 30},
        {"server_template", QT_TRANSLATE_NOOP("tables", "ServerTemplate"), 28, false, "template"},
    };
    return columns;
}

QString OwnersTable::textOf(const Plan &plan, Owner owner, const Resolution &next, int column)
{
    switch (OwnersModel::ColumnIndex(column)) {
    case OwnersModel::Name:
        return nameOf(plan, owner);
    case OwnersModel::Findings:
        break; // they are not the plan's
    case OwnersModel::DeploymentName:
        return nameOf(plan, deploymentOf(plan, owner));
    case OwnersModel::CloudName:
        return valueText(plan, next, LaunchField::Cloud);
    case OwnersModel::TemplateName:
        return valueText(plan, next, LaunchField::ServerTemplate);
    case OwnersModel::MciName:
        return valueText(plan, next, LaunchField::Mci);
    case OwnersModel::NextImage:
        return next.image.value ? nameOf(plan, next.image.value) : valueText(plan, next, LaunchField::Image);
    case OwnersModel::From:
        return imageChip(plan, owner, next);
    case OwnersModel::Type:
        return valueText(plan, next, LaunchField::InstanceType);
    case OwnersModel::CurrentImage:
        return currentImage(plan, owner);
    case OwnersModel::State:
        return stateOf(plan, owner);
    case OwnersModel::Differs:
        return differs(plan, owner) ? Words::tr("differs") : QString();
    }
    return {};
}

QVariant OwnersTable::look(const TableFacts &facts, AnyId id, int column, int role) const
{
    if (column == OwnersModel::Findings)
        return findingcells::look(facts, id, role);
    const Owner owner(id);
    const Plan &plan = facts.plan;
    switch (role) {
    case TableModel::ChipRole:
        return column == OwnersModel::From
            ? int(theme::lookOf(fieldState(plan, owner, LaunchField::Image)).role)
            : QVariant();
    case TableModel::InkRole:
        return inkOf(plan, owner, column);
    case Qt::ToolTipRole:
        return tooltipOf(plan, owner, column);
    case TableModel::FieldRole: {
        const auto field = fieldOf(column);
        return field ? int(*field) : QVariant();
    }
    case TableModel::IconRole:
        if (column == OwnersModel::Name)
            return owner.isArray() ? "array" : "server";
        if (column == OwnersModel::State && isLocked(plan, owner))
            return "lock";
        return column == OwnersModel::Differs && differs(plan, owner) ? QVariant("differs") : QVariant();
    default:
        return {};
    }
}
} // namespace

OwnersModel::OwnersModel(Id<Deployment> deployment, QObject *parent)
    : TableModel(std::make_shared<OwnersTable>(deployment), parent)
{
}

QStringList OwnersModel::mimeTypes() const { return {draggedOwnersType()}; }

QMimeData *OwnersModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Owner> owners;
    for (const QModelIndex &index : indexes)
        if (index.column() == Name)
            owners.append(Owner(idAt(index.row())));
    return draggedOwners(owners);
}
