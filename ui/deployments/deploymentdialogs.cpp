// SPDX-License-Identifier: MIT
#include "ui/deployments/deploymentdialogs.h"

#include "core/base/words.h"
#include "core/edit/deployments.h"
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "core/naming/names.h"
#include "ui/forms/rowform.h"

#include <QComboBox>

namespace deployments {
void add(Workbench &bench)
{
    auto *dialog =
        new NameDialog(Words::tr("Add Deployment"), Words::tr("Add Deployment"), {}, bench.frame());
    auto *environment = new QComboBox(dialog);
    for (const EnumText &text : enumTexts<Environment>)
        environment->addItem(enumLabel(text));
    dialog->addField(Words::tr("Environment"), environment);
    const auto change = [&bench, environment](const QString &name) {
        return ::edit::addDeployment(bench.document()->plan(), name,
                                     Environment(environment->currentIndex()));
    };
    dialog->setHints([&bench](const QString &name) {
        return ::edit::deploymentAlsoCalled(bench.document()->plan(), name);
    });
    dialog->setCheck([change](const QString &name) { return change(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, change] {
        const AnyId added = bench.document()->plan().nextId<Deployment>();
        if (bench.perform(change(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

void edit(Workbench &bench, Id<Deployment> deployment)
{
    const Plan &plan = bench.document()->plan();
    auto *dialog =
        new FormDialog(Words::tr("Edit %1").arg(nameOf(plan, deployment)), Words::tr("Save"), bench.frame());
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 64);
    auto *form = new RowForm<Deployment>(*dialog, plan.row(deployment));
    form->add<&Deployment::name>({.isNeeded = true});
    form->add<&Deployment::environment>();
    form->add<&Deployment::description>({.isLong = true});
    form->setCheck([&bench](const Deployment &row) {
        return Objection(::edit::editDeployment(bench.document()->plan(), row).sentence());
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form] {
        bench.perform(::edit::editDeployment(bench.document()->plan(), form->row()));
    });
    bench.show(dialog);
}

void setLocked(Workbench &bench, Id<Deployment> deployment, bool locked)
{
    bench.perform(::edit::lockDeployments(bench.document()->plan(), {deployment}, locked));
}

void clone(Workbench &bench, Id<Deployment> deployment)
{
    const Plan &plan = bench.document()->plan();
    auto *dialog = new NameDialog(Words::tr("Clone %1").arg(nameOf(plan, deployment)), Words::tr("Clone"),
                                  ::edit::cloneName(plan, deployment), bench.frame());
    auto *note = new RoleLabel(
        theme::Role::Muted,
        Words::tr("Everything in it is cloned: servers as inactive ones, arrays disabled, Server Defaults."));
    note->setWordWrap(true);
    dialog->addPart(note);
    const auto change = [&bench, deployment](const QString &name) {
        return ::edit::cloneDeployment(bench.document()->plan(), deployment, name);
    };
    dialog->setCheck([change](const QString &name) { return change(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, change] {
        const AnyId added = bench.document()->plan().nextId<Deployment>();
        if (bench.perform(change(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

QList<Id<Server>> inactiveServers(const Plan &plan, Id<Deployment> deployment)
{
    QList<Id<Server>> found;
    for (const Id<Server> server : plan.referrers<&Server::deployment>(deployment))
        if (!currentOf(plan, server))
            found.append(server);
    return found;
}

void launchAll(Workbench &bench, Id<Deployment> deployment)
{
    const Plan &plan = bench.document()->plan();
    bench.perform(::edit::launch(plan, inactiveServers(plan, deployment), Timestamp::now()));
}
} // namespace deployments
