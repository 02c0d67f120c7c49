// SPDX-License-Identifier: MIT
#include "ui/editors/editors.h"

#include "ui/editors/deploymentpage.h"

const QList<EditorRow> &editorRows()
{
    static const QList<EditorRow> rows {
        {entityIndex<Deployment>, [](Workbench &bench) -> EditorPage * { return new DeploymentPage(bench); }},
    };
    return rows;
}
