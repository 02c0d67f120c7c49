// SPDX-License-Identifier: MIT
// Deployments as a whole, and adding to them.
#include "core/base/words.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/owners/addownerdialog.h"
#include "ui/deployments/deploymentdialogs.h"
#include "ui/deployments/serverdefaults.h"

using Menu = ActionRow::Menu;

namespace {
bool canAddOwner(const Workbench &bench)
{
    return conditions::canEdit(bench) && !bench.document()->plan().all<Deployment>().isEmpty();
}

template <AddOwnerDialog::Kind Which> void addOwner(Workbench &bench)
{
    AddOwnerDialog::open(bench, Which, conditions::startOfAdding(bench));
}

bool hasDeployment(const Workbench &bench)
{
    return conditions::canEdit(bench) && conditions::deployment(bench);
}

// What is done to the deployment that is shown.
template <void (*Do)(Workbench &, Id<Deployment>)> void onDeployment(Workbench &bench)
{
    Do(bench, conditions::deployment(bench));
}

bool isLocked(const Workbench &bench)
{
    return bench.document() && bench.document()->plan().row(conditions::deployment(bench)).locked;
}

QString lockLabel(const Workbench &bench)
{
    return isLocked(bench) ? Words::tr("Unlock Depl&oyment") : Words::tr("Lock Depl&oyment");
}

bool canLaunchAll(const Workbench &bench)
{
    return hasDeployment(bench)
        && !deployments::inactiveServers(bench.document()->plan(), conditions::deployment(bench)).isEmpty();
}
} // namespace

const QList<ActionRow> &planActions()
{
    static const QList<ActionRow> rows {
        {"plan_add_deployment", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Deployment…"), "deployment",
         QKeySequence("Ctrl+Shift+D"), conditions::canEdit, deployments::add},
        {"plan_add_server", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Server…"), "server",
         QKeySequence("Ctrl+Shift+N"), canAddOwner, addOwner<AddOwnerDialog::Kind::Server>, false, true},
        {"plan_add_array", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Array…"), "array",
         QKeySequence("Ctrl+Shift+A"), canAddOwner, addOwner<AddOwnerDialog::Kind::Array>, false, true},
        {"plan_edit_deployment", Menu::Plan, QT_TRANSLATE_NOOP("actions", "&Edit Deployment…"), "", {},
         hasDeployment, onDeployment<deployments::edit>, true},
        {"plan_lock_deployment", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Lock Depl&oyment"), "", {},
         hasDeployment,
         [](Workbench &bench) {
             deployments::setLocked(bench, conditions::deployment(bench), !isLocked(bench));
         },
         false, false, ActionRow::Scope::Window, lockLabel},
        {"plan_clone_deployment", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Clone Deployme&nt…"), "", {},
         hasDeployment, onDeployment<deployments::clone>},
        {"plan_launch_all", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Launch All &in Deployment"), "", {},
         canLaunchAll, onDeployment<deployments::launchAll>},
        {"plan_server_defaults", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Account's Server De&faults…"), "",
         {}, conditions::canEdit, serverdefaults::openOfAccount},
    };
    return rows;
}
