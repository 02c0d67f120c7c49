// SPDX-License-Identifier: MIT
#include "ui/models/driftmodel.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "ui/models/celltable.h"
#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
// "5 × ami-1, 2 × ami-2"; of a server its image.
QString runningText(const DriftRow &row)
{
    if (!row.owner.isArray())
        return row.images.isEmpty() ? QString() : row.images.constFirst().first.toString();
    QStringList texts;
    for (const auto &[image, count] : row.images)
        texts.append(Words::tr("%1 × %2").arg(count).arg(image.toString()));
    return texts.join(QStringLiteral(", "));
}

QString fieldsText(const DriftRow &row)
{
    QStringList labels;
    for (const LaunchField field : row.fields)
        labels.append(labelOf(field));
    return labels.join(QStringLiteral(", "));
}

QString nextImage(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    return next.image.value ? nameOf(plan, next.image.value) : valueText(plan, next, LaunchField::Image);
}

QVariant inkWhereImageDiffers(const DriftRow &row, int role)
{
    return role == TableModel::InkRole && row.fields.contains(LaunchField::Image)
        ? QVariant(int(theme::Role::Warning))
        : QVariant();
}

using DriftCell = CellColumn<DriftRow>;

const QList<DriftCell> &driftCells()
{
    static const QList<DriftCell> cells {
        {.column = {"name", QT_TRANSLATE_NOOP("tables", "Name"), 16},
         .text = [](const TableFacts &facts, const DriftRow &row) { return nameOf(facts.plan, row.owner); },
         .look =
             [](const TableFacts &, const DriftRow &row, int role) {
                 return role == TableModel::IconRole ? QVariant(row.owner.isArray() ? "array" : "server")
                                                     : QVariant();
             }},
        {.column = {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 17},
         .text = [](const TableFacts &facts,
                    const DriftRow &row) { return nameOf(facts.plan, deploymentOf(facts.plan, row.owner)); }},
        {.column = {"runs", QT_TRANSLATE_NOOP("tables", "Runs"), 22, false, "current"},
         .text = [](const TableFacts &, const DriftRow &row) { return runningText(row); },
         .look =
             [](const TableFacts &, const DriftRow &row, int role) {
                 return role == Qt::ToolTipRole && row.owner.isArray() ? QVariant(runningText(row))
                                                                       : inkWhereImageDiffers(row, role);
             }},
        {.column = {"launches", QT_TRANSLATE_NOOP("tables", "Would launch"), 20, false, "image"},
         .text = [](const TableFacts &facts,
                    const DriftRow &row) { return nextImage(facts.plan, row.owner); },
         .look =
             [](const TableFacts &facts, const DriftRow &row, int role) {
                 return role == Qt::ToolTipRole
                     ? QVariant(valueText(facts.plan, resolve(facts.plan, row.owner), LaunchField::Image))
                     : inkWhereImageDiffers(row, role);
             }},
        {.column = {"because", QT_TRANSLATE_NOOP("tables", "Because"), 34},
         .text = [](const TableFacts &facts, const DriftRow &row) { return textOf(facts.plan, row.cause); }},
        {.column = {"changes", QT_TRANSLATE_NOOP("tables", "A relaunch changes"), 28},
         .text = [](const TableFacts &, const DriftRow &row) { return fieldsText(row); }},
        {.column = {"since", QT_TRANSLATE_NOOP("tables", "Runs since"), 17},
         .text =
             [](const TableFacts &, const DriftRow &row) {
                 return row.since ? row.since.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"))
                                  : QString();
             }},
        {.column = {"instances", QT_TRANSLATE_NOOP("tables", "Instances"), 11, true},
         .text =
             [](const TableFacts &, const DriftRow &row) {
                 return row.owner.isArray() ? Words::tr("%1 of %2").arg(row.differing).arg(row.running)
                                            : QStringLiteral("1");
             },
         .number = [](const TableFacts &,
                      const DriftRow &row) { return std::optional<qint64>(row.differing); }},
        {.column = {"server_template", QT_TRANSLATE_NOOP("tables", "ServerTemplate"), 28, false, "template"},
         .text =
             [](const TableFacts &facts, const DriftRow &row) {
                 return nameOf(facts.plan, effectiveTemplate(facts.plan, nextOf(facts.plan, row.owner)));
             }},
        {.column = {"cloud", QT_TRANSLATE_NOOP("tables", "Cloud"), 16},
         .text = [](const TableFacts &facts,
                    const DriftRow &row) { return nameOf(facts.plan, nextOf(facts.plan, row.owner).cloud); }},
    };
    return cells;
}

