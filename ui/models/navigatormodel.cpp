// SPDX-License-Identifier: MIT
#include "ui/models/navigatormodel.h"

#include "core/naming/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
// The internal id of an index: 0 at the top, 1 + its row for what is below a top row, and behind these
// the deployment whose servers and arrays they are, or the cloud whose parts.
constexpr quintptr firstDeployment = 16, firstCloud = quintptr(1) << 40;

// Above as many edited rows, starting anew costs less than telling of each.
constexpr qsizetype ManyRows = 1000;

using Section = Place::Section;
using Below = SectionRow::Below;
} // namespace

QList<Section> NavigatorModel::sectionsIn(const QModelIndex &parent)
{
    if (parent.internalId() == 1 + CloudsRow)
        return sectionsBelow(Below::Cloud);
    if (parent.internalId() != 0 || (parent.row() != DesignRow && parent.row() != ViewsRow))
        return {};
    return sectionsBelow(parent.row() == DesignRow ? Below::Design : Below::Views);
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, 1 + quintptr(parent.row()));
    if (parent.internalId() == 1 + CloudsRow)
        return createIndex(row, column, firstCloud + m_clouds.at(parent.row()).value());
    return createIndex(row, column, firstDeployment + m_deployments.at(parent.row()).value());
}

QModelIndex NavigatorModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.isValid() ? index.internalId() : 0;
    if (id == 0)
        return {};
    if (id < firstDeployment)
        return createIndex(int(id - 1), 0, quintptr(0));
    if (id >= firstCloud)
        return indexOf(Id<Cloud> {quint32(id - firstCloud)});
    return indexOf(Id<Deployment> {quint32(id - firstDeployment)});
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return TopRows;
    if (parent.internalId() == 0)
        return parent.row() == DeploymentsRow ? int(m_deployments.size())
            : parent.row() == CloudsRow       ? int(m_clouds.size())
                                              : int(sectionsIn(parent).size());
    if (const Id<Deployment> deployment = deploymentAt(parent))
        return int(lookedInto(deployment).size());
    return int(sectionsIn(parent).size());
}

Id<Deployment> NavigatorModel::deploymentAt(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() == 1 + DeploymentsRow
        ? m_deployments.at(parent.row()).as<Deployment>()
        : Id<Deployment>();
}

bool NavigatorModel::hasChildren(const QModelIndex &parent) const
{
    const Id<Deployment> deployment = deploymentAt(parent);
    return deployment ? countIn(deployment) > 0 : rowCount(parent) > 0;
}

bool NavigatorModel::canFetchMore(const QModelIndex &parent) const
{
    const Id<Deployment> deployment = deploymentAt(parent);
    return deployment && !m_owners.contains(deployment) && countIn(deployment) > 0;
}

void NavigatorModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Id<Deployment> deployment = deploymentAt(parent);
    QList<AnyId> ids;
    for (const Owner owner : ownersIn(m_plan, deployment))
        ids.append(owner.id());
    ids = treeedits::byName(m_plan, ids);
    beginInsertRows(parent, 0, int(ids.size()) - 1);
    m_owners.insert(deployment, ids);
    endInsertRows();
}

Place NavigatorModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    switch (index.internalId()) {
    case 0:
        return {index.row() == CloudsRow ? Section::Clouds : Section::Deployments, {}};
    case 1 + DeploymentsRow:
        return {Section::Deployments, m_deployments.at(index.row())};
    case 1 + DesignRow:
    case 1 + ViewsRow:
        return {sectionsIn(index.parent()).value(index.row()), {}};
    case 1 + CloudsRow:
        return {Section::Clouds, m_clouds.at(index.row())};
    default: {
        if (index.internalId() >= firstCloud)
            return {sectionsBelow(Below::Cloud).value(index.row()),
                    Id<Cloud> {quint32(index.internalId() - firstCloud)}};
        const Id<Deployment> deployment {quint32(index.internalId() - firstDeployment)};
        return {Section::Deployments, lookedInto(deployment).value(index.row())};
    }
    }
}

QModelIndex NavigatorModel::indexOf(Id<Deployment> deployment) const
{
    const int *row = m_deploymentRows.find(deployment.value);
    return row ? index(*row, 0, top(DeploymentsRow)) : QModelIndex();
}

QModelIndex NavigatorModel::indexOf(Id<Cloud> cloud) const
{
    return index(int(m_clouds.indexOf(AnyId(cloud))), 0, top(CloudsRow));
}

