// SPDX-License-Identifier: MIT
#include "ui/editors/editors.h"

#include "ui/editors/cloudpages.h"
#include "ui/editors/deploymentpage.h"
#include "ui/editors/mci/mcipage.h"
#include "ui/editors/template/templatepage.h"

namespace {
template <class Page> EditorPage *make(Workbench &bench) { return new Page(bench); }
} // namespace

const QList<EditorRow> &editorRows()
{
    static const QList<EditorRow> rows {
        {entityIndex<Deployment>, make<DeploymentPage>},
        {entityIndex<MultiCloudImage>, make<MciPage>},
        {entityIndex<ServerTemplate>, make<TemplatePage>},
        {entityIndex<Cloud>, pagesof::cloud},
        {entityIndex<Datacenter>, pagesof::datacenter},
        {entityIndex<InstanceType>, pagesof::instanceType},
        {entityIndex<Image>, pagesof::image},
    };
    return rows;
}
