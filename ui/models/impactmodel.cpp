// SPDX-License-Identifier: MIT
#include "ui/models/impactmodel.h"

#include "core/base/letgo.h"
#include "core/naming/names.h"
#include "core/naming/where.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/linkcells.h"
#include "ui/theme/theme.h"

using theme::Role;
using Kind = LaunchImpact::Kind;

namespace {
constexpr qsizetype placesShown = 6, namesShown = 3;

QString oneLine(const QString &text) { return QString(text).replace(u'\n', u' '); }

QString launchName(const Plan &plan, Owner owner)
{
    return QStringLiteral("%1 · %2").arg(nameOf(plan, owner), nameOf(plan, deploymentOf(plan, owner)));
}
QString cloudName(const Plan &plan, Owner owner) { return nameOf(plan, nextOf(plan, owner).cloud); }
// Why it can no longer be launched, or could not before.
QString reasonOf(const Consequences &of, const LaunchImpact &launch)
{
    if (launch.kind == Kind::Changed)
        return {};
    const Plan &plan = launch.kind == Kind::Broken ? of.after : of.before;
    return launchObstacles(plan, resolve(plan, launch.owner)).value(0);
}
// In the order of ImpactModel::Column; the first names the launch.
struct FieldColumn {
    const char *title;
    QString (*text)(const ImpactField &field);
};
constexpr std::array<FieldColumn, ImpactModel::Columns> fieldColumns {
    {{QT_TRANSLATE_NOOP("ImpactModel", "Launch"), nullptr},
     {QT_TRANSLATE_NOOP("ImpactModel", "What"),
      [](const ImpactField &field) { return labelOf(field.field); }},
     {QT_TRANSLATE_NOOP("ImpactModel", "Before"),
      [](const ImpactField &field) { return oneLine(field.before); }},
     {QT_TRANSLATE_NOOP("ImpactModel", "After"),
      [](const ImpactField &field) { return oneLine(field.after); }},
     {QT_TRANSLATE_NOOP("ImpactModel", "From"),
      [](const ImpactField &field) { return chipText(field.from, field.field); }}}};
} // namespace

ImpactLines::ImpactLines(Consequences consequences) : of(std::move(consequences))
{
    lines.reserve(of.impact.launches.size());
    QHash<QString, int> namesakes;
    for (const LaunchImpact &launch : of.impact.launches)
        ++namesakes[launchName(of.after, launch.owner)];
    for (const LaunchImpact &launch : of.impact.launches) {
        QString name = launchName(of.after, launch.owner);
        const QString cloud = cloudName(of.after, launch.owner);
        if (namesakes.value(name) > 1)
            name += QStringLiteral(" · ") + cloud;
        QString text = name + u'\n' + cloud + u'\n' + reasonOf(of, launch);
        for (const ImpactField &field : launch.fields)
            text += u'\n' + labelOf(field.field) + u'\n' + field.before + u'\n' + field.after;
        lines.append({name, text.toLower()});
    }
}

QString ImpactLines::sentence() const
{
    const qsizetype all = of.impact.launches.size(), broken = of.impact.count(Kind::Broken);
    if (all == 0)
        return ImpactModel::tr("No launch changes.");
    const QString change =
        theme::counted(all, ImpactModel::tr("1 launch changes"), ImpactModel::tr("%1 launches change"));
    if (broken == 0)
        return change + u'.';
    if (broken == all)
        return all == 1 ? ImpactModel::tr("1 launch changes, and can no longer be launched.")
                        : ImpactModel::tr("%1, and none of them can be launched any more.").arg(change);
    return broken == 1 ? ImpactModel::tr("%1, and one of them can no longer be launched.").arg(change)
                       : ImpactModel::tr("%1, and %2 of them can no longer be launched.")
                             .arg(change, QString::number(broken));
}