QModelIndex NavigatorModel::indexOf(const Place &place)
{
    const Below below = sectionRow(place.section).below;
    if (below != Below::Nothing) {
        const QModelIndex parent = below == Below::Cloud ? indexOf(place.id.as<Cloud>())
            : below == Below::Design                     ? top(DesignRow)
                                                         : top(ViewsRow);
        return parent.isValid() ? index(int(sectionsIn(parent).indexOf(place.section)), 0, parent)
                                : QModelIndex();
    }
    if (place.section == Section::Clouds)
        return place.id ? indexOf(place.id.as<Cloud>()) : top(CloudsRow);
    if (!place.id)
        return top(DeploymentsRow);
    if (place.id.is<Deployment>())
        return indexOf(place.id.as<Deployment>());
    const Id<Deployment> deployment = deploymentOf(m_plan, Owner(place.id));
    const QModelIndex parent = indexOf(deployment);
    fetchMore(parent);
    const int row = int(lookedInto(deployment).indexOf(place.id));
    return row < 0 ? QModelIndex() : index(row, 0, parent);
}

QString NavigatorModel::titleOf(const Place &place) const
{
    const SectionRow &row = sectionRow(place.section);
    return place.id && row.below == Below::Nothing ? nameOf(m_plan, place.id)
        : place.id && row.below == Below::Views    ? nameOf(m_plan, place.id)
                                                   : QCoreApplication::translate("NavigatorModel", row.title);
}

qsizetype NavigatorModel::countIn(Id<Deployment> deployment) const
{
    return m_plan.referrers<&Server::deployment>(deployment).size()
        + m_plan.referrers<&ServerArray::deployment>(deployment).size();
}

QString NavigatorModel::countOf(const Place &place) const
{
    const auto text = [](qsizetype count) { return QLocale().toString(count); };
    if (const auto count = sectionRow(place.section).count)
        return text(count(m_plan, place.id.as<Cloud>()));
    if (place.id.is<Deployment>())
        return text(countIn(place.id.as<Deployment>()));
    if (place.id.is<Cloud>())
        return text(m_plan.referrers<&Image::cloud>(place.id.as<Cloud>()).size());
    return place.id.is<ServerArray>() ? text(runningOf(m_plan, Owner(place.id)).size()) : QString();
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = index.internalId() == 0;
    const Place place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return isHeading && index.row() == DesignRow ? tr("Design")
            : isHeading && index.row() == ViewsRow   ? tr("Views")
                                                     : titleOf(place);
    case PlaceRole:
        return QVariant::fromValue(place);
    case HeadingRole:
        return isHeading;
    case CountRole:
        return isHeading ? QString() : countOf(place);
    case Qt::AccessibleTextRole: {
        QStringList said {index.data().toString()};
        if (!isHeading)
            said << countOf(place) << (m_notes ? m_notes(place) : QString());
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case IconRole:
        return isHeading                                        ? ""
            : sectionRow(place.section).below != Below::Nothing ? sectionRow(place.section).icon
            : place.id.is<Deployment>()                         ? "deployment"
            : place.id.is<ServerArray>()                        ? "array"
            : place.id.is<Server>()                             ? "server"
                                                                : "cloud";
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // "Design" and "Views" lead nowhere by themselves.
    const bool leads = index.internalId() != 0 || (index.row() != DesignRow && index.row() != ViewsRow);
    return leads ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

template <class E> QList<AnyId> NavigatorModel::sortedRows() const
{
    QList<AnyId> ids;
    m_plan.all<E>().forEach([&](const E &row) { ids.append(row.id); });
    return treeedits::byName(m_plan, ids);
}

void NavigatorModel::reset(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_deployments = sortedRows<Deployment>();
    m_clouds = sortedRows<Cloud>();
    listChanged(m_deployments);
    m_owners.clear();
    endResetModel();
}

void NavigatorModel::listChanged(const QList<AnyId> &list)
{
    if (&list != &m_deployments)
        return;
    m_deploymentRows = {};
    for (int row = 0; row < m_deployments.size(); ++row)
        m_deploymentRows[m_deployments.at(row).value()] = row;
}

// Rows beside each other go at once, the last first, so that those before them keep their numbers.
void NavigatorModel::take(QList<AnyId> &list, const QList<AnyId> &gone, const QModelIndex &parent)
{
    QList<int> rows;
    for (const AnyId id : gone)
        rows.append(int(list.indexOf(id)));
    std::sort(rows.begin(), rows.end());
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows.at(first - 1) == rows.at(first) - 1)
            --first;
        beginRemoveRows(parent, rows.at(first), rows.at(last));
        list.remove(rows.at(first), rows.at(last) - rows.at(first) + 1);
        listChanged(list);
        endRemoveRows();
        last = first - 1;
    }
}

