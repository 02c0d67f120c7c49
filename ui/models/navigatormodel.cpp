// SPDX-License-Identifier: MIT
#include "ui/models/navigatormodel.h"

#include "core/plan/names.h"
#include "core/query/order.h"

#include <QLocale>
#include <QSet>

namespace {
// The internal id of an index: 0 at the top, 1 + its row for what is below a top row, and behind these
// the deployment whose servers and arrays they are, or the cloud whose parts.
constexpr quintptr firstDeployment = 16, firstCloud = quintptr(1) << 40;

QList<AnyId> byName(const Plan &plan, const QList<AnyId> &ids)
{
    return query::ordered(
        ids, [&](AnyId id) { return query::sortKey(nameOf(plan, id)); }, false);
}

using Section = Place::Section;
} // namespace

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, quintptr(1 + parent.row()));
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
            : parent.row() == DesignRow       ? 2
                                              : int(m_clouds.size());
    if (parent.internalId() == 1 + DeploymentsRow)
        return int(m_owners.value(m_deployments.at(parent.row()).as<Deployment>()).size());
    return parent.internalId() == 1 + CloudsRow ? 2 : 0;
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
        return {index.row() == 0 ? Section::Templates : Section::Mcis, {}};
    case 1 + CloudsRow:
        return {Section::Clouds, m_clouds.at(index.row())};
    default: {
        if (index.internalId() >= firstCloud)
            return {index.row() == 0 ? Section::InstanceTypes : Section::Datacenters,
                    Id<Cloud> {quint32(index.internalId() - firstCloud)}};
        const Id<Deployment> deployment {quint32(index.internalId() - firstDeployment)};
        return {Section::Deployments, m_owners.value(deployment).value(index.row())};
    }
    }
}

QModelIndex NavigatorModel::indexOf(Id<Deployment> deployment) const
{
    return index(int(m_deployments.indexOf(AnyId(deployment))), 0, top(DeploymentsRow));
}

QModelIndex NavigatorModel::indexOf(Id<Cloud> cloud) const
{
    return index(int(m_clouds.indexOf(AnyId(cloud))), 0, top(CloudsRow));
}

QModelIndex NavigatorModel::indexOf(const Place &place) const
{
    switch (place.section) {
    case Section::Templates:
        return index(0, 0, top(DesignRow));
    case Section::Mcis:
        return index(1, 0, top(DesignRow));
    case Section::Clouds:
        return place.id ? indexOf(place.id.as<Cloud>()) : top(CloudsRow);
    case Section::InstanceTypes:
    case Section::Datacenters: {
        const QModelIndex cloud = indexOf(place.id.as<Cloud>());
        return cloud.isValid() ? index(place.section == Section::InstanceTypes ? 0 : 1, 0, cloud)
                               : QModelIndex();
    }
    case Section::Deployments:
        break;
    }
    if (!place.id)
        return top(DeploymentsRow);
    if (place.id.is<Deployment>())
        return indexOf(place.id.as<Deployment>());
    const Id<Deployment> deployment = deploymentOf(m_plan, Owner(place.id));
    const int row = int(m_owners.value(deployment).indexOf(place.id));
    return row < 0 ? QModelIndex() : index(row, 0, indexOf(deployment));
}

QString NavigatorModel::titleOf(const Place &place) const
{
    if (place.section == Section::InstanceTypes)
        return tr("Instance Types");
    if (place.section == Section::Datacenters)
        return tr("Datacenters");
    if (place.id)
        return nameOf(m_plan, place.id);
    switch (place.section) {
    case Section::Deployments:
        return tr("Deployments");
    case Section::Templates:
        return tr("ServerTemplates");
    case Section::Mcis:
        return tr("MultiCloud Images");
    case Section::Clouds:
        return tr("Clouds");
    default:
        break;
    }
    return {};
}

