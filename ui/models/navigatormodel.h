// SPDX-License-Identifier: MIT
// The NavigatorModel is the tree at the left: Deployments with their servers and arrays, Design, Clouds.
#pragma once

#include "core/plan/owner.h"

#include <QAbstractItemModel>
#include <QHash>

// A place that the navigator leads to: a section as a whole, or one row within it.
struct Place {
    enum class Section { Deployments, Templates, Mcis, Clouds, InstanceTypes, Datacenters };
    Section section = Section::Deployments;
    AnyId id; // a Deployment, Server, ServerArray or Cloud; none: the section as a whole
    bool operator==(const Place &) const = default;
};
Q_DECLARE_METATYPE(Place)

class NavigatorModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole,
        CountRole, // how much is in it, as text
        IconRole,
        HeadingRole, // true: a heading, written small
    };

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void reset(const Plan &plan);
    void apply(const Plan &plan, const Change &change);
    Place placeOf(const QModelIndex &index) const;
    // No index when the place is not in the tree.
    QModelIndex indexOf(const Place &place) const;

private:
    // Top rows are Deployments, Design and Clouds; below, an index knows which list it is in.
    enum TopRow { DeploymentsRow, DesignRow, CloudsRow, TopRows };
    QModelIndex top(int row) const { return index(row, 0); }
    QModelIndex indexOf(Id<Deployment> deployment) const;
    QModelIndex indexOf(Id<Cloud> cloud) const;
    QString titleOf(const Place &place) const;
    QString countOf(const Place &place) const;
    QList<AnyId> sortedOwners(Id<Deployment> deployment) const;
    template <class E> QList<AnyId> sortedRows() const;
    void become(QList<AnyId> &list, const QList<AnyId> &wanted, const QModelIndex &parent);

    Plan m_plan;
    QList<AnyId> m_deployments, m_clouds;
    QHash<Id<Deployment>, QList<AnyId>> m_owners;
};
