// SPDX-License-Identifier: MIT
#include "ui/models/ownersmodel.h"

#include "core/base/words.h"
#include "core/naming/difference.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/plan/pointerfields.h"
#include "core/resolve/drift.h"
#include "core/resolve/planned.h"
#include "ui/models/celltable.h"
#include "ui/models/draggedowners.h"
#include "ui/models/findingcells.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QSet>
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
    return current ? imageText(plan.row(current->launch)) : QString();
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

using OwnerRow = query::RowFacts; // it resolves Next once, when a cell asks for it
using OwnerCell = CellColumn<OwnerRow>;

// how many a Next with launch options launches; 1 without.
qsizetype nextImages(const Plan &plan, Owner owner)
{
    QSet<Id<Image>> images;
    if (owner.isArray() && plan.referrers<&LaunchOption::array>(owner.array()).size() > 1)
        for (const Resolution &next : resolutions(plan, owner))
            if (next.image.value)
                images.insert(next.image.value);
    return qMax(qsizetype(1), images.size());
}

QString nextImage(const TableFacts &facts, const OwnerRow &row)
{
    if (const qsizetype images = nextImages(facts.plan, row.owner()); images > 1)
        return Words::tr("%n images", nullptr, int(images));
    const Id<Image> image = row.next().image.value;
    return image ? nameOf(facts.plan, image) : valueText(facts.plan, row.next(), LaunchField::Image);
}

// A cell of a field of the launch leads to the explanation of that field.
template <LaunchField Field> QVariant fieldLook(const TableFacts &facts, const OwnerRow &row, int role)
{
    return role == TableModel::FieldRole ? QVariant(int(Field))
        : role == Qt::ToolTipRole        ? QVariant(summary(facts.plan, row.owner(), Field))
                                         : QVariant();
}

template <LaunchField Field> QString fieldText(const TableFacts &facts, const OwnerRow &row)
{
    return valueText(facts.plan, row.next(), Field);
}

QVariant imageLook(const TableFacts &facts, const OwnerRow &row, int role)
{
    return role == TableModel::InkRole && row.next().image.problem != Problem::None
        ? QVariant(int(theme::Role::Error))
        : fieldLook<LaunchField::Image>(facts, row, role);
}

QVariant fromLook(const TableFacts &facts, const OwnerRow &row, int role)
{
    return role == TableModel::ChipRole
        ? QVariant(int(theme::lookOf(fieldState(facts.plan, row.owner(), LaunchField::Image)).role))
        : fieldLook<LaunchField::Image>(facts, row, role);
}

QVariant differsLook(const TableFacts &facts, const OwnerRow &row, int role)
{
    if (role == TableModel::InkRole)
        return int(theme::Role::Warning);
    if ((role != TableModel::IconRole && role != Qt::ToolTipRole) || !differs(facts.plan, row.owner()))
        return {};
    if (role == TableModel::IconRole)
        return "differs";
    return row.owner().isArray()
        ? Words::tr("Instances run that were launched with something else than Next.")
        : Words::tr("What runs differs from Next; a relaunch would change it.");
}

// What the source said last of the row itself, where it is planned otherwise.
template <class E> QString saidOtherwise(const Plan &plan, const E &row, const ImportedRow &kept)
{
    const E said = rowIn<E>(kept);
    QStringList parts;
    const auto tell = [&](const QString &label, const QString &value) {
        parts.append(QStringLiteral("%1: %2").arg(label, value.isEmpty() ? Words::tr("-none-") : value));
    };
    if (pointerOf(said) != pointerOf(row))
        tell(labelOf(LaunchField::ServerTemplate), rowtext::pointerText(plan, said));
    for (const FieldDifference &one : fieldDifferences(plan, said, plan, row))
        if (!isOfPointer<E>(one.key.toLatin1().constData()))
            tell(one.label, one.before);
    return parts.join(QStringLiteral(" · "));
}

// D39; nothing where it only inherits from something else and launches the same.
QString inTheCloud(const Plan &plan, const OwnerRow &row)
{
    const ImportedRow *kept = plan.importedRow(row.id);
    if (!kept || !isPlannedOtherwise(plan, row.owner()))
        return {};
    return row.owner().isArray() ? saidOtherwise(plan, plan.row(row.owner().array()), *kept)
                                 : saidOtherwise(plan, plan.row(row.owner().server()), *kept);
}

QVariant stateLook(const TableFacts &facts, const OwnerRow &row, int role)
{
    const bool isInactive = !row.owner().isArray() && !currentOf(facts.plan, row.owner().server());
    if (role == TableModel::InkRole && isInactive)
        return int(theme::Role::Muted);
    return role == TableModel::IconRole && isLocked(facts.plan, row.owner()) ? QVariant("lock") : QVariant();
}

