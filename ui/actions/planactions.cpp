// SPDX-License-Identifier: MIT
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "core/plan/names.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/dialogs/addownerdialog.h"
#include "ui/dialogs/relaunchpreview.h"

#include <QComboBox>

using Menu = ActionRow::Menu;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

void addDeployment(Workbench &bench)
{
    auto *dialog =
        new NameDialog(Words::tr("Add Deployment"), Words::tr("Add Deployment"), {}, bench.frame());
    auto *environment = new QComboBox(dialog);
    for (const EnumText &text : enumTexts<Environment>)
        environment->addItem(enumLabel(text));
    dialog->addField(Words::tr("Environment"), environment);
    const auto edit = [&bench, environment](const QString &name) {
        return edit::addDeployment(bench.document()->plan(), name, Environment(environment->currentIndex()));
    };
    dialog->setCheck([edit](const QString &name) { return edit(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, edit] {
        const AnyId added = bench.document()->plan().nextId<Deployment>();
        if (bench.perform(edit(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

void addOwner(Workbench &bench, AddOwnerDialog::Kind kind)
{
    auto *dialog =
        new AddOwnerDialog(kind, bench.document()->plan(), conditions::deployment(bench), bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Result<Change> change = dialog->change(bench.document()->plan());
        const AnyId added = dialog->owner().id();
        if (bench.perform(change))
            bench.goTo(added);
    });
    bench.show(dialog);
}

bool canAddOwner(const Workbench &bench)
{
    return conditions::canEdit(bench) && !bench.document()->plan().all<Deployment>().isEmpty();
}

bool canLaunch(const Workbench &bench)
{
    return conditions::canEdit(bench)
        && (!conditions::servers(bench, false).isEmpty() || conditions::oneArray(bench));
}

void launch(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const auto array = conditions::oneArray(bench);
    if (!array) {
        bench.perform(edit::launch(plan, conditions::servers(bench, false), Timestamp::now()));
        return;
    }
    const ServerArray &row = plan.row(array);
    const int running = int(runningOf(plan, array).size());
    const int count =
        bench.dialogs().number(bench.frame(), Words::tr("Launch Instances"),
                               Words::tr("How many instances of %1 should be launched? %2 of at most %3 run.")
                                   .arg(row.name)
                                   .arg(running)
                                   .arg(row.maxCount),
                               qMax(1, row.minCount - running), qMax(1, row.maxCount - running));
    if (count > 0)
        bench.perform(edit::launchInstances(plan, array, count, Timestamp::now()));
}

bool canRelaunch(const Workbench &bench)
{
    return conditions::canEdit(bench) && !conditions::servers(bench, true).isEmpty();
}

void relaunch(Workbench &bench)
{
    const QList<Id<Server>> servers = conditions::servers(bench, true);
    const Plan &plan = bench.document()->plan();
    // What is refused is told before anything is shown.
    if (const auto trial = edit::relaunch(plan, servers, Timestamp::now()); !trial)
        return bench.tellTrouble(trial.error().sentence);
    auto *dialog = new RelaunchPreview(plan, servers, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, servers] {
        bench.perform(edit::relaunch(bench.document()->plan(), servers, Timestamp::now()));
    });
    bench.show(dialog);
}

QList<Id<Instance>> runningInstances(const Workbench &bench)
{
    const auto array = conditions::oneArray(bench);
    return array ? runningOf(bench.document()->plan(), array) : QList<Id<Instance>>();
}

bool canTerminate(const Workbench &bench)
{
    return canRelaunch(bench) || (conditions::canEdit(bench) && !runningInstances(bench).isEmpty());
}

void terminate(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const QList<Id<Instance>> instances = runningInstances(bench);
    const QList<Id<Server>> servers = conditions::servers(bench, true);
    const Result<Change> change = instances.isEmpty()
        ? edit::terminate(plan, servers, Timestamp::now())
        : edit::terminateInstances(plan, instances, Timestamp::now());
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    const QString question = !instances.isEmpty()
        ? Words::tr("Record that all %n running instances of %1 were terminated?", nullptr,
                    int(instances.size()))
              .arg(nameOf(plan, conditions::oneArray(bench)))
        : servers.size() == 1
        ? Words::tr("Record that %1 was terminated?").arg(nameOf(plan, servers.constFirst()))
        : Words::tr("Record that %n servers were terminated?", nullptr, int(servers.size()));
    if (bench.dialogs().ask(bench.frame(), Words::tr("Terminate"), question, Words::tr("Terminate")))
        bench.perform(change);
}
} // namespace

const QList<ActionRow> &planActions()
{
    static const QList<ActionRow> rows {
        {"plan_add_deployment", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Deployment…"), "deployment",
         QKeySequence("Ctrl+Shift+D"), conditions::canEdit, addDeployment},
        {"plan_add_server", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Server…"), "server",
         QKeySequence("Ctrl+Shift+N"), canAddOwner,
         [](Workbench &bench) { addOwner(bench, AddOwnerDialog::Kind::Server); }, false, true},
        {"plan_add_array", Menu::Plan, QT_TRANSLATE_NOOP("actions", "Add &Array…"), "array",
         QKeySequence("Ctrl+Shift+A"), canAddOwner,
         [](Workbench &bench) { addOwner(bench, AddOwnerDialog::Kind::Array); }, false, true},
        {"plan_launch", Menu::Plan, QT_TRANSLATE_NOOP("actions", "&Launch"), "launch", QKeySequence("Ctrl+L"),
         canLaunch, launch, true, true},
        {"plan_relaunch", Menu::Plan, QT_TRANSLATE_NOOP("actions", "&Relaunch…"), "relaunch",
         QKeySequence("Ctrl+R"), canRelaunch, relaunch, false, true},
        {"plan_terminate", Menu::Plan, QT_TRANSLATE_NOOP("actions", "&Terminate…"), "terminate",
         QKeySequence("Ctrl+T"), canTerminate, terminate, false, true},
    };
    return rows;
}
