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
        Findings,
        DeploymentName,
        NextImage,
        From,
        CloudName,
        CurrentImage,
        Differs,
        State,
        Type,
        MciName,
        TemplateName,
        InTheCloud
    };

    // Of every deployment when none is given.
    explicit OwnersModel(Id<Deployment> deployment = {}, QObject *parent = nullptr);

    // Rows can be dragged to another deployment.
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return TableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
    }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
};