QString ImpactLines::shortText() const
{
    const qsizetype all = of.impact.launches.size(), broken = of.impact.count(Kind::Broken);
    QString text = all == 0
        ? ImpactModel::tr("no launch changes")
        : theme::counted(all, ImpactModel::tr("1 launch changes"), ImpactModel::tr("%1 launches change"));
    if (broken > 0)
        text += theme::counted(broken, ImpactModel::tr(", 1 breaks"), ImpactModel::tr(", %1 break"));
    const qsizetype more = of.appeared.open(), fewer = of.cleared.open();
    if (more > 0)
        text += QStringLiteral(" · ")
            + theme::counted(more, ImpactModel::tr("1 new finding"), ImpactModel::tr("%1 new findings"));
    if (fewer > 0)
        text += more > 0 ? ImpactModel::tr(", %1 cleared").arg(QString::number(fewer))
                         : QStringLiteral(" · ")
                + theme::counted(fewer, ImpactModel::tr("1 finding cleared"),
                                 ImpactModel::tr("%1 findings cleared"));
    if (const qsizetype staying = of.staying.owners.size())
        text += QStringLiteral(" · ")
            + theme::counted(staying, ImpactModel::tr("1 stays as it is"),
                             ImpactModel::tr("%1 stay as they are"));
    return text;
}

QString ImpactLines::placesText() const
{
    QStringList texts;
    for (const PlaceCount &place : of.places.mid(0, placesShown))
        texts.append(ImpactModel::tr("%1 in %2: %3")
                         .arg(nameOf(of.after, place.deployment), nameOf(of.after, place.cloud),
                              QString::number(place.launches)));
    if (of.places.size() > placesShown)
        texts.append(
            ImpactModel::tr("and %1 other places").arg(QString::number(of.places.size() - placesShown)));
    return texts.join(QStringLiteral(" · "));
}

QString ImpactLines::findingsText() const
{
    QStringList texts;
    if (const qsizetype more = of.appeared.open())
        texts.append(
            theme::counted(more, ImpactModel::tr("1 new finding"), ImpactModel::tr("%1 new findings")));
    if (const qsizetype fewer = of.cleared.open())
        texts.append(theme::counted(fewer, ImpactModel::tr("1 finding cleared"),
                                    ImpactModel::tr("%1 findings cleared")));
    return texts.join(QStringLiteral(" · "));
}

QString ImpactLines::runningText() const
{
    if (of.running == 0)
        return {};
    return theme::counted(
        of.running,
        ImpactModel::tr("New launches only: one of them runs, and keeps what it was launched with."),
        ImpactModel::tr("New launches only: %1 of them run, and keep what they were launched with."));
}

QString ImpactLines::stayingText() const
{
    if (of.staying.owners.isEmpty())
        return {};
    QStringList names;
    bool isTemplate = true;
    for (const AnyId head : of.staying.heads) {
        names.append(plainNameOf(of.after, head));
        isTemplate = isTemplate && head.is<ServerTemplate>();
    }
    const QString all = names.size() > namesShown
        ? ImpactModel::tr("%1 and others").arg(names.mid(0, namesShown).join(QStringLiteral(", ")))
        : names.join(QStringLiteral(", "));
    const QString who = theme::counted(
        of.staying.owners.size(),
        ImpactModel::tr("1 server or array uses a committed revision of %1 and stays as it is."),
        ImpactModel::tr("%1 servers and arrays use committed revisions of %2 and stay as they are."));
    const QString how = isTemplate
        ? ImpactModel::tr("To bring it to them, commit it, and choose Design ▸ Update Servers to Revision….")
        : ImpactModel::tr(
            "To bring it to them, commit it, list the new revision, and choose Design ▸ Update Servers to "
            "Revision….");
    return QString(who).replace(QLatin1String(of.staying.owners.size() == 1 ? "%1" : "%2"), all) + u' ' + how;
}

