// SPDX-License-Identifier: MIT
#include "ui/models/driftmodel.h"

#include "core/base/words.h"
#include "core/naming/names.h"
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

class DriftContent final : public TableContent {
public:
    enum ColumnIndex { Name, DeploymentName, Runs, Launches, Because, Changes, Since, Instances, TemplateName, CloudName };

    DriftContent(const DriftRows &table, const QList<int> &positions) : m_table(table)
    {
        for (const int position : positions)
            m_positions.insert(m_table->at(position).owner.id(), position);
    }

    QString name() const override { return QStringLiteral("drift"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    const QList<TableColumn> &columns() const override
    {
        static const QList<TableColumn> columns {
            {"name", QT_TRANSLATE_NOOP("tables", "Name"), 16},
            {"deployment", QT_TRANSLATE_NOOP("tables", "Deployment"), 17},
            {"runs", QT_TRANSLATE_NOOP("tables", "Runs"), 22, false, "current"},
            {"launches", QT_TRANSLATE_NOOP("tables", "Would launch"), 20, false, "image"},
            {"because", QT_TRANSLATE_NOOP("tables", "Because"), 34},
            {"changes", QT_TRANSLATE_NOOP("tables", "A relaunch changes"), 28},
            {"since", QT_TRANSLATE_NOOP("tables", "Runs since"), 17},
            {"instances", QT_TRANSLATE_NOOP("tables", "Instances"), 11, true},
            {"server_template", QT_TRANSLATE_NOOP("tables", "ServerTemplate"), 28, false, "template"},
            {"cloud", QT_TRANSLATE_NOOP("tables", "Cloud"), 16},
        };
        return columns;
    }
    bool isHiddenAtFirst(int column) const override { return column == CloudName; }
    QList<AnyId> rows(const Plan &) const override { return m_positions.keys(); }
    bool contains(const Plan &, AnyId id) const override { return m_positions.contains(id); }
    // What it says is of the plan that it was worked out for.
    bool dependsOn(const Change &) const override { return false; }

    QString text(const TableFacts &facts, AnyId id, int column) const override;
    std::optional<qint64> number(const TableFacts &, AnyId id, int column) const override
    {
        return column == Instances ? std::optional<qint64>(rowOf(id).differing) : std::nullopt;
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override;

private:
    const DriftRow &rowOf(AnyId id) const { return m_table->at(m_positions.value(id)); }

    DriftRows m_table;
    QHash<AnyId, int> m_positions;
};

QString DriftContent::text(const TableFacts &facts, AnyId id, int column) const
{
    const DriftRow &row = rowOf(id);
    const Plan &plan = facts.plan;
    switch (ColumnIndex(column)) {
    case Name:
        return nameOf(plan, row.owner);
    case DeploymentName:
        return nameOf(plan, deploymentOf(plan, row.owner));
    case Runs:
        return runningText(row);
    case Launches:
        return nextImage(plan, row.owner);
    case Because:
        return textOf(plan, row.cause);
    case Changes:
        return fieldsText(row);
    case Since:
        return row.since ? row.since.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")) : QString();
    case Instances:
        return row.owner.isArray() ? Words::tr("%1 of %2").arg(row.differing).arg(row.running) : QStringLiteral("1");
    case TemplateName:
        return nameOf(plan, nextOf(plan, row.owner).serverTemplate);
    case CloudName:
        return nameOf(plan, nextOf(plan, row.owner).cloud);
    }
    return {};
}

QVariant DriftContent::look(const TableFacts &facts, AnyId id, int column, int role) const
{
    const DriftRow &row = rowOf(id);
    if (role == TableModel::IconRole && column == Name)
        return row.owner.isArray() ? "array" : "server";
    if (role == TableModel::InkRole && (column == Runs || column == Launches))
        return row.fields.contains(LaunchField::Image) ? QVariant(int(theme::Role::Warning)) : QVariant();
    if (role != Qt::ToolTipRole)
        return {};
    if (column == Launches)
        return valueText(facts.plan, resolve(facts.plan, row.owner), LaunchField::Image);
    return column == Runs && row.owner.isArray() ? QVariant(runningText(row)) : QVariant();
}
} // namespace

std::unique_ptr<TableModel> driftModel(const DriftRows &table, const QList<int> &positions)
{
    return std::make_unique<TableModel>(std::make_shared<DriftContent>(table, positions));
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
    switch (index.column()) {
    case 0:
        return group.title;
    case 1:
        return QLocale().toString(group.servers);
    case 2:
        return QLocale().toString(group.arrays);
    default:
        return QLocale().toString(group.instances);
    }
}

QVariant DriftGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles {labelOf(m_by), tr("Servers"), tr("Arrays"), tr("Instances")};
    return titles.value(section);
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