// In the order of OwnersModel::ColumnIndex.
const QList<OwnerCell> &ownerCells()
{
    // clang-format off
    static const QList<OwnerCell> cells {
        {.column = {"name", QT_TRANSLATE_NOOP("tables", "Name"), 18},
         .text = [](const TableFacts &facts, const OwnerRow &row) { return nameOf(facts.plan, row.owner()); },
         .look =
             [](const TableFacts &, const OwnerRow &row, int role) {
                 return role == TableModel::IconRole ? QVariant(row.owner().isArray() ? "array" : "server") : QVariant();
             }},
        {.column = {"findings", QT_TRANSLATE_NOOP("tables", "Findings"), 12, false, "finding"},
         .text = [](const TableFacts &facts, const OwnerRow &row) { return findingcells::text(facts, row.id); },
         .number = [](const TableFacts &facts,
                      const OwnerRow &row) { return std::optional(findingcells::weight(facts, row.id)); },
         .look = [](const TableFacts &facts, const OwnerRow &row,
                    int role) { return findingcells::look(facts, row.id, role); }},
        {.column = {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 18},
         .text = [](const TableFacts &facts,
                    const OwnerRow &row) { return nameOf(facts.plan, deploymentOf(facts.plan, row.owner())); }},
        {.column = {"image", QT_TRANSLATE_NOOP("tables", "Next image"), 20}, .text = nextImage, .look = imageLook},
        {.column = {"from", QT_TRANSLATE_NOOP("tables", "From"), 26},
         .text = [](const TableFacts &facts,
                    const OwnerRow &row) { return imageChip(facts.plan, row.owner(), row.next()); },
         .look = fromLook},
        {.column = {"cloud", QT_TRANSLATE_NOOP("tables", "Cloud"), 16},
         .text = fieldText<LaunchField::Cloud>,
         .look = fieldLook<LaunchField::Cloud>},
        {.column = {"current", QT_TRANSLATE_NOOP("tables", "Current image"), 22},
         .text = [](const TableFacts &facts, const OwnerRow &row) { return currentImage(facts.plan, row.owner()); }},
        {.column = {"differs", QT_TRANSLATE_NOOP("tables", "Differs"), 11},
         .text =
             [](const TableFacts &facts, const OwnerRow &row) {
                 return differs(facts.plan, row.owner()) ? Words::tr("differs") : QString();
             },
         .look = differsLook},
        {.column = {"state", QT_TRANSLATE_NOOP("tables", "State"), 18},
         .text = [](const TableFacts &facts, const OwnerRow &row) { return stateOf(facts.plan, row.owner()); },
         .look = stateLook},
        {.column = {"instance_type", QT_TRANSLATE_NOOP("tables", "Instance Type"), 14, false, "type"},
         .text = fieldText<LaunchField::InstanceType>,
         .look = fieldLook<LaunchField::InstanceType>},
        {.column = {"mci", QT_TRANSLATE_NOOP("tables", "MultiCloud Image"), 30},
         .text = fieldText<LaunchField::Mci>,
         .look = fieldLook<LaunchField::Mci>},
        {.column = {"server_template", QT_TRANSLATE_NOOP("tables", "ServerTemplate"), 28, false, "template"},
         .text = fieldText<LaunchField::ServerTemplate>,
         .look = fieldLook<LaunchField::ServerTemplate>},
        {.column = {"in_the_cloud", QT_TRANSLATE_NOOP("tables", "In the Cloud"), 30, false, "planned"},
         .text = [](const TableFacts &facts, const OwnerRow &row) { return inTheCloud(facts.plan, row); },
         .look =
             [](const TableFacts &facts, const OwnerRow &row, int role) {
                 return role == Qt::ToolTipRole && isPlannedOtherwise(facts.plan, row.owner())
                     ? QVariant(Words::tr("Planned otherwise here, and not yet done in the cloud"))
                     : QVariant();
             }},
    };
    // clang-format on
    return cells;
}

class OwnersTable final : public CellTable<OwnerRow> {
public:
    explicit OwnersTable(Id<Deployment> deployment) : CellTable(ownerCells()), m_deployment(deployment) {}
    QString name() const override { return m_deployment ? "deployment" : "servers"; }
    query::Kind kind() const override { return query::Kind::Owners; }
    bool isHiddenAtFirst(int column) const override
    {
        return column == OwnersModel::InTheCloud || (m_deployment && column == OwnersModel::DeploymentName);
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

private:
    OwnerRow rowOf(const TableFacts &facts, AnyId id) const override { return facts.row(id); }

    Id<Deployment> m_deployment;
};
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