QString NavigatorModel::countOf(const Place &place) const
{
    const auto text = [](qsizetype count) { return QLocale().toString(count); };
    if (place.id.is<Deployment>())
        return text(m_owners.value(place.id.as<Deployment>()).size());
    if (place.section == Section::InstanceTypes)
        return text(m_plan.referrers<&InstanceType::cloud>(place.id.as<Cloud>()).size());
    if (place.section == Section::Datacenters)
        return text(m_plan.referrers<&Datacenter::cloud>(place.id.as<Cloud>()).size());
    if (place.id.is<Cloud>())
        return text(m_plan.referrers<&Image::cloud>(place.id.as<Cloud>()).size());
    if (place.id.is<ServerArray>())
        return text(runningOf(m_plan, Owner(place.id)).size());
    if (place.id)
        return {};
    switch (place.section) {
    case Section::Templates:
        return text(m_plan.all<ServerTemplate>().size());
    case Section::Mcis:
        return text(m_plan.all<MultiCloudImage>().size());
    default:
        return {};
    }
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHeading = index.internalId() == 0;
    const Place place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return isHeading && index.row() == DesignRow ? tr("Design") : titleOf(place);
    case PlaceRole:
        return QVariant::fromValue(place);
    case HeadingRole:
        return isHeading;
    case CountRole:
        return isHeading ? QString() : countOf(place);
    case Qt::AccessibleTextRole: {
        const QString count = isHeading ? QString() : countOf(place);
        return count.isEmpty() ? titleOf(place) : tr("%1, %2").arg(titleOf(place), count);
    }
    case IconRole:
        return isHeading                              ? ""
            : place.section == Section::InstanceTypes ? "instance_type"
            : place.section == Section::Datacenters   ? "datacenter"
            : place.id.is<Deployment>()      ? "deployment"
            : place.id.is<ServerArray>()     ? "array"
            : place.id.is<Server>()          ? "server"
            : place.id.is<Cloud>()           ? "cloud"
            : place.section == Section::Mcis ? "mci"
                                             : "template";
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // "Design" leads nowhere by itself.
    const bool leads = index.internalId() != 0 || index.row() != DesignRow;
    return leads ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QList<AnyId> NavigatorModel::sortedOwners(Id<Deployment> deployment) const
{
    QList<AnyId> ids;
    for (const Owner owner : ownersIn(m_plan, deployment))
        ids.append(owner.id());
    return byName(m_plan, ids);
}

template <class E> QList<AnyId> NavigatorModel::sortedRows() const
{
    QList<AnyId> ids;
    m_plan.all<E>().forEach([&](const E &row) { ids.append(row.id); });
    return byName(m_plan, ids);
}

void NavigatorModel::reset(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_deployments = sortedRows<Deployment>();
    m_clouds = sortedRows<Cloud>();
    m_owners.clear();
    for (const AnyId id : std::as_const(m_deployments))
        m_owners.insert(id.as<Deployment>(), sortedOwners(id.as<Deployment>()));
    endResetModel();
}

// Makes `list` what is wanted by taking rows out and putting them in.
void NavigatorModel::become(QList<AnyId> &list, const QList<AnyId> &wanted, const QModelIndex &parent)
{
    const QSet<AnyId> keep(wanted.cbegin(), wanted.cend());
    const auto take = [&](int row) {
        beginRemoveRows(parent, row, row);
        list.remove(row);
        endRemoveRows();
    };
    for (int row = int(list.size()) - 1; row >= 0; --row)
        if (!keep.contains(list.at(row)))
            take(row);
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < list.size() && list.at(row) == wanted.at(row))
            continue;
        if (const int moved = int(list.indexOf(wanted.at(row), row)); moved >= 0)
            take(moved);
        beginInsertRows(parent, row, row);
        list.insert(row, wanted.at(row));
        endInsertRows();
    }
}

namespace {
template <class E> void noteDeployments(const Delta<E> &delta, QSet<Id<Deployment>> &touched)
{
    for (const E &row : delta.added)
        touched.insert(row.deployment);
    for (const E &row : delta.removed)
        touched.insert(row.deployment);
    for (const Update<E> &update : delta.updated)
        touched << update.before.deployment << update.after.deployment;
}
} // namespace

void NavigatorModel::apply(const Plan &plan, const Change &change)
{
    m_plan = plan;
    // A deployment's list goes with it, and is there before the deployment's row is.
    if (!change.of<Deployment>().isEmpty()) {
        for (const Deployment &added : change.of<Deployment>().added)
            m_owners.insert(added.id, {});
        become(m_deployments, sortedRows<Deployment>(), top(DeploymentsRow));
        for (const Deployment &removed : change.of<Deployment>().removed)
            m_owners.remove(removed.id);
    }
    if (!change.of<Cloud>().isEmpty())
        become(m_clouds, sortedRows<Cloud>(), top(CloudsRow));
    QSet<Id<Deployment>> touched;
    noteDeployments(change.of<Server>(), touched);
    noteDeployments(change.of<ServerArray>(), touched);
    for (const Id<Deployment> deployment : std::as_const(touched))
        if (plan.find(deployment))
            become(m_owners[deployment], sortedOwners(deployment), indexOf(deployment));
    for (int row = 0; row < TopRows; ++row)
        if (const int rows = rowCount(top(row)))
            emit dataChanged(index(0, 0, top(row)), index(rows - 1, 0, top(row)));
    for (int row = 0; row < m_clouds.size(); ++row)
        if (const QModelIndex cloud = index(row, 0, top(CloudsRow)); cloud.isValid())
            emit dataChanged(index(0, 0, cloud), index(1, 0, cloud));
    for (const Id<Deployment> deployment : std::as_const(touched))
        if (const QModelIndex parent = indexOf(deployment); const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
}