std::shared_ptr<const ImpactLines> impactLines(Consequences consequences)
{
    const auto free = [](const ImpactLines *lines) { letGo(std::unique_ptr<const ImpactLines>(lines)); };
    return {new ImpactLines(std::move(consequences)), free};
}

void ImpactModel::show(const std::shared_ptr<const ImpactLines> &lines)
{
    beginResetModel();
    m_lines = lines;
    arrange();
    endResetModel();
}

void ImpactModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed.trimmed().toLower();
    arrange();
    endResetModel();
}

void ImpactModel::arrange()
{
    m_rows.clear();
    if (!m_lines)
        return;
    const QList<LaunchImpact> &launches = m_lines->of.impact.launches;
    for (int launch = 0; launch < int(launches.size()); ++launch) {
        if (!m_filter.isEmpty() && !m_lines->lines.at(launch).searched.contains(m_filter))
            continue;
        if (launches.at(launch).kind != Kind::Changed)
            m_rows.append({launch, -1});
        for (int field = 0; field < int(launches.at(launch).fields.size()); ++field)
            m_rows.append({launch, field});
    }
}

Owner ImpactModel::ownerAt(int row) const { return launchAt(row).owner; }

QString ImpactModel::abilityText(const LaunchImpact &launch, int column) const
{
    const QStringList texts = launch.kind == Kind::Broken
        ? QStringList {{},
                       tr("Launch"),
                       tr("✓ possible"),
                       tr("⚠ no longer possible: %1").arg(reasonOf(m_lines->of, launch))}
        : QStringList {{}, tr("Launch"), tr("⚠ not possible"), tr("✓ possible again")};
    return texts.value(column);
}

QString ImpactModel::text(int row, int column) const
{
    const LaunchImpact &launch = launchAt(row);
    if (column == LaunchName)
        return isFirst(row) ? nameAt(row) : QString();
    if (m_rows.at(row).field < 0)
        return abilityText(launch, column);
    return fieldColumns.at(size_t(column)).text(launch.fields.at(m_rows.at(row).field));
}

AnyId ImpactModel::link(int row, int column) const
{
    const LaunchImpact &launch = launchAt(row);
    if (column == LaunchName)
        return isFirst(row) ? launch.owner.id() : AnyId();
    if (m_rows.at(row).field < 0 || (column != Before && column != After))
        return {};
    const Plan &plan = column == Before ? m_lines->of.before : m_lines->of.after;
    return valueId(resolve(plan, launch.owner), launch.fields.at(m_rows.at(row).field).field);
}

QVariant ImpactModel::look(int row, int column, int role) const
{
    const LaunchImpact &launch = launchAt(row);
    const bool isAbility = m_rows.at(row).field < 0;
    if (role == TableModel::IconRole && column == LaunchName && isFirst(row))
        return launch.owner.isArray() ? "array" : "server";
    if (role == TableModel::ChipRole && column == From && !isAbility)
        return int(launch.fields.at(m_rows.at(row).field).from == Layer::Here ? Role::Accent : Role::Muted);
    if (role != TableModel::InkRole)
        return {};
    if (isAbility && column == After)
        return int(launch.kind == Kind::Broken ? Role::Error : Role::Good);
    if (link(row, column))
        return int(Role::Accent);
    if (column == Before || column == What)
        return int(Role::Muted);
    return {};
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case LinkCells::Role:
        return QVariant::fromValue(link(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == LaunchName ? nameAt(index.row()) : text(index.row(), index.column());
    default:
        return look(index.row(), index.column(), role);
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? tr(fieldColumns.at(size_t(section)).title) : QVariant();
}

std::function<QString()> ImpactModel::textMaker() const
{
    return [lines = m_lines, filter = m_filter] {
        ImpactModel same;
        same.setFilter(filter);
        same.show(lines);
        return same.asText();
    };
}

QString ImpactModel::asText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells {nameAt(row)};
        for (int column = What; column < Columns; ++column)
            cells.append(text(row, column).replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
