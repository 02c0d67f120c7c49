// SPDX-License-Identifier: MIT
// The lives of servers and arrays: launch, relaunch, terminate, and what happens in between.
#include "core/base/words.h"
#include "core/edit/arrays.h"
#include "core/edit/copies.h"
#include "core/edit/instances.h"
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "ui/actions/actions.h"
#include "ui/actions/conditions.h"
#include "ui/owners/arraydialog.h"
#include "ui/owners/instancesdialog.h"
#include "ui/owners/movedialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/owners/resizedialog.h"

using Menu = ActionRow::Menu;

namespace {
// Where very many are selected, they are not counted.
constexpr qsizetype countedAtMost = 2000;

bool canLaunch(const Workbench &bench)
{
    if (!conditions::canEdit(bench))
        return false;
    if (bench.selection().size() > countedAtMost)
        return conditions::anyIdleServer(bench);
    return edit::launchOffer(bench.document()->plan(), conditions::owners(bench), Timestamp::now())
        .isPossible;
}

// The same words as in the inspector, which asks for no number.
QString launchLabel(const Workbench &bench)
{
    if (!bench.document() || !canLaunch(bench))
        return Words::tr("&Launch");
    if (bench.selection().size() > countedAtMost)
        return Words::tr("&Launch Servers");
    const edit::LaunchOffer offer =
        edit::launchOffer(bench.document()->plan(), conditions::owners(bench), Timestamp::now());
    return offer.array      ? Words::tr("&Launch Instances…")
        : offer.servers > 1 ? Words::tr("&Launch %1 Servers").arg(offer.servers)
                            : Words::tr("&Launch");
}

void launch(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    const auto array = conditions::oneArray(bench);
    if (!array) {
        bench.perform(edit::launch(plan, conditions::idleServers(bench), Timestamp::now()));
        return;
    }
    const int running = int(runningOf(plan, array).size());
    const auto [least, most] = edit::boundsAt(plan, array, Timestamp::now());
    const int count =
        bench.dialogs().number(bench.frame(), Words::tr("Launch Instances"),
                               Words::tr("How many instances of %1 should be launched? %2 of at most %3 run.")
                                   .arg(nameOf(plan, array), QString::number(running), QString::number(most)),
                               qMax(1, least - running), qMax(1, most - running));
    if (count > 0)
        bench.perform(edit::launchInstances(plan, array, count, Timestamp::now()));
}

bool isAny(const Instance &) { return true; }

bool anyRuns(const Workbench &bench)
{
    return conditions::canEdit(bench) && conditions::anyInstance(bench, isAny);
}

// Servers as they are; of arrays what differs from Next.
void relaunch(Workbench &bench)
{
    const Plan &plan = bench.document()->plan();
    if (const auto array = conditions::oneArray(bench))
        return InstancesDialog::open(bench, InstancesDialog::Verb::Relaunch, array,
                                     edit::outdated(plan, array));
    QList<Id<Instance>> instances;
    for (const Owner owner : conditions::owners(bench))
        instances.append(owner.isArray() ? edit::outdated(plan, owner) : runningOf(plan, owner));
    if (instances.isEmpty())
        return bench.tellTrouble(Words::tr("All that runs of these arrays is as Next would launch it."));
    RelaunchPreview::ask(bench, instances);
}

void terminate(Workbench &bench)
{
    const QList<Id<Instance>> instances = conditions::instances(bench);
    if (const auto array = conditions::oneArray(bench))
        return InstancesDialog::open(bench, InstancesDialog::Verb::Terminate, array, instances);
    if (const QString refusal = dialogs::terminate(bench, instances); !refusal.isEmpty())
        bench.tellTrouble(refusal);
}

// What can be done to running instances as they are: their image stays (EC-31, EC-32).
using InstanceEdit = Result<Change> (*)(const Plan &, const QList<Id<Instance>> &, Timestamp);

template <InstanceEdit Edit, bool (*Concerns)(const Instance &)> struct OnInstances {
    static QList<Id<Instance>> of(const Workbench &bench)
    {
        QList<Id<Instance>> found;
        for (const Id<Instance> id : conditions::instances(bench))
            if (Concerns(bench.document()->plan().row(id)))
                found.append(id);
        return found;
    }
    static bool can(const Workbench &bench)
    {
        return conditions::canEdit(bench) && conditions::anyInstance(bench, Concerns);
    }
    static void run(Workbench &bench)
    {
        bench.perform(Edit(bench.document()->plan(), of(bench), Timestamp::now()));
    }
};

template <bool Locked>
Result<Change> lockAs(const Plan &plan, const QList<Id<Instance>> &instances, Timestamp now)
{
    return edit::lockInstances(plan, instances, Locked, now);
}

bool isStopped(const Instance &row) { return row.state == InstanceState::Stopped; }
bool isOn(const Instance &row) { return !isStopped(row); }
bool isLocked(const Instance &row) { return row.locked; }
bool isFree(const Instance &row) { return !row.locked; }

using Reboot = OnInstances<edit::rebootInstances, isOn>;
using Stop = OnInstances<edit::stopInstances, isOn>;
using Start = OnInstances<edit::startInstances, isStopped>;
using Lock = OnInstances<lockAs<true>, isFree>;
using Unlock = OnInstances<lockAs<false>, isLocked>;

bool canClone(const Workbench &bench) { return conditions::canEdit(bench) && conditions::anyOwner(bench); }

void clone(Workbench &bench)
{
    const Plan before = bench.document()->plan();
    const QList<Owner> owners = conditions::owners(bench);
    if (bench.perform(edit::cloneOwners(before, owners)))
        bench.goTo(owners.constFirst().isArray() ? AnyId(before.nextId<ServerArray>())
                                                 : AnyId(before.nextId<Server>()));
}

bool canMove(const Workbench &bench)
{
    return canClone(bench) && bench.document()->plan().all<Deployment>().size() > 1;
}

QList<Id<ServerArray>> arrays(const Workbench &bench)
{
    QList<Id<ServerArray>> found;
    for (const AnyId id : bench.selection())
        if (const auto array = id.as<ServerArray>())
            found.append(array);
    return found;
}

// Enables when one of them is disabled, else disables.
bool enables(const Workbench &bench)
{
    const QList<Id<ServerArray>> chosen = arrays(bench);
    return std::any_of(chosen.begin(), chosen.end(),
                       [&](Id<ServerArray> id) { return !bench.document()->plan().row(id).enabled; });
}

bool canEnable(const Workbench &bench) { return conditions::canEdit(bench) && !arrays(bench).isEmpty(); }

QString enableLabel(const Workbench &bench)
{
    return canEnable(bench) && !enables(bench) ? Words::tr("Disable Arra&y") : Words::tr("Enable Arra&y");
}

void enable(Workbench &bench)
{
    bench.perform(
        edit::enableArrays(bench.document()->plan(), arrays(bench), enables(bench), Timestamp::now()));
}

bool canScale(const Workbench &bench) { return conditions::canEdit(bench) && conditions::oneArray(bench); }
} // namespace

