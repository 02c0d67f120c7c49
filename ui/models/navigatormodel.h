// SPDX-License-Identifier: MIT
// The NavigatorModel is the tree at the left: Deployments with their servers and arrays, Design, Views, Clouds.
// The servers and arrays of a deployment are put in order when it is first looked into.
#pragma once

#include "core/base/sparse.h"
#include "ui/models/places.h"
#include "ui/models/treeedits.h"

#include <QAbstractItemModel>
#include <functional>

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
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What is said of a place after its name: "2 warnings".
    void setNotes(const std::function<QString(const Place &)> &notes) { m_notes = notes; }

    void reset(const Plan &plan);
    // A change of very many rows resets the model.
    void apply(const Plan &plan, const Change &change);
    Place placeOf(const QModelIndex &index) const;
    // No index when the place is not in the tree. Looks into the deployment that the place is in.
    QModelIndex indexOf(const Place &place);

private:
    // Top rows are Deployments, Design, Views and Clouds; below, an index knows which list it is in.
    enum TopRow { DeploymentsRow, DesignRow, ViewsRow, CloudsRow, TopRows };
    QModelIndex top(int row) const { return index(row, 0); }
    // The sections that are the rows below the index; none where rows of the plan are.
    static QList<Place::Section> sectionsIn(const QModelIndex &parent);
    QModelIndex indexOf(Id<Deployment> deployment) const;
    QModelIndex indexOf(Id<Cloud> cloud) const;
    QString titleOf(const Place &place) const;
    QString countOf(const Place &place) const;
    qsizetype countIn(Id<Deployment> deployment) const;
    // The servers and arrays of a deployment that was looked into; none of another.
    QList<AnyId> lookedInto(Id<Deployment> deployment) const { return m_owners.value(deployment); }
    // The deployment whose servers and arrays are the rows below `parent`; none if others are.
    Id<Deployment> deploymentAt(const QModelIndex &parent) const;
    template <class E> QList<AnyId> sortedRows() const;
    void follow(QList<AnyId> &list, const RowEdits &edits, const QModelIndex &parent);
    void take(QList<AnyId> &list, const QList<AnyId> &gone, const QModelIndex &parent);
    void put(QList<AnyId> &list, const QList<AnyId> &came, const QModelIndex &parent);
    void resort(QList<AnyId> &list, const QSet<AnyId> &renamed, const QModelIndex &parent);
    void tellChanged(const QList<AnyId> &list, const RowEdits &edits, const QModelIndex &parent);
    void listChanged(const QList<AnyId> &list);

    std::function<QString(const Place &)> m_notes;
    Plan m_plan;
    QList<AnyId> m_deployments, m_clouds;
    Sparse<int> m_deploymentRows;                 // by id
    QHash<Id<Deployment>, QList<AnyId>> m_owners; // of those that were looked into
};
