// SPDX-License-Identifier: MIT
// Deployments as a whole, and adding to them.
#include "core/base/words.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/deployments/deploymentdialogs.h"
#include "ui/deployments/serverdefaults.h"
#include "ui/owners/addownerdialog.h"

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
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "plan_add_deployment", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Add &Deployment…"), .icon = "deployment",
         .shortcut = QKeySequence("Ctrl+Shift+D"), .isEnabled = conditions::canEdit,
         .run = deployments::add},
        {.id = "plan_add_server", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Add &Server…"),
         .icon = "server", .shortcut = QKeySequence("Ctrl+Shift+N"), .isEnabled = canAddOwner,
         .run = addOwner<AddOwnerDialog::Kind::Server>, .onToolbar = true},
        {.id = "plan_add_array", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Add &Array…"),
         .icon = "array", .shortcut = QKeySequence("Ctrl+Shift+A"), .isEnabled = canAddOwner,
         .run = addOwner<AddOwnerDialog::Kind::Array>, .onToolbar = true},
        {.id = "plan_edit_deployment", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "&Edit Deployment…"), .isEnabled = hasDeployment,
         .run = onDeployment<deployments::edit>, .startsGroup = true},
        {.id = "plan_lock_deployment", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Lock Depl&oyment"), .isEnabled = hasDeployment,
         .run = [](Workbench &bench) {
             deployments::setLocked(bench, conditions::deployment(bench), !isLocked(bench));
         },
         .label = lockLabel},
        {.id = "plan_clone_deployment", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Clone Deployme&nt…"), .isEnabled = hasDeployment,
         .run = onDeployment<deployments::clone>},
        {.id = "plan_launch_all", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Launch All &in Deployment"), .isEnabled = canLaunchAll,
         .run = onDeployment<deployments::launchAll>},
        {.id = "plan_server_defaults", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Account's Server De&faults…"),
         .isEnabled = conditions::canEdit, .run = serverdefaults::openOfAccount},
    };
    // clang-format on
    return rows;
}
