// SPDX-License-Identifier: MIT
// The OwnersModel is the Servers and Server Arrays of one Deployment, or of all: what each launches next
// and what runs.
#pragma once

#include "ui/models/tablemodel.h"

class OwnersModel final : public TableModel {
    Q_OBJECT
public:
    enum ColumnIndex {
        Name,
        DeploymentName,
        NextImage,
        From,
        CloudName,
        CurrentImage,
        Differs,
        State,
        Type,
        MciName,
        TemplateName
    };

    // Of every deployment when none is given.
    explicit OwnersModel(Id<Deployment> deployment = {}, QObject *parent = nullptr);
    QString name() const override { return m_deployment ? "deployment" : "servers"; }
    bool isHiddenAtFirst(int column) const override { return m_deployment && column == DeploymentName; }

private:
    const QList<Column> &columns() const override;
    QList<AnyId> rows() const override;
    bool contains(AnyId id) const override;
    QString text(AnyId id, int column) const override;
    QVariant look(AnyId id, int column, int role) const override;

    Id<Deployment> m_deployment;
};
