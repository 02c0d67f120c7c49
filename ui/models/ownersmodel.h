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
};
