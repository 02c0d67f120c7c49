// SPDX-License-Identifier: MIT
#include "ui/inspector/editors.h"

#include "ui/clouds/cloudpages.h"
#include "ui/deployments/deploymentpage.h"
#include "ui/mcis/mcipage.h"
#include "ui/templates/templatepage.h"

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
