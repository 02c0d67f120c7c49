// SPDX-License-Identifier: MIT
#include "ui/owners/firststep.h"

#include "core/base/words.h"

#include <QCoreApplication>

FirstStep firstStepToServer(const Plan &plan)
{
    bool hasCloud = false, hasTemplate = false;
    plan.all<Cloud>().forEach(
        [&](const Cloud &row) { hasCloud = hasCloud || (row.registered && !row.removed); });
    plan.all<ServerTemplate>().forEach(
        [&](const ServerTemplate &row) { hasTemplate = hasTemplate || !row.removed; });
    if (plan.all<Deployment>().isEmpty())
        return {"plan_add_deployment", Words::tr("Add Deployment…"),
                Words::tr("A server belongs to a deployment, and there is none yet.")};
    if (!hasCloud)
        return {"design_add_cloud", Words::tr("Add Cloud…"),
                Words::tr("A server launches in a cloud, and there is none yet.")};
    if (!hasTemplate)
        return {
            "template_new", Words::tr("New ServerTemplate…"),
            Words::tr(
                "A server is made from a ServerTemplate, and there is none yet. Import some, or begin with one.")};
    return {"plan_add_server", Words::tr("Add Server…"), {}};
}