class DriftTable final : public CellTable<DriftRow> {
public:
    DriftTable(const DriftRows &table, const QList<int> &positions) : CellTable(driftCells()), m_table(table)
    {
        for (const int position : positions)
            m_positions.insert(m_table->at(position).owner.id(), position);
    }

    QString name() const override { return QStringLiteral("drift"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    bool isHiddenAtFirst(int column) const override
    {
        return qstrcmp(columns().at(column).key, "cloud") == 0;
    }
    QList<AnyId> rows(const Plan &) const override { return m_positions.keys(); }
    bool contains(const Plan &, AnyId id) const override { return m_positions.contains(id); }
    // What it says is of the plan that it was worked out for.
    bool dependsOn(const Change &) const override { return false; }

private:
    DriftRow rowOf(const TableFacts &, AnyId id) const override { return m_table->at(m_positions.value(id)); }

    DriftRows m_table;
    QHash<AnyId, int> m_positions;
};

// The columns of a group: its title, under what it is grouped by, and how many are in it.
struct GroupCount {
    const char *title;
    int DriftGroup::*count;
};
constexpr std::array<GroupCount, 4> groupCounts {
    {{nullptr, nullptr},
     {QT_TRANSLATE_NOOP("DriftGroupsModel", "Servers"), &DriftGroup::servers},
     {QT_TRANSLATE_NOOP("DriftGroupsModel", "Arrays"), &DriftGroup::arrays},
     {QT_TRANSLATE_NOOP("DriftGroupsModel", "Instances"), &DriftGroup::instances}}};
} // namespace

std::unique_ptr<TableModel> driftModel(const DriftRows &table, const QList<int> &positions)
{
    return std::make_unique<TableModel>(std::make_shared<DriftTable>(table, positions));
}

void DriftGroupsModel::show(const Plan &plan, const QList<DriftRow> &rows, DriftGrouping by)
{
    beginResetModel();
    m_by = by;
    m_groups = grouped(plan, rows, by);
    DriftGroup all {.title = tr("All of them")};
    for (const DriftGroup &group : std::as_const(m_groups)) {
        all.servers += group.servers;
        all.arrays += group.arrays;
        all.instances += group.instances;
    }
    for (int i = 0; i < rows.size(); ++i)
        all.rows.append(i);
    m_groups.prepend(all);
    endResetModel();
}

int DriftGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(groupCounts.size());
}

QVariant DriftGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DriftGroup &group = m_groups.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role == TableModel::InkRole && index.row() == 0)
        return int(theme::Role::Muted);
    if (role == TableModel::IdRole || (role == LinkCells::Role && index.column() == 0))
        return QVariant::fromValue(group.id);
    if (role != Qt::DisplayRole)
        return {};
    const auto count = groupCounts.at(size_t(index.column())).count;
    return count ? QLocale().toString(group.*count) : group.title;
}

QVariant DriftGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? labelOf(m_by) : tr(groupCounts.at(size_t(section)).title);
}

QString labelOf(DriftGrouping grouping)
{
    switch (grouping) {
    case DriftGrouping::Cause:
        return DriftGroupsModel::tr("Cause");
    case DriftGrouping::Template:
        return DriftGroupsModel::tr("ServerTemplate");
    case DriftGrouping::Mci:
        return DriftGroupsModel::tr("MultiCloud Image");
    case DriftGrouping::Deployment:
        return DriftGroupsModel::tr("Deployment");
    case DriftGrouping::Cloud:
        return DriftGroupsModel::tr("Cloud");
    case DriftGrouping::RunningImage:
        return DriftGroupsModel::tr("Image that runs");
    case DriftGrouping::NextImage:
        return DriftGroupsModel::tr("Image that would launch");
    }
    return {};
}