// As take(): what comes before one row comes at once, the last first.
void NavigatorModel::put(QList<AnyId> &list, const QList<AnyId> &came, const QModelIndex &parent)
{
    const QList<AnyId> sorted = treeedits::byName(m_plan, came);
    const QList<qsizetype> places = treeedits::placesIn(list, sorted, m_plan);
    for (qsizetype last = sorted.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && places.at(first - 1) == places.at(first))
            --first;
        const qsizetype count = last - first + 1, place = places.at(first);
        beginInsertRows(parent, int(place), int(place + count - 1));
        list.insert(place, count, AnyId());
        std::copy_n(sorted.cbegin() + first, count, list.begin() + place);
        listChanged(list);
        endInsertRows();
        last = first - 1;
    }
}

void NavigatorModel::resort(QList<AnyId> &list, const QSet<AnyId> &renamed, const QModelIndex &parent)
{
    QList<AnyId> wanted;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(wanted),
                 [&](AnyId id) { return !renamed.contains(id); });
    const QList<AnyId> sorted = treeedits::byName(m_plan, renamed.values());
    const QList<qsizetype> places = treeedits::placesIn(wanted, sorted, m_plan);
    for (qsizetype i = sorted.size() - 1; i >= 0; --i)
        wanted.insert(places.at(i), sorted.at(i));
    if (wanted == list)
        return;
    emit layoutAboutToBeChanged({QPersistentModelIndex(parent)}, VerticalSortHint);
    const QList<AnyId> before = std::exchange(list, wanted);
    const quintptr own = index(0, 0, parent).internalId();
    listChanged(list);
    for (const QModelIndex &from : persistentIndexList())
        if (from.internalId() == own)
            changePersistentIndex(from,
                                  createIndex(int(list.indexOf(before.at(from.row()))), from.column(), own));
    emit layoutChanged({QPersistentModelIndex(parent)}, VerticalSortHint);
}

void NavigatorModel::tellChanged(const QList<AnyId> &list, const RowEdits &edits, const QModelIndex &parent)
{
    constexpr qsizetype Few = 32; // each is looked for
    const QSet<AnyId> changed = edits.renamed + edits.recounted;
    if (changed.isEmpty() || list.isEmpty())
        return;
    if (changed.size() > Few)
        emit dataChanged(index(0, 0, parent), index(int(list.size()) - 1, 0, parent));
    else
        for (const AnyId id : changed)
            if (const QModelIndex row = index(int(list.indexOf(id)), 0, parent); row.isValid())
                emit dataChanged(row, row);
}

void NavigatorModel::follow(QList<AnyId> &list, const RowEdits &edits, const QModelIndex &parent)
{
    take(list, edits.gone, parent);
    if (!edits.renamed.isEmpty())
        resort(list, edits.renamed, parent);
    put(list, edits.came, parent);
    tellChanged(list, edits, parent);
}

void NavigatorModel::apply(const Plan &plan, const Change &change)
{
    const TreeEdits edits(plan, change);
    if (edits.size() > ManyRows)
        return reset(plan);
    // What comes into an empty deployment is shown where that stands open.
    for (auto owners = edits.owners.cbegin(); owners != edits.owners.cend(); ++owners)
        if (countIn(owners.key()) == 0)
            m_owners.insert(owners.key(), {});
    m_plan = plan;
    follow(m_deployments, edits.deployments, top(DeploymentsRow));
    for (const AnyId gone : edits.deployments.gone)
        m_owners.remove(gone.as<Deployment>());
    follow(m_clouds, edits.clouds, top(CloudsRow));
    for (const AnyId id : edits.clouds.recounted)
        if (const QModelIndex cloud = indexOf(id.as<Cloud>()); cloud.isValid())
            emit dataChanged(index(0, 0, cloud), index(rowCount(cloud) - 1, 0, cloud));
    for (auto owners = edits.owners.cbegin(); owners != edits.owners.cend(); ++owners)
        if (const auto list = m_owners.find(owners.key()); list != m_owners.end())
            follow(*list, *owners, indexOf(owners.key()));
    if (edits.design)
        emit dataChanged(index(0, 0, top(DesignRow)), index(rowCount(top(DesignRow)) - 1, 0, top(DesignRow)));
}