const QList<ActionRow> &launchActions()
{
    // clang-format off
    static const QList<ActionRow> rows {
        {.id = "plan_launch", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&Launch"),
         .icon = "launch", .shortcut = QKeySequence("Ctrl+L"), .isEnabled = canLaunch, .run = launch,
         .startsGroup = true, .onToolbar = true, .label = launchLabel, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select servers that do not run, or one array.")},
        {.id = "plan_terminate", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&Terminate…"),
         .icon = "terminate", .shortcut = QKeySequence("Ctrl+T"), .isEnabled = anyRuns, .run = terminate,
         .onToolbar = true, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
        {.id = "plan_relaunch", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&Relaunch…"),
         .icon = "relaunch", .shortcut = QKeySequence("Ctrl+R"), .isEnabled = anyRuns, .run = relaunch,
         .onToolbar = true, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
        {.id = "plan_reboot", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Re&boot (Image Stays)"), .isEnabled = Reboot::can,
         .run = Reboot::run, .startsGroup = true, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
        {.id = "plan_stop", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Sto&p (Image Stays)"),
         .isEnabled = Stop::can, .run = Stop::run, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
        {.id = "plan_start", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Start (Ima&ge Stays)"), .isEnabled = Start::can,
         .run = Start::run, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select a server that is stopped.")},
        {.id = "plan_lock", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "Loc&k"),
         .icon = "lock", .isEnabled = Lock::can, .run = Lock::run, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select what runs and is not locked.")},
        {.id = "plan_unlock", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&Unlock"),
         .isEnabled = Unlock::can, .run = Unlock::run, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select what runs and is locked.")},
        {.id = "plan_clone", .menu = Menu::Plan, .text = QT_TRANSLATE_NOOP("actions", "&Clone"),
         .icon = "copy", .shortcut = QKeySequence("Ctrl+D"), .isEnabled = canClone, .run = clone,
         .startsGroup = true, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select servers or arrays.")},
        {.id = "plan_move", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "&Move to Deployment…"), .isEnabled = canMove,
         .run = [](Workbench &bench) { MoveDialog::open(bench, conditions::owners(bench)); },
         .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select servers or arrays; there must be another deployment.")},
        {.id = "plan_enable_array", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Enable Arra&y"), .isEnabled = canEnable, .run = enable,
         .startsGroup = true, .label = enableLabel, .isAboutRows = true,
         .needs = QT_TRANSLATE_NOOP("Words", "Select an array.")},
        {.id = "plan_resize_array", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Resi&ze Array…"), .isEnabled = canScale,
         .run = [](Workbench &bench) { ResizeDialog::open(bench, conditions::oneArray(bench)); },
         .isAboutRows = true, .needs = QT_TRANSLATE_NOOP("Words", "Select one array.")},
        {.id = "plan_array_settings", .menu = Menu::Plan,
         .text = QT_TRANSLATE_NOOP("actions", "Array Settings…"), .icon = "array", .isEnabled = canScale,
         .run = [](Workbench &bench) { ArrayDialog::open(bench, conditions::oneArray(bench)); },
         .isAboutRows = true, .needs = QT_TRANSLATE_NOOP("Words", "Select one array.")},
    };
    // clang-format on
    return rows;
}
